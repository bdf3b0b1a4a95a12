package tupu.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tupu.corpus.Count;
import tupu.evaluate.Difference.Kind;
import tupu.facts.Facts;

/**
 * How well found facts agree with gold: in all, for each article and for each type, with what was
 * missed and what was found too much.
 *
 * @param articles in the order given
 */
public record Evaluation(List<ArticleScore> articles) {

    /** What a report holds besides the table of all articles. */
    public enum Detail {
        /** A table for each article. */
        EACH,
        /** What was missed and what was too much, a line for each layer and article. */
        MISSES,
        /** The same, a line for each fact, with its words in context. */
        CONTEXT,
        /** A table for each type of event, relation and mode of quotation. */
        TYPES
    }

    /**
     * One article's score.
     *
     * @param given whether the program gave facts for the article
     * @param types counts by type of event, predicate of relation and mode of quotation: {@code
     *     event ProductRelease}
     */
    public record ArticleScore(
            String name,
            boolean given,
            Score score,
            Score types,
            List<Difference> differences,
            String misses) {
        public ArticleScore {
            requireNonNull(name, "name");
            requireNonNull(score, "score");
            requireNonNull(types, "types");
            differences = List.copyOf(differences);
        }
    }

    public Evaluation {
        articles = List.copyOf(articles);
    }

    /** Scores every case. */
    public static Evaluation of(List<GoldCase> cases) {
        return new Evaluation(cases.stream().map(Evaluation::article).toList());
    }

    private static ArticleScore article(GoldCase goldCase) {
        Comparison comparison = new Comparison(goldCase);
        return new ArticleScore(
                goldCase.name(),
                goldCase.found().isPresent(),
                Layers.score(comparison),
                types(comparison),
                Differences.of(goldCase, comparison),
                Misses.of(comparison));
    }

    /** The score of all articles together. */
    public Score total() {
        return Score.sum(articles.stream().map(ArticleScore::score).toList());
    }

    /** Counts by type over all articles, in the order of their names. */
    public Score types() {
        Score sum = Score.sum(articles.stream().map(ArticleScore::types).toList());
        return new Score(new TreeMap<>(sum.counts()));
    }

    /** Returns the report: the table of all articles comes last. */
    public String report(Detail... details) {
        Set<Detail> asked = EnumSet.noneOf(Detail.class);
        asked.addAll(List.of(details));
        StringBuilder report = new StringBuilder();
        for (ArticleScore article : articles) {
            if (!article.given()) {
                report.append("no facts for ").append(article.name()).append(".json\n");
            }
            if (asked.contains(Detail.EACH)) {
                report.append(article.score().table(article.name()));
            }
            if (asked.contains(Detail.MISSES)) {
                report.append("== ").append(article.name()).append('\n').append(article.misses());
            }
            if (asked.contains(Detail.CONTEXT)) {
                report.append("== ").append(article.name()).append('\n');
                article.differences().forEach(difference -> append(report, difference));
            }
        }
        if (asked.contains(Detail.TYPES)) {
            report.append(types().table("types"));
        }
        return report.append(total().table("all")).toString();
    }

    private static void append(StringBuilder report, Difference difference) {
        report.append(difference.kind() == Kind.MISSED ? "  - " : "  + ")
                .append(difference.layer())
                .append(": ")
                .append(difference.what());
        if (!difference.note().isEmpty()) {
            report.append(" [").append(difference.note()).append(']');
        }
        report.append('\n');
        if (!difference.context().isEmpty()) {
            report.append("      ").append(difference.context()).append('\n');
        }
    }

    private static Score types(Comparison comparison) {
        Facts gold = comparison.gold().facts();
        Facts found = comparison.found().facts();
        Map<String, Count> counts = new LinkedHashMap<>();
        count(
                counts,
                comparison.events(),
                gold.events(),
                found.events(),
                event -> "event " + event.type());
        count(
                counts,
                comparison.relations(),
                gold.relations(),
                found.relations(),
                relation -> "relation " + relation.predicate());
        count(
                counts,
                comparison.quotations(),
                gold.quotations(),
                found.quotations(),
                quotation -> "quotation " + quotation.mode().orElse("without mode"));
        return new Score(counts);
    }

    private static <T> void count(
            Map<String, Count> counts,
            Matching matching,
            List<T> gold,
            List<T> found,
            Function<T, String> type) {
        gold.forEach(fact -> counts.merge(type.apply(fact), new Count(0, 0, 1), Count::plus));
        found.forEach(fact -> counts.merge(type.apply(fact), new Count(0, 1, 0), Count::plus));
        matching.pairs().stream()
                .filter(
                        pair ->
                                type.apply(gold.get(pair.gold()))
                                        .equals(type.apply(found.get(pair.found()))))
                .forEach(
                        pair ->
                                counts.merge(
                                        type.apply(gold.get(pair.gold())),
                                        new Count(1, 0, 0),
                                        Count::plus));
    }
}
