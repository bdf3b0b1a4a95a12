package tupu.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import tupu.corpus.Count;
import tupu.evaluate.Countable.Named;
import tupu.evaluate.Matching.Pair;
import tupu.facts.Facts;
import tupu.lexicon.EntityType;

/** Counts one article's matched facts, layer by layer. */
final class Layers {

    private Layers() {}

    static Score score(Comparison comparison) {
        Facts gold = comparison.gold().facts();
        Facts found = comparison.found().facts();
        Map<String, Count> counts = new LinkedHashMap<>();
        List<Named> goldNames = comparison.gold().entities();
        List<Named> foundNames = comparison.found().entities();
        counts.put("entities", count(comparison.entities(), goldNames, foundNames));
        counts.put(
                "entities, any organisation type",
                count(comparison.anyOrganization(), goldNames, foundNames));
        counts.put(
                "affiliations",
                count(comparison.affiliations(), gold.affiliations(), found.affiliations()));
        counts.put(
                "quotation spans",
                count(comparison.spans(), gold.quotations(), found.quotations()));
        counts.put(
                "quotations with speaker",
                count(comparison.quotations(), gold.quotations(), found.quotations()));
        counts.put(
                "who commented on what",
                count(
                        comparison.comments(),
                        comparison.gold().comments(),
                        comparison.found().comments()));
        counts.put("events", count(comparison.events(), gold.events(), found.events()));
        counts.put("relations", count(comparison.relations(), gold.relations(), found.relations()));
        putTypes(counts, comparison);
        putDetails(counts, comparison);
        putHeader(counts, gold.article(), found.article());
        return new Score(counts);
    }

    private static Count count(Matching matching, List<?> gold, List<?> found) {
        return new Count(matching.size(), found.size(), gold.size());
    }

    private static void putTypes(Map<String, Count> counts, Comparison comparison) {
        List<Named> gold = comparison.gold().entities();
        List<Named> found = comparison.found().entities();
        for (EntityType entityType : EntityType.values()) {
            String type = entityType.label();
            counts.put(
                    "  " + type,
                    new Count(
                            sum(
                                    comparison.entities().pairs(),
                                    pair -> gold.get(pair.gold()).type().equals(type) ? 1 : 0),
                            sum(found, named -> named.type().equals(type) ? 1 : 0),
                            sum(gold, named -> named.type().equals(type) ? 1 : 0)));
        }
    }

    /** Dates, roles and status of the events that matched; mode of the quotations that did. */
    private static void putDetails(Map<String, Count> counts, Comparison comparison) {
        Facts gold = comparison.gold().facts();
        Facts found = comparison.found().facts();
        List<Pair> events = comparison.events().pairs();
        ToIntFunction<Pair> goldArguments = pair -> arguments(gold.events().get(pair.gold()));
        ToIntFunction<Pair> foundArguments = pair -> arguments(found.events().get(pair.found()));
        counts.put(
                "  event dates, of matched",
                new Count(
                        sum(events, both(gold, found, Layers::datesMeet)),
                        sum(events, both(gold, found, (g, f) -> !dates(f).isEmpty())),
                        sum(events, both(gold, found, (g, f) -> !dates(g).isEmpty()))));
        counts.put(
                "  event roles, of matched",
                new Count(
                        sum(
                                events,
                                pair ->
                                        comparison.sameArguments(
                                                gold.events().get(pair.gold()),
                                                found.events().get(pair.found()))),
                        sum(events, foundArguments),
                        sum(events, goldArguments)));
        int withStatus = sum(events, both(gold, found, (g, f) -> hasStatus(g)));
        counts.put(
                "  event status, of matched",
                new Count(
                        sum(
                                events,
                                both(
                                        gold,
                                        found,
                                        (g, f) -> hasStatus(g) && g.status().equals(f.status()))),
                        withStatus,
                        withStatus));
        List<Pair> quotations = comparison.quotations().pairs();
        counts.put(
                "  mode, of matched",
                new Count(
                        sum(
                                quotations,
                                pair ->
                                        gold.quotations()
                                                        .get(pair.gold())
                                                        .mode()
                                                        .equals(
                                                                found.quotations()
                                                                        .get(pair.found())
                                                                        .mode())
                                                ? 1
                                                : 0),
                        quotations.size(),
                        quotations.size()));
    }

    private static ToIntFunction<Pair> both(
            Facts gold, Facts found, BiPredicate<Facts.Event, Facts.Event> test) {
        return pair ->
                test.test(gold.events().get(pair.gold()), found.events().get(pair.found())) ? 1 : 0;
    }

    private static int arguments(Facts.Event event) {
        return new HashSet<>(event.arguments()).size();
    }

    private static boolean hasStatus(Facts.Event event) {
        return event.status().filter(status -> !status.isEmpty()).isPresent();
    }

    /** Dates match when their alternatives meet: 2024-02-16|2024-02-17. */
    private static boolean datesMeet(Facts.Event gold, Facts.Event found) {
        return !Collections.disjoint(dates(gold), dates(found));
    }

    private static Set<String> dates(Facts.Event event) {
        Set<String> dates = new HashSet<>(Arrays.asList(event.date().orElse("").split("\\|")));
        dates.remove("");
        return dates;
    }

    private static void putHeader(
            Map<String, Count> counts, Facts.Header gold, Facts.Header found) {
        putHeader(counts, "title", gold.title(), found.title(), Wording::near);
        putHeader(
                counts,
                "published",
                gold.published(),
                found.published(),
                (g, f) -> f.orElseThrow().startsWith(g.orElseThrow()));
        putHeader(counts, "source", gold.source(), found.source(), Wording::near);
    }

    private static void putHeader(
            Map<String, Count> counts,
            String key,
            Optional<String> gold,
            Optional<String> found,
            BiPredicate<Optional<String>, Optional<String>> same) {
        if (gold.filter(text -> !text.isEmpty()).isPresent()) {
            boolean given = found.filter(text -> !text.isEmpty()).isPresent();
            boolean hit = given && same.test(gold, found);
            counts.put("  article " + key, new Count(hit ? 1 : 0, given ? 1 : 0, 1));
        }
    }

    private static <T> int sum(List<T> values, ToIntFunction<T> number) {
        return values.stream().mapToInt(number).sum();
    }
}
