package tupu.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import tupu.evaluate.Countable.Comment;
import tupu.evaluate.Countable.Named;
import tupu.evaluate.Matching.Pair;
import tupu.facts.Facts;

/**
 * One article's found facts, matched with gold.
 *
 * <p>An entity matches by one shared name and its type. References resolve through that one-to-one
 * matching only (same type first); an id that names no entity matches nothing. Roles and quotations
 * match from a bigram overlap of .75. A quotation needs its speaker too. An event needs its type
 * and half of its participants with their roles; one without participants needs its trigger. {@code
 * competitorOf} and {@code partnerOf} match both ways.
 */
final class Comparison {

    private static final Set<String> ORGANIZATIONS =
            Set.of("Company", "Institution", "Media", "Government");
    private static final Set<String> SYMMETRIC = Set.of("competitorOf", "partnerOf");

    private final Countable gold;
    private final Countable found;
    private final Map<String, String> links = new HashMap<>();

    private final Matching entities;
    private final Matching anyOrganization;
    private final Matching affiliations;
    private final Matching spans;
    private final Matching quotations;
    private final Matching events;
    private final Matching relations;
    private final Matching comments;

    Comparison(GoldCase goldCase) {
        this.gold = new Countable(goldCase.gold(), goldCase.text());
        this.found = new Countable(goldCase.foundOrNone(), goldCase.text());
        this.entities = entities(String::equals);
        this.anyOrganization =
                entities((a, b) -> a.equals(b) || isOrganization(a) && isOrganization(b));
        link(entities, entities((a, b) -> true));
        Facts goldFacts = gold.facts();
        Facts foundFacts = found.facts();
        this.affiliations =
                Matching.of(goldFacts.affiliations(), foundFacts.affiliations(), this::affiliation);
        this.spans = Matching.of(goldFacts.quotations(), foundFacts.quotations(), this::words);
        this.quotations =
                Matching.of(
                        goldFacts.quotations(),
                        foundFacts.quotations(),
                        (g, f) -> sameSpeaker(g, f) ? words(g, f) : 0);
        this.events = Matching.of(goldFacts.events(), foundFacts.events(), this::event);
        this.relations = Matching.of(goldFacts.relations(), foundFacts.relations(), this::relation);
        this.comments = Matching.of(gold.comments(), found.comments(), this::comment);
    }

    Countable gold() {
        return gold;
    }

    Countable found() {
        return found;
    }

    /** Entities by name and type. */
    Matching entities() {
        return entities;
    }

    /** Entities by name, companies, agencies, institutions and media being one type. */
    Matching anyOrganization() {
        return anyOrganization;
    }

    Matching affiliations() {
        return affiliations;
    }

    /** Quotations by their words alone. */
    Matching spans() {
        return spans;
    }

    /** Quotations by their words and speaker. */
    Matching quotations() {
        return quotations;
    }

    Matching events() {
        return events;
    }

    Matching relations() {
        return relations;
    }

    /** Who commented on what, by position in {@link Countable#comments}. */
    Matching comments() {
        return comments;
    }

    /** Returns how many of the gold event's participants the found one has in the same role. */
    int sameArguments(Facts.Event goldEvent, Facts.Event foundEvent) {
        Set<Facts.Argument> others = new HashSet<>(foundEvent.arguments());
        int same = 0;
        for (Facts.Argument argument : new LinkedHashSet<>(goldEvent.arguments())) {
            String linked = links.get(argument.entity());
            if (linked != null && others.contains(new Facts.Argument(argument.role(), linked))) {
                same++;
            }
        }
        return same;
    }

    private Matching entities(BiPredicate<String, String> sameType) {
        return Matching.of(
                gold.entities(),
                found.entities(),
                (g, f) -> sameType.test(g.type(), f.type()) ? shared(g, f) : 0);
    }

    private static int shared(Named first, Named second) {
        Set<String> shared = new HashSet<>(first.names());
        shared.retainAll(second.names());
        return shared.size();
    }

    private static boolean isOrganization(String type) {
        return ORGANIZATIONS.contains(type);
    }

    private void link(Matching sameType, Matching anyType) {
        Set<String> taken = new HashSet<>();
        for (Matching matching : List.of(sameType, anyType)) {
            for (Pair pair : matching.pairs()) {
                String goldId = gold.entities().get(pair.gold()).id();
                String foundId = found.entities().get(pair.found()).id();
                if (!links.containsKey(goldId) && taken.add(foundId)) {
                    links.put(goldId, foundId);
                }
            }
        }
    }

    private boolean same(Optional<String> goldId, Optional<String> foundId) {
        return goldId.isEmpty()
                ? foundId.isEmpty()
                : foundId.isPresent()
                        && foundId.equals(Optional.ofNullable(links.get(goldId.get())));
    }

    private double affiliation(Facts.Affiliation g, Facts.Affiliation f) {
        return same(g.person(), f.person())
                        && same(g.organization(), f.organization())
                        && Wording.near(g.role(), f.role())
                ? Wording.overlap(g.role().orElse(""), f.role().orElse(""))
                : 0;
    }

    private double words(Facts.Quotation g, Facts.Quotation f) {
        double overlap = Wording.overlap(g.text(), f.text());
        return overlap >= Wording.NEAR ? overlap : 0;
    }

    private boolean sameSpeaker(Facts.Quotation g, Facts.Quotation f) {
        return g.speaker().isPresent()
                ? same(g.speaker(), f.speaker())
                : f.speaker().isEmpty() && Wording.near(g.speakerText(), f.speakerText());
    }

    private double event(Facts.Event g, Facts.Event f) {
        if (!g.type().equals(f.type())) {
            return 0;
        }
        int participants = new HashSet<>(g.arguments()).size();
        if (participants == 0) {
            return sameTrigger(g.trigger(), f.trigger()) ? 1 : 0;
        }
        int same = sameArguments(g, f);
        return 2 * same >= participants ? same : 0;
    }

    private static boolean sameTrigger(String goldTrigger, String foundTrigger) {
        return Wording.overlap(goldTrigger, foundTrigger) >= Wording.NEAR
                || Wording.fold(foundTrigger).contains(Wording.fold(goldTrigger));
    }

    private double relation(Facts.Relation g, Facts.Relation f) {
        if (!g.predicate().equals(f.predicate())) {
            return 0;
        }
        boolean straight = same(g.subject(), f.subject()) && same(g.object(), f.object());
        boolean crossed =
                SYMMETRIC.contains(g.predicate())
                        && same(g.subject(), f.object())
                        && same(g.object(), f.subject());
        return straight || crossed ? 1 : 0;
    }

    private double comment(Comment g, Comment f) {
        if (!g.topic().equals(f.topic())) {
            return 0;
        }
        boolean same =
                g.speaker().isEmpty()
                        ? f.speaker().isEmpty()
                                && Wording.overlap(g.speakerText(), f.speakerText()) >= Wording.NEAR
                        : f.speaker().equals(links.get(g.speaker()));
        return same ? 1 : 0;
    }
}
