package tupu.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import tupu.article.Article;
import tupu.copy.NearDuplicates;
import tupu.copy.Sketch;

/**
 * Measures how well copies are told: reprints made of articles must be, texts that tell the same
 * event in different hands and unrelated ones must not be.
 */
public final class CopyBenchmark {

    private static final long SEED = 20240309;
    private static final int COMBINATIONS = 4;
    private static final int BATCH = 200;
    private static final int SENTENCES = 14;

    private final List<Article> articles;
    private final Map<String, List<Article>> events;

    /**
     * Prepares to measure.
     *
     * @param articles no two of which are copies; reprints are made of them
     * @param events articles about one event each, no two of which are copies
     */
    public CopyBenchmark(Collection<Article> articles, Map<String, List<Article>> events) {
        this.articles = List.copyOf(articles);
        this.events = new TreeMap<>(events);
    }

    /** Tells reprints from what is none. */
    public CopyFigures accuracy() {
        Map<String, CopyFigures.Found> found = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Random random = new Random(SEED + i);
            Reprint reprint = new Reprint(random);
            String text = articles.get(i).body();
            for (Reprint.Edit edit : Reprint.Edit.values()) {
                String made = reprint.of(text, EnumSet.of(edit));
                count(edit.name().toLowerCase(Locale.ROOT), text, made, found);
            }
            count("all", text, reprint.of(text, EnumSet.allOf(Reprint.Edit.class)), found);
            for (int round = 0; round < COMBINATIONS; round++) {
                Set<Reprint.Edit> edits = reprint.combination();
                String made = reprint.of(text, edits);
                count("several", text, made, found);
                count("two reprints", reprint.of(text, reprint.combination()), made, found);
            }
        }
        List<Article> all = new ArrayList<>(articles);
        events.values().forEach(all::addAll);
        long pairs = pairs(all.size());
        long independent = events.values().stream().mapToLong(event -> pairs(event.size())).sum();
        return new CopyFigures(found, wrong(all), independent, pairs - independent);
    }

    /**
     * Returns how long one of {@code count} articles takes, in microseconds: to be sketched, found
     * among the others and compared; every tenth is a reprint.
     */
    public double microsPerArticle(int count) {
        List<String> sentences =
                articles.stream().flatMap(a -> Reprint.sentences(a.body()).stream()).toList();
        Random random = new Random(SEED);
        Reprint reprint = new Reprint(random);
        Map<String, String> texts = new LinkedHashMap<>();
        String last = "";
        for (int i = 0; i < count; i++) {
            if (i % 10 == 9) {
                texts.put("t%06d".formatted(i), reprint.of(last, reprint.combination()));
            } else {
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < SENTENCES; k++) {
                    text.append(sentences.get(random.nextInt(sentences.size())));
                }
                last = text.toString();
                texts.put("t%06d".formatted(i), last);
            }
        }
        NearDuplicates duplicates = new NearDuplicates();
        Map<String, Sketch> batch = new LinkedHashMap<>();
        long begin = System.nanoTime();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            batch.put(text.getKey(), Sketch.of(text.getValue()));
            if (batch.size() == BATCH) {
                duplicates.follow(List.of(), batch, texts::get);
                batch.clear();
            }
        }
        duplicates.follow(List.of(), batch, texts::get);
        return (System.nanoTime() - begin) / 1_000.0 / count;
    }

    private static void count(
            String kind, String one, String other, Map<String, CopyFigures.Found> found) {
        Map<String, String> pair = Map.of("one", one, "other", other);
        int told = clusters(pair).size() == 1 ? 1 : 0;
        found.merge(
                kind,
                new CopyFigures.Found(told, 1),
                (a, b) -> new CopyFigures.Found(a.told() + b.told(), a.of() + b.of()));
    }

    private static List<String> wrong(List<Article> all) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Article article : all) {
            texts.put(article.id().value(), article.body());
            names.put(article.id().value(), article.origin().file());
        }
        List<String> wrong = new ArrayList<>();
        for (Set<String> cluster : clusters(texts)) {
            List<String> members = List.copyOf(cluster);
            for (int i = 0; i < members.size(); i++) {
                for (int k = i + 1; k < members.size(); k++) {
                    wrong.add(names.get(members.get(i)) + " " + names.get(members.get(k)));
                }
            }
        }
        return wrong;
    }

    private static List<Set<String>> clusters(Map<String, String> texts) {
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        texts.forEach((id, text) -> sketches.put(id, Sketch.of(text)));
        return new NearDuplicates().follow(List.of(), sketches, texts::get);
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }
}
