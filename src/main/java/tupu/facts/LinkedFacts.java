package tupu.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tupu.article.Article;
import tupu.article.PublicationDate;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.link.Entity;
import tupu.link.LinkedArticle;
import tupu.mention.AmountMention;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.CodePoints;
import tupu.text.Field;
import tupu.text.Span;

/** Turns an article with its findings into {@link Facts}; the same article gives the same facts. */
public final class LinkedFacts {

    private final LinkedArticle linked;
    private final Map<Field, CodePoints> codePoints = new EnumMap<>(Field.class);
    private final Map<Entity, String> ids = new LinkedHashMap<>();

    private LinkedFacts(LinkedArticle linked) {
        this.linked = linked;
        for (Field field : Field.values()) {
            codePoints.put(field, new CodePoints(linked.article().text(field)));
        }
        for (Mention mention : linked.marked().mentions()) {
            number(mention.name());
        }
        linked.entities().keySet().forEach(this::number);
    }

    /** Facts whose entities carry no IRI. */
    public static Facts of(LinkedArticle linked) {
        return new LinkedFacts(linked).facts(entity -> Optional.empty());
    }

    /** Facts whose entities carry the IRIs that {@code iri} gives them. */
    public static Facts of(LinkedArticle linked, Function<Entity, String> iri) {
        return new LinkedFacts(linked).facts(entity -> Optional.of(iri.apply(entity)));
    }

    private void number(Name name) {
        ids.computeIfAbsent(linked.entity(name), entity -> "e" + (ids.size() + 1));
    }

    private Facts facts(Function<Entity, Optional<String>> iri) {
        List<Facts.Affiliation> affiliations = new ArrayList<>();
        List<Facts.Quotation> quotations = new ArrayList<>();
        List<Facts.Event> events = new ArrayList<>();
        List<Facts.Relation> relations = new ArrayList<>();
        for (Finding finding : linked.findings()) {
            boolean added =
                    finding.match(
                            quotation -> quotations.add(quotation(quotation)),
                            membership -> affiliations.add(affiliation(membership)),
                            event -> events.add(event(event)),
                            relation -> relations.add(relation(relation)));
            if (!added) {
                throw new IllegalStateException("A list refused %s".formatted(finding));
            }
        }
        return new Facts(
                linked.article().origin().file(),
                header(linked.article()),
                entities(iri),
                affiliations,
                quotations,
                events,
                relations);
    }

    private static Facts.Header header(Article article) {
        return new Facts.Header(
                Optional.of(article.headline()).filter(headline -> !headline.isEmpty()),
                article.published().map(PublicationDate::toString),
                article.publisher(),
                article.url().map(Object::toString),
                Optional.of(article.language()));
    }

    private List<Facts.Entity> entities(Function<Entity, Optional<String>> iri) {
        Map<Entity, Set<String>> names = new LinkedHashMap<>();
        Map<Entity, List<Facts.Place>> places = new LinkedHashMap<>();
        ids.keySet().forEach(entity -> names.put(entity, new LinkedHashSet<>()));
        linked.entities().forEach((name, entity) -> names.get(entity).add(name.canonical()));
        for (Mention mention : linked.marked().mentions()) {
            Entity entity = linked.entity(mention.name());
            names.get(entity).add(mention.text());
            places.computeIfAbsent(entity, key -> new ArrayList<>()).add(place(mention.span()));
        }
        linked.entities().forEach((name, entity) -> names.get(entity).addAll(name.forms()));
        return ids.entrySet().stream()
                .map(
                        entry ->
                                new Facts.Entity(
                                        entry.getValue(),
                                        iri.apply(entry.getKey()),
                                        entry.getKey().type().label(),
                                        List.copyOf(names.get(entry.getKey())),
                                        places.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Facts.Affiliation affiliation(Membership membership) {
        return new Facts.Affiliation(
                Optional.of(id(membership.person())),
                membership.organization().map(this::id),
                Optional.of(membership.role()),
                membership.former(),
                membership.during().flatMap(LinkedFacts::iso),
                membership.assertedIn().isPresent(),
                evidence(membership.evidence()));
    }

    private Facts.Quotation quotation(Quotation quotation) {
        return new Facts.Quotation(
                quotation.speaker().name().map(this::id),
                Optional.of(quotation.speaker().text()),
                quotation.speaker().role(),
                Optional.of(quotation.mode().label()),
                quotation.cue(),
                linked.article().text(quotation.content()),
                Optional.of(place(quotation.content())),
                quotation.topics(),
                quotation.about().stream().map(this::id).distinct().toList(),
                quotation.saidOn().flatMap(LinkedFacts::iso),
                evidence(quotation.evidence()));
    }

    private Facts.Event event(Event event) {
        return new Facts.Event(
                event.type(),
                linked.article().text(event.trigger()),
                Optional.of(place(event.trigger())),
                event.date().flatMap(LinkedFacts::iso),
                event.date().flatMap(TimeMention::value).map(LinkedFacts::precision),
                event.arguments().stream()
                        .map(argument -> new Facts.Argument(argument.role(), id(argument.name())))
                        .distinct()
                        .toList(),
                event.amounts().stream().map(AmountMention::text).toList(),
                Optional.of(event.status().label()),
                event.assertedIn().isPresent(),
                evidence(event.evidence()));
    }

    private Facts.Relation relation(Relation relation) {
        return new Facts.Relation(
                Optional.of(id(relation.subject())),
                relation.predicate(),
                Optional.of(id(relation.object())),
                Optional.of(relation.status().label()),
                relation.assertedIn().isPresent(),
                evidence(relation.evidence()));
    }

    private String id(Name name) {
        return ids.get(linked.entity(name));
    }

    private static Optional<String> iso(TimeMention time) {
        return time.value().map(TimeMention.Value::iso);
    }

    private static String precision(TimeMention.Value value) {
        return value.precision().name().toLowerCase(Locale.ROOT);
    }

    /** Sentences with nothing but white space between them become one place. */
    private List<Facts.Place> evidence(Evidence evidence) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : evidence.sentences()) {
            int last = joined.size() - 1;
            if (last >= 0 && adjoin(joined.get(last), sentence)) {
                joined.set(last, joined.get(last).union(sentence));
            } else {
                joined.add(sentence);
            }
        }
        return joined.stream().map(this::place).toList();
    }

    private boolean adjoin(Span first, Span second) {
        return first.field() == second.field()
                && (second.begin() <= first.end()
                        || linked.article()
                                .text(first.field())
                                .substring(first.end(), second.begin())
                                .isBlank());
    }

    private Facts.Place place(Span span) {
        CodePoints converted = codePoints.get(span.field());
        return new Facts.Place(
                span.field(), converted.fromUtf16(span.begin()), converted.fromUtf16(span.end()));
    }
}
