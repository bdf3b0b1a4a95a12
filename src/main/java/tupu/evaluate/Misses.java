package tupu.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tupu.evaluate.Countable.Named;
import tupu.facts.Facts;

/** The short list of what was missed and what was too much in one article: six lines. */
final class Misses {

    private static final int SHOWN = 24;

    private Misses() {}

    static String of(Comparison comparison) {
        Facts gold = comparison.gold().facts();
        Facts found = comparison.found().facts();
        return lines(
                        "entities",
                        comparison.entities(),
                        comparison.gold().entities(),
                        comparison.found().entities(),
                        Misses::entity)
                + lines(
                        "quotations",
                        comparison.quotations(),
                        gold.quotations(),
                        found.quotations(),
                        Misses::quotation)
                + lines(
                        "events",
                        comparison.events(),
                        gold.events(),
                        found.events(),
                        event -> event.type() + " " + event.trigger());
    }

    private static <T> String lines(
            String layer,
            Matching matching,
            List<T> gold,
            List<T> found,
            Function<T, String> words) {
        return "   missed %s: %s\n   extra %s: %s\n"
                .formatted(
                        layer,
                        join(matching.missed(gold), words),
                        layer,
                        join(matching.extra(found), words));
    }

    private static <T> String join(List<T> facts, Function<T, String> words) {
        return facts.stream().map(words).collect(Collectors.joining("; "));
    }

    private static String entity(Named named) {
        return named.type() + ":" + named.entity().names().stream().findFirst().orElse("?");
    }

    private static String quotation(Facts.Quotation quotation) {
        String text = quotation.text();
        int shown = Math.min(SHOWN, text.codePointCount(0, text.length()));
        return quotation.speakerText().orElse("None")
                + ": "
                + text.substring(0, text.offsetByCodePoints(0, shown));
    }
}
