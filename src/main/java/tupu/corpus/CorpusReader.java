package tupu.corpus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.Reading;
import tupu.text.Diagnostic;

/**
 * Reads files of the corpus: any input format, in UTF-8, with mark-up inside headline and body.
 * Each file is read twice, as it is and without its mark-up; the second reading is the article, the
 * first tells where the marks stand in it.
 */
public final class CorpusReader {

    /** Reads the articles of one file of any input format. */
    @FunctionalInterface
    public interface FileReader {
        Stream<Reading> read(String name, InputStream bytes);
    }

    private final FileReader reader;

    public CorpusReader(FileReader reader) {
        this.reader = reader;
    }

    /**
     * The articles of a file and what is wrong with it.
     *
     * @param articles those that could be read
     * @param problems with line and column in the file as it is
     */
    public record Corpus(List<CorpusArticle> articles, List<Diagnostic> problems) {
        public Corpus {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads one file.
     *
     * @param name the file, for messages and for the format
     * @param marked the file's text with its mark-up
     */
    public Corpus read(String name, String marked) {
        Markup.Parsed file = Markup.parse(name, marked);
        List<Diagnostic> problems = new ArrayList<>(file.problems());
        if (!problems.isEmpty()) {
            return new Corpus(List.of(), problems);
        }
        List<Article> clean = articles(name, file.text().text(), problems);
        List<Article> withMarks = articles(name, marked, problems);
        if (clean.size() != withMarks.size()) {
            problems.add(
                    Diagnostic.of(
                            name,
                            "holds %d articles, but %d without its mark-up"
                                    .formatted(withMarks.size(), clean.size()),
                            "move marks out of the file's structure"));
            return new Corpus(List.of(), problems);
        }
        Places places = new Places(file.text());
        List<CorpusArticle> articles = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            read(name, clean.get(i), withMarks.get(i), places, articles, problems);
        }
        articles.forEach(article -> problems.addAll(article.problems()));
        return new Corpus(articles, problems);
    }

    private List<Article> articles(String name, String text, List<Diagnostic> problems) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Article> articles = new ArrayList<>();
        try (Stream<Reading> readings = reader.read(name, new ByteArrayInputStream(bytes))) {
            for (Reading reading : readings.toList()) {
                reading.match(Optional::of, reason -> setAside(reason, problems))
                        .ifPresent(articles::add);
            }
        }
        return articles;
    }

    private static Optional<Article> setAside(Diagnostic reason, List<Diagnostic> problems) {
        problems.add(reason);
        return Optional.empty();
    }

    private static void read(
            String name,
            Article clean,
            Article withMarks,
            Places places,
            List<CorpusArticle> articles,
            List<Diagnostic> problems) {
        Markup.Parsed headline = Markup.parse(name, withMarks.headline());
        Markup.Parsed body = Markup.parse(name, withMarks.body());
        problems.addAll(headline.problems());
        problems.addAll(body.problems());
        boolean same =
                headline.text().text().equals(clean.headline())
                        && body.text().text().equals(clean.body());
        if (!same) {
            problems.add(
                    Diagnostic.of(
                            name,
                            "reads otherwise without its mark-up: “%s”"
                                    .formatted(
                                            firstDifference(
                                                    clean.headline() + "\n" + clean.body(),
                                                    headline.text().text()
                                                            + "\n"
                                                            + body.text().text())),
                            "mark words only, not the file's structure"));
        } else if (headline.problems().isEmpty() && body.problems().isEmpty()) {
            articles.add(
                    new CorpusArticle(
                            clean, places.inFile(headline.text()), places.inFile(body.text())));
        }
    }

    private static String firstDifference(String first, String second) {
        int at = 0;
        while (at < first.length()
                && at < second.length()
                && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return first.substring(Math.max(0, at - 10), Math.min(first.length(), at + 20));
    }

    /** The places of marks in the file, which an article's own text does not tell. */
    private static final class Places {
        private final Map<String, Deque<Mark>> marks = new HashMap<>();

        Places(MarkedText file) {
            file.marks()
                    .forEach(
                            mark ->
                                    marks.computeIfAbsent(mark.tail(), key -> new ArrayDeque<>())
                                            .add(mark));
        }

        /** Gives each mark the place of the next one in the file that says the same. */
        MarkedText inFile(MarkedText text) {
            return new MarkedText(
                    text.text(),
                    text.marks().stream()
                            .map(
                                    mark -> {
                                        Deque<Mark> same = marks.get(mark.tail());
                                        return same == null || same.isEmpty()
                                                ? mark
                                                : at(mark, same.remove());
                                    })
                            .toList());
        }

        private static Mark at(Mark mark, Mark inFile) {
            return mark.at(inFile.line(), inFile.column());
        }
    }
}
