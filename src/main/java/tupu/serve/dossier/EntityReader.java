package tupu.serve.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Reads what is known of an entity. */
final class EntityReader {

    private static final int SIZE = 10;
    private static final int ARTICLES = 20;
    private static final int MOST_POSTS = 60;
    private static final int MOST_TIES = 60;
    private static final int MOST_NEIGHBOURS = 30;
    private static final int MOST_NAMES = 30;

    private static final Comparator<ArticleBrief> NEWEST_FIRST =
            Comparator.comparing(ArticleBrief::day)
                    .reversed()
                    .thenComparing(article -> article.node().toString());

    /** The classes that decide on the kind; the first that fits counts. */
    private static final Map<Node, String> KINDS = kinds();

    private final Look look;
    private final FindingReader findings;

    EntityReader(Look look) {
        this.look = look;
        this.findings = new FindingReader(look);
    }

    Optional<EntityDossier> read(Node entity, EntityDossier.Wanted wanted) {
        List<Node> types = look.objects(entity, RDF.type.asNode());
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Named named = look.named(entity);
        List<Post> posts = posts(entity);
        List<Tie> ties =
                findings.ties(
                        Stream.concat(
                                        look.subjects(RDF.subject.asNode(), entity).stream(),
                                        look.subjects(RDF.object.asNode(), entity).stream())
                                .distinct()
                                .limit(MOST_TIES)
                                .toList());
        Leaf<Happening> events =
                findings.events(
                        both(SharedVocabulary.HAS_ACTOR, SharedVocabulary.HAS_PLACE, entity),
                        wanted.events(),
                        SIZE);
        return Optional.of(
                new EntityDossier(
                        named,
                        typeLabels(types),
                        kind(types),
                        names(entity, named.label()),
                        sameAs(entity),
                        Holding.fold(posts),
                        findings.quotations(
                                look.subjects(Vocabulary.SPEAKER, entity), wanted.said(), SIZE),
                        findings.quotations(quotationsAbout(entity), wanted.about(), SIZE),
                        events,
                        ties,
                        neighbours(entity, posts, ties, events.items()),
                        articles(entity, wanted.articles())));
    }

    static String kind(Collection<Node> types) {
        return KINDS.entrySet().stream()
                .filter(kind -> types.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("thing");
    }

    private static Map<Node, String> kinds() {
        Map<Node, String> kinds = new LinkedHashMap<>();
        kinds.put(SharedVocabulary.PERSON, "person");
        kinds.put(SharedVocabulary.ORGANIZATION, "organisation");
        kinds.put(SharedVocabulary.SCHEMA_PRODUCT, "product");
        kinds.put(Vocabulary.PRODUCT, "product");
        kinds.put(Vocabulary.POLICY, "policy");
        kinds.put(SharedVocabulary.LEGISLATION, "policy");
        kinds.put(SharedVocabulary.PLACE, "place");
        return kinds;
    }

    private List<Node> both(Node one, Node other, Node object) {
        return Stream.concat(
                        look.subjects(one, object).stream(), look.subjects(other, object).stream())
                .distinct()
                .toList();
    }

    private List<Node> quotationsAbout(Node entity) {
        return look.subjects(SharedVocabulary.ABOUT, entity).stream()
                .filter(node -> look.has(node, RDF.type.asNode(), SharedVocabulary.QUOTATION))
                .toList();
    }

    /** Only classes of our own have names that a reader understands. */
    private List<String> typeLabels(List<Node> types) {
        List<Node> own =
                types.stream()
                        .filter(type -> type.toString().startsWith(Vocabulary.NAMESPACE))
                        .toList();
        List<Node> finest =
                own.size() > 1
                        ? own.stream().filter(type -> !type.equals(Vocabulary.PRODUCT)).toList()
                        : own;
        return finest.stream().map(look::named).map(Named::label).sorted().toList();
    }

    private List<String> names(Node entity, String label) {
        Set<String> names = new LinkedHashSet<>();
        for (Node property :
                List.of(
                        SharedVocabulary.PREF_LABEL,
                        SharedVocabulary.ALT_LABEL,
                        Vocabulary.FULL_FORM,
                        Vocabulary.FORM)) {
            look.objects(entity, property).stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .sorted()
                    .forEach(names::add);
        }
        names.remove(label);
        return names.stream().limit(MOST_NAMES).toList();
    }

    private List<String> sameAs(Node entity) {
        return look.objects(entity, OWL.sameAs.asNode()).stream()
                .map(Node::toString)
                .filter(address -> address.matches("https?://[^\\s\"'<>]+"))
                .sorted()
                .toList();
    }

    private List<Post> posts(Node entity) {
        return findings.posts(
                both(SharedVocabulary.MEMBER, SharedVocabulary.MEMBERSHIP_ORGANIZATION, entity)
                        .stream()
                        .limit(MOST_POSTS)
                        .toList());
    }

    private Leaf<ArticleHead> articles(Node entity, int page) {
        Leaf<ArticleBrief> leaf =
                Leaf.of(
                        look.subjects(SharedVocabulary.MENTIONS, entity).stream()
                                .map(findings::brief)
                                .sorted(NEWEST_FIRST)
                                .toList(),
                        page,
                        ARTICLES);
        return new Leaf<>(
                leaf.items().stream().map(brief -> findings.article(brief.node())).toList(),
                leaf.page(),
                leaf.total(),
                leaf.size());
    }

    /** What makes somebody a neighbour: how, and whether an article itself states it. */
    private static final class Bond {
        private final Set<String> how = new LinkedHashSet<>();
        private boolean certain;
        private int weight;

        void add(String what, boolean sure) {
            how.add(what);
            certain |= sure;
            weight++;
        }
    }

    private List<EntityDossier.Neighbour> neighbours(
            Node entity, List<Post> posts, List<Tie> ties, List<Happening> events) {
        Map<Named, Bond> bonds = new LinkedHashMap<>();
        for (Tie tie : ties) {
            Named other = tie.subject().node().equals(entity) ? tie.object() : tie.subject();
            bond(bonds, other)
                    .add(
                            tie.predicate().label(),
                            tie.status().key().equals("Done") && tie.saidBy().isEmpty());
        }
        for (Post post : posts) {
            List<Named> ends = new ArrayList<>(List.of(post.person()));
            post.organization().ifPresent(ends::add);
            ends.forEach(end -> bond(bonds, end).add(post.role(), true));
        }
        for (Happening event : events) {
            event.parts()
                    .forEach(
                            part ->
                                    bond(bonds, part.thing())
                                            .add(event.type().label(), event.certain()));
        }
        return bonds.entrySet().stream()
                .filter(bond -> !bond.getKey().node().equals(entity))
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Named, Bond> bond) -> -bond.getValue().weight)
                                .thenComparing(bond -> bond.getKey().node().toString()))
                .limit(MOST_NEIGHBOURS)
                .map(
                        bond ->
                                new EntityDossier.Neighbour(
                                        bond.getKey(),
                                        kind(look.objects(bond.getKey().node(), RDF.type.asNode())),
                                        bond.getValue().how.stream().limit(3).toList(),
                                        bond.getValue().certain))
                .toList();
    }

    private static Bond bond(Map<Named, Bond> bonds, Named other) {
        return bonds.computeIfAbsent(other, named -> new Bond());
    }
}
