package tupu.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Folding;
import tupu.mention.Mention;
import tupu.text.Field;

/**
 * How large and how varied a corpus is.
 *
 * @param articles number of articles
 * @param characters code points of headlines and bodies, white space left out
 * @param marks number of marks by kind, in the order of the kinds
 * @param mentions places where something is named, marked or not, by kind of name
 * @param names different names by kind
 * @param typeTokenRatio different character pairs to all character pairs, averaged over stretches
 *     of {@value #STRETCH} pairs, so that corpora of different size can be compared; 1 where
 *     nothing is ever repeated
 * @param repeats stretches of {@value #SHINGLE} characters that stand in more than one article, as
 *     a share of all such stretches
 * @param nearDuplicates pairs of articles that share more than a quarter of the shorter one's
 *     stretches in either script, the most alike first
 */
public record CorpusFigures(
        int articles,
        long characters,
        Map<MarkKind, Integer> marks,
        Map<MarkKind, Integer> mentions,
        Map<MarkKind, Integer> names,
        double typeTokenRatio,
        double repeats,
        List<NearDuplicate> nearDuplicates) {

    private static final int STRETCH = 1000;
    private static final int SHINGLE = 8;
    private static final double ALIKE = 0.25;

    /**
     * Two articles that are partly the same.
     *
     * @param shared the shared part of the shorter one's stretches, from 0 to 1
     */
    public record NearDuplicate(String first, String second, double shared) {}

    public CorpusFigures {
        nearDuplicates = List.copyOf(nearDuplicates);
    }

    public static CorpusFigures of(List<CorpusArticle> corpus) {
        Map<MarkKind, Integer> marks = new LinkedHashMap<>();
        Map<MarkKind, Integer> mentions = new LinkedHashMap<>();
        Map<MarkKind, Set<String>> names = new LinkedHashMap<>();
        for (MarkKind kind : MarkKind.values()) {
            marks.put(kind, 0);
            if (kind.isName()) {
                mentions.put(kind, 0);
                names.put(kind, new HashSet<>());
            }
        }
        List<String> texts = new ArrayList<>();
        for (CorpusArticle article : corpus) {
            for (Field field : Field.values()) {
                article.text(field)
                        .marks()
                        .forEach(mark -> marks.merge(mark.kind(), 1, Integer::sum));
            }
            for (Mention mention : article.names().mentions()) {
                MarkKind kind = MarkKind.of(mention.type().chinese()).orElseThrow();
                mentions.merge(kind, 1, Integer::sum);
                names.get(kind).add(mention.name().canonical());
            }
            texts.add(letters(article));
        }
        return new CorpusFigures(
                corpus.size(),
                texts.stream().mapToLong(text -> text.codePointCount(0, text.length())).sum(),
                marks,
                mentions,
                names.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().size(),
                                        Integer::sum,
                                        LinkedHashMap::new)),
                typeTokenRatio(String.join("", texts)),
                repeats(texts),
                nearDuplicates(corpus, texts));
    }

    private static String letters(CorpusArticle article) {
        return (article.headline().text() + article.body().text()).replaceAll("\\s+", "");
    }

    private static double typeTokenRatio(String text) {
        double sum = 0;
        int stretches = 0;
        for (int begin = 0; begin + STRETCH < text.length(); begin += STRETCH) {
            Set<String> types = new HashSet<>();
            for (int at = begin; at < begin + STRETCH; at++) {
                types.add(text.substring(at, at + 2));
            }
            sum += (double) types.size() / STRETCH;
            stretches++;
        }
        return stretches == 0 ? 1 : sum / stretches;
    }

    private static double repeats(List<String> texts) {
        Map<String, Integer> articles = new HashMap<>();
        texts.forEach(
                text -> shingles(text).forEach(each -> articles.merge(each, 1, Integer::sum)));
        long repeated = articles.values().stream().filter(count -> count > 1).count();
        return articles.isEmpty() ? 0 : (double) repeated / articles.size();
    }

    private static List<NearDuplicate> nearDuplicates(
            List<CorpusArticle> corpus, List<String> texts) {
        List<Set<String>> shingles =
                texts.stream().map(Folding::fold).map(CorpusFigures::shingles).toList();
        List<NearDuplicate> found = new ArrayList<>();
        for (Map.Entry<Pair, Integer> entry : sharedStretches(shingles).entrySet()) {
            int first = entry.getKey().first();
            int second = entry.getKey().second();
            int shorter = Math.min(shingles.get(first).size(), shingles.get(second).size());
            double shared = (double) entry.getValue() / shorter;
            if (shared > ALIKE) {
                found.add(
                        new NearDuplicate(
                                name(corpus.get(first)), name(corpus.get(second)), shared));
            }
        }
        found.sort(
                Comparator.comparingDouble(NearDuplicate::shared)
                        .reversed()
                        .thenComparing(NearDuplicate::first)
                        .thenComparing(NearDuplicate::second));
        return found;
    }

    /** Two articles by their numbers. */
    private record Pair(int first, int second) {}

    /** How many stretches those share that share any. */
    private static Map<Pair, Integer> sharedStretches(List<Set<String>> shingles) {
        Map<String, List<Integer>> holders = new HashMap<>();
        Map<Pair, Integer> shared = new HashMap<>();
        for (int number = 0; number < shingles.size(); number++) {
            for (String stretch : shingles.get(number)) {
                List<Integer> before = holders.computeIfAbsent(stretch, any -> new ArrayList<>(1));
                for (int other : before) {
                    shared.merge(new Pair(other, number), 1, Integer::sum);
                }
                before.add(number);
            }
        }
        return shared;
    }

    private static String name(CorpusArticle article) {
        return article.article().origin().file() + " “" + article.article().headline() + "”";
    }

    private static Set<String> shingles(String text) {
        Set<String> shingles = new LinkedHashSet<>();
        for (int at = 0; at + SHINGLE <= text.length(); at++) {
            shingles.add(text.substring(at, at + SHINGLE));
        }
        return shingles;
    }

    /** Returns the figures for a reader, a line each. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "articles", articles);
        line(text, "characters", characters);
        names.forEach(
                (kind, count) ->
                        line(
                                text,
                                "names " + kind.label(),
                                "%d names, %d mentions, %d marks"
                                        .formatted(count, mentions.get(kind), marks.get(kind))));
        marks.forEach(
                (kind, count) -> {
                    if (!kind.isName()) {
                        line(text, "marks " + kind.label(), count);
                    }
                });
        line(text, "type/token", String.format(Locale.ROOT, "%.3f", typeTokenRatio));
        line(text, "repeated", String.format(Locale.ROOT, "%.2f %%", 100 * repeats));
        nearDuplicates.forEach(
                pair ->
                        line(
                                text,
                                "alike",
                                String.format(
                                        Locale.ROOT,
                                        "%.0f %%: %s, %s",
                                        100 * pair.shared(),
                                        pair.first(),
                                        pair.second())));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, Object value) {
        text.append(String.format(Locale.ROOT, "%-12s %s\n", what, value));
    }
}
