package tupu.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.PublicationDate;
import tupu.extract.Event;
import tupu.extract.event.KnownEvent;
import tupu.extract.relation.KnownRelation;
import tupu.facts.Facts;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.CodePoints;
import tupu.text.Field;
import tupu.text.Span;

/** Turns the marks of an article into facts. */
final class MarkedFacts {

    private final CorpusArticle corpusArticle;
    private final NameMarks names;
    private final References references;
    private final Map<Name, String> ids = new LinkedHashMap<>();
    private final Map<Field, CodePoints> codePoints = new EnumMap<>(Field.class);

    MarkedFacts(CorpusArticle corpusArticle) {
        this.corpusArticle = corpusArticle;
        this.names = corpusArticle.names();
        this.references = new References(names);
        for (Mention mention : names.mentions()) {
            ids.computeIfAbsent(mention.name(), name -> "e" + (ids.size() + 1));
        }
        for (Field field : Field.values()) {
            codePoints.put(field, new CodePoints(corpusArticle.article().text(field)));
        }
    }

    Facts facts() {
        Set<Facts.Affiliation> affiliations = new LinkedHashSet<>();
        List<Facts.Quotation> quotations = new ArrayList<>();
        List<Facts.Event> events = new ArrayList<>();
        Set<Facts.Relation> relations = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            for (Mark mark : corpusArticle.text(field).marks()) {
                switch (mark.kind()) {
                    case POST -> affiliation(mark).ifPresent(affiliations::add);
                    case QUOTATION -> quotation(field, mark).ifPresent(quotations::add);
                    case EVENT -> events.add(event(field, mark));
                    case RELATION -> relations.addAll(relations(field, mark));
                    default -> {
                        // Names are taken from the whole article; times and amounts are no facts.
                    }
                }
            }
        }
        return new Facts(
                corpusArticle.article().origin().file(),
                header(corpusArticle.article()),
                entities(),
                List.copyOf(affiliations),
                quotations,
                events,
                List.copyOf(relations));
    }

    private static Facts.Header header(Article article) {
        return new Facts.Header(
                Optional.of(article.headline()).filter(headline -> !headline.isEmpty()),
                article.published().map(PublicationDate::toString),
                article.publisher(),
                article.url().map(Object::toString),
                Optional.of(article.language()));
    }

    private List<Facts.Entity> entities() {
        Map<Name, Set<String>> forms = new LinkedHashMap<>();
        Map<Name, List<Facts.Place>> places = new LinkedHashMap<>();
        for (Mention mention : names.mentions()) {
            Name name = mention.name();
            forms.computeIfAbsent(name, key -> new LinkedHashSet<>(List.of(key.canonical())))
                    .add(mention.text());
            places.computeIfAbsent(name, key -> new ArrayList<>()).add(place(mention.span()));
        }
        return ids.entrySet().stream()
                .map(
                        entry ->
                                new Facts.Entity(
                                        entry.getValue(),
                                        Optional.empty(),
                                        entry.getKey().type().label(),
                                        List.copyOf(forms.get(entry.getKey())),
                                        places.get(entry.getKey())))
                .toList();
    }

    private Optional<Facts.Affiliation> affiliation(Mark mark) {
        return id(mark, "person")
                .map(
                        person ->
                                new Facts.Affiliation(
                                        Optional.of(person),
                                        id(mark, "org"),
                                        Optional.of(mark.words()),
                                        mark.value("former").isPresent(),
                                        Optional.empty(),
                                        false,
                                        List.of()));
    }

    private Optional<Facts.Quotation> quotation(Field field, Mark mark) {
        String speaker = mark.value("speaker").orElse("?");
        boolean unnamed = speaker.startsWith("?");
        Optional<String> id = unnamed ? Optional.<String>empty() : id(mark, "speaker");
        if (!unnamed && id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Facts.Quotation(
                        id,
                        Optional.of(unnamed ? speaker.substring(1) : speaker),
                        Optional.empty(),
                        mark.value("mode"),
                        mark.value("cue"),
                        mark.words(),
                        Optional.of(place(mark.span(field))),
                        topics(mark),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    static List<String> topics(Mark mark) {
        return mark.value("topics").stream()
                .flatMap(topics -> List.of(topics.split(",", -1)).stream())
                .map(String::strip)
                .toList();
    }

    private Facts.Event event(Field field, Mark mark) {
        Optional<IsoTime> date = mark.value("date").flatMap(IsoTime::of);
        List<Facts.Argument> arguments =
                participants(mark).stream()
                        .map(one -> new Facts.Argument(one.role(), ids.get(one.name())))
                        .toList();
        return new Facts.Event(
                mark.value("type").orElse(""),
                mark.words(),
                Optional.of(place(mark.span(field))),
                date.map(IsoTime::iso),
                date.map(IsoTime::precisionLabel),
                arguments,
                mark.values("amount"),
                mark.value("status").or(() -> Optional.of("done")),
                mark.value("said").isPresent(),
                List.of());
    }

    /** The marked events with the names that take part. */
    List<KnownEvent> events() {
        List<KnownEvent> events = new ArrayList<>();
        for (Field field : Field.values()) {
            for (Mark mark : corpusArticle.text(field).marks()) {
                if (mark.kind() == MarkKind.EVENT) {
                    events.add(
                            new KnownEvent(
                                    mark.value("type").orElse(""),
                                    mark.span(field),
                                    participants(mark),
                                    mark.value("date").flatMap(IsoTime::of).map(IsoTime::iso)));
                }
            }
        }
        return events;
    }

    private List<Event.Argument> participants(Mark mark) {
        List<Event.Argument> participants = new ArrayList<>();
        for (String role : mark.values().keySet()) {
            for (String value : isRole(role) ? names(mark, role) : List.<String>of()) {
                references
                        .one(role, value)
                        .ifPresent(name -> participants.add(new Event.Argument(role, name)));
            }
        }
        return participants;
    }

    private static boolean isRole(String key) {
        return !MarkKind.EVENT.requiredKeys().contains(key)
                && !MarkKind.EVENT.optionalKeys().contains(key);
    }

    private List<String> names(Mark mark, String key) {
        return mark.value(key).map(references::split).orElse(List.of());
    }

    private List<Facts.Relation> relations(Field field, Mark mark) {
        return known(field, mark)
                .map(
                        relation ->
                                new Facts.Relation(
                                        Optional.of(ids.get(relation.subject())),
                                        relation.predicate(),
                                        Optional.of(ids.get(relation.object())),
                                        Optional.empty(),
                                        false,
                                        List.of()))
                .toList();
    }

    /** The marked relations with the names between which they are. */
    List<KnownRelation> relations() {
        List<KnownRelation> relations = new ArrayList<>();
        for (Field field : Field.values()) {
            for (Mark mark : corpusArticle.text(field).marks()) {
                if (mark.kind() == MarkKind.RELATION) {
                    known(field, mark).forEach(relations::add);
                }
            }
        }
        return relations;
    }

    private Stream<KnownRelation> known(Field field, Mark mark) {
        String predicate = mark.value("predicate").orElse("");
        Optional<Name> subject =
                mark.value("subject").flatMap(value -> references.one("subject", value));
        return names(mark, "object").stream()
                .flatMap(value -> references.object(predicate, value).stream())
                .filter(ids::containsKey)
                .flatMap(
                        object ->
                                subject.filter(ids::containsKey).stream()
                                        .map(
                                                name ->
                                                        new KnownRelation(
                                                                name,
                                                                predicate,
                                                                object,
                                                                mark.span(field))));
    }

    private Optional<String> id(Mark mark, String key) {
        return mark.value(key).flatMap(value -> references.one(key, value)).map(ids::get);
    }

    private Facts.Place place(Span span) {
        CodePoints converted = codePoints.get(span.field());
        return new Facts.Place(
                span.field(), converted.fromUtf16(span.begin()), converted.fromUtf16(span.end()));
    }
}
