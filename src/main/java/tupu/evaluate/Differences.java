package tupu.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.evaluate.Countable.Named;
import tupu.evaluate.Difference.Kind;
import tupu.evaluate.Matching.Pair;
import tupu.facts.Facts;

/** Tells what of one article was missed and what was found too much, with the words in context. */
final class Differences {

    private final Comparison comparison;
    private final Context context;
    private final List<Difference> differences = new ArrayList<>();

    private Differences(GoldCase goldCase, Comparison comparison) {
        this.comparison = comparison;
        this.context = new Context(goldCase.text());
    }

    /** Returns the differences layer by layer, what was missed before what is too much. */
    static List<Difference> of(GoldCase goldCase, Comparison comparison) {
        Differences all = new Differences(goldCase, comparison);
        all.add(Kind.MISSED, comparison.gold());
        all.add(Kind.EXTRA, comparison.found());
        return all.differences.stream()
                .sorted(
                        Comparator.comparingInt(
                                difference -> Score.MAIN_LAYERS.indexOf(difference.layer())))
                .toList();
    }

    private void add(Kind kind, Countable side) {
        Facts facts = side.facts();
        Names names = new Names(facts.entities());
        rest(kind, comparison.entities(), side.entities()).forEach(named -> addEntity(kind, named));
        rest(kind, comparison.affiliations(), facts.affiliations())
                .forEach(affiliation -> addAffiliation(kind, affiliation, names));
        rest(kind, comparison.quotations(), facts.quotations())
                .forEach(quotation -> addQuotation(kind, quotation, names));
        rest(kind, comparison.comments(), side.comments())
                .forEach(
                        comment ->
                                add(
                                        kind,
                                        "who commented on what",
                                        names.first(comment.speaker(), comment.speakerText())
                                                + ": "
                                                + comment.topic(),
                                        "",
                                        ""));
        rest(kind, comparison.events(), facts.events())
                .forEach(event -> addEvent(kind, event, names));
        rest(kind, comparison.relations(), facts.relations())
                .forEach(relation -> addRelation(kind, relation, names));
    }

    private static <T> List<T> rest(Kind kind, Matching matching, List<T> side) {
        return kind == Kind.MISSED ? matching.missed(side) : matching.extra(side);
    }

    private void addEntity(Kind kind, Named named) {
        List<String> names = named.entity().names();
        add(
                kind,
                "entities",
                named.type() + " " + String.join(" / ", names),
                names.stream()
                        .map(name -> context.of(name, List.of()))
                        .filter(place -> !place.isEmpty())
                        .findFirst()
                        .orElse(""),
                otherType(kind, named));
    }

    /** The type that the other side gives to something of this name. */
    private String otherType(Kind kind, Named named) {
        Countable others = kind == Kind.MISSED ? comparison.found() : comparison.gold();
        return others.entities().stream()
                .filter(other -> !other.type().equals(named.type()))
                .filter(other -> other.names().stream().anyMatch(named.names()::contains))
                .map(other -> (kind == Kind.MISSED ? "found as " : "gold has ") + other.type())
                .findFirst()
                .orElse("");
    }

    private void addAffiliation(Kind kind, Facts.Affiliation affiliation, Names names) {
        String role = affiliation.role().orElse("");
        add(
                kind,
                "affiliations",
                Stream.of(
                                names.first(affiliation.person()),
                                names.first(affiliation.organization()),
                                role)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                context.of(role, names.all(affiliation.person())),
                "");
    }

    private void addQuotation(Kind kind, Facts.Quotation quotation, Names names) {
        add(
                kind,
                "quotations with speaker",
                speaker(quotation, names) + ": " + quotation.text(),
                context.of(quotation.text(), names.all(quotation.speaker())),
                otherSpeaker(kind, quotation));
    }

    /** Whom the other side has say the same words. */
    private String otherSpeaker(Kind kind, Facts.Quotation quotation) {
        List<Facts.Quotation> gold = comparison.gold().facts().quotations();
        List<Facts.Quotation> found = comparison.found().facts().quotations();
        for (Pair pair : comparison.spans().pairs()) {
            if (kind == Kind.MISSED && gold.get(pair.gold()).equals(quotation)) {
                Names names = new Names(comparison.found().facts().entities());
                return "found as said by " + speaker(found.get(pair.found()), names);
            }
            if (kind == Kind.EXTRA && found.get(pair.found()).equals(quotation)) {
                Names names = new Names(comparison.gold().facts().entities());
                return "gold has it said by " + speaker(gold.get(pair.gold()), names);
            }
        }
        return "";
    }

    private static String speaker(Facts.Quotation quotation, Names names) {
        return names.first(quotation.speaker().orElse(""), quotation.speakerText().orElse("?"));
    }

    private void addEvent(Kind kind, Facts.Event event, Names names) {
        String participants =
                event.arguments().stream()
                        .map(
                                argument ->
                                        argument.role() + "=" + names.first(argument.entity(), "?"))
                        .collect(Collectors.joining(", "));
        List<String> companions =
                event.arguments().stream()
                        .flatMap(argument -> names.all(Optional.of(argument.entity())).stream())
                        .toList();
        add(
                kind,
                "events",
                "%s %s (%s) %s %s"
                        .formatted(
                                event.type(),
                                event.trigger(),
                                participants,
                                event.date().orElse("-"),
                                event.status().orElse("-")),
                context.of(event.trigger(), companions),
                "");
    }

    private void addRelation(Kind kind, Facts.Relation relation, Names names) {
        String subject = names.first(relation.subject());
        add(
                kind,
                "relations",
                subject + " " + relation.predicate() + " " + names.first(relation.object()),
                context.of(subject, names.all(relation.object())),
                "");
    }

    private void add(Kind kind, String layer, String what, String context, String note) {
        differences.add(new Difference(kind, layer, what.replaceAll("\\s+", " "), context, note));
    }

    /** The names behind the ids of one side. */
    private static final class Names {
        private final Map<String, List<String>> names = new HashMap<>();

        Names(Collection<Facts.Entity> entities) {
            entities.forEach(entity -> names.put(entity.id(), entity.names()));
        }

        /** The first name of an entity; {@code otherwise} where the id names none. */
        String first(String id, String otherwise) {
            return names.getOrDefault(id, List.of()).stream().findFirst().orElse(otherwise);
        }

        String first(Optional<String> id) {
            return id.map(known -> first(known, "?")).orElse("");
        }

        List<String> all(Optional<String> id) {
            return id.map(known -> names.getOrDefault(known, List.of())).orElse(List.of());
        }
    }
}
