package tupu.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.lexicon.EntityType;
import tupu.mention.Name;

/**
 * The relations that posts and events state with them: who founded a firm is its founder, who
 * releases a product develops it, who funds a firm is its investor. Evidence, status and quotation
 * are those of the finding.
 */
public final class ImpliedRelations {

    private static final String FOUNDING = ".*(?:创始人|创办|创立|创建|創始人|創辦|創立|創建|[Ff]ounder).*";

    private record Rule(String event, String subject, String predicate, String object) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("ProductRelease", "agent", "develops", "product"),
                    new Rule("OpenSourceRelease", "agent", "develops", "product"),
                    new Rule("PriceChange", "agent", "develops", "product"),
                    new Rule("ServiceSuspension", "agent", "develops", "product"),
                    new Rule("Funding", "investor", "investorIn", "recipient"),
                    new Rule("Partnership", "partner", "partnerOf", "partner"),
                    new Rule("Order", "supplier", "supplierOf", "buyer"));

    private ImpliedRelations() {}

    /**
     * Returns the findings with the relations that they imply behind them; a relation already found
     * counts once.
     */
    public static List<Finding> with(List<Finding> findings) {
        Map<List<Object>, Finding> relations = new LinkedHashMap<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding instanceof Relation relation) {
                merge(relations, relation);
            } else {
                others.add(finding);
            }
        }
        findings.stream()
                .flatMap(ImpliedRelations::implied)
                .forEach(relation -> merge(relations, relation));
        return Stream.concat(others.stream(), relations.values().stream()).toList();
    }

    /** What the article itself states as done wins over what is said, planned or denied. */
    private static void merge(Map<List<Object>, Finding> relations, Relation relation) {
        List<Object> key = List.of(relation.subject(), relation.predicate(), relation.object());
        relations.merge(
                key,
                relation,
                (old, other) ->
                        isPlain((Relation) old) || !isPlain((Relation) other) ? old : other);
    }

    private static boolean isPlain(Relation relation) {
        return relation.status() == Status.DONE && relation.assertedIn().isEmpty();
    }

    private static Stream<Relation> implied(Finding finding) {
        return finding.match(
                quotation -> Stream.empty(),
                ImpliedRelations::ofPost,
                ImpliedRelations::ofEvent,
                relation -> Stream.empty());
    }

    private static Stream<Relation> ofPost(Membership post) {
        return post.role().matches(FOUNDING)
                ? post.organization().stream()
                        .filter(organization -> organization.type().isOrganization())
                        .map(
                                organization ->
                                        new Relation(
                                                post.person(),
                                                "founderOf",
                                                organization,
                                                Status.DONE,
                                                post.evidence(),
                                                post.confidence(),
                                                post.assertedIn()))
                : Stream.empty();
    }

    private static Stream<Relation> ofEvent(Event event) {
        return RULES.stream()
                .filter(rule -> rule.event().equals(event.type()))
                .flatMap(rule -> ofRule(rule, event));
    }

    private static Stream<Relation> ofRule(Rule rule, Event event) {
        List<Name> subjects = fillers(event, rule.subject());
        List<Name> objects = fillers(event, rule.object());
        if (rule.predicate().equals("develops")) {
            subjects = subjects.stream().filter(ImpliedRelations::develops).toList();
        }
        if (rule.subject().equals(rule.object())) {
            subjects = subjects.stream().limit(1).toList();
        }
        List<Relation> relations = new ArrayList<>();
        for (Name subject : subjects) {
            for (Name object : objects) {
                if (!subject.equals(object)) {
                    relations.add(
                            new Relation(
                                    subject,
                                    rule.predicate(),
                                    object,
                                    event.status(),
                                    event.evidence(),
                                    event.confidence(),
                                    event.assertedIn()));
                }
            }
        }
        return relations.stream();
    }

    /** Whether a name may be a developer's: who speaks for a release, or permits it, is none. */
    private static boolean develops(Name name) {
        return name.type() == EntityType.COMPANY
                || name.type() == EntityType.INSTITUTION
                || name.type() == EntityType.MEDIA;
    }

    private static List<Name> fillers(Event event, String role) {
        return event.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .map(Event.Argument::name)
                .toList();
    }
}
