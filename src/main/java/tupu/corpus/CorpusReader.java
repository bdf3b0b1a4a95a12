package tupu.corpus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;
import tupu.facts.Schema;
import tupu.text.Diagnostic;

/**
 * Reads files of the corpus: any input format, in UTF-8, with mark-up inside headline and body.
 * Each file is read twice, as it is and without its mark-up; the second reading is the article, the
 * first tells where the marks stand in it.
 */
public final class CorpusReader {

    private final ArticleReader reader = new ArticleReader();
    private final Schema schema;

    /** Reads a corpus whose labels are those of the annotation guidelines. */
    public CorpusReader() {
        this(Schema.GUIDELINES);
    }

    /** Reads a corpus with labels of its own. */
    public CorpusReader(Schema schema) {
        this.schema = schema;
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
        Headlines headlines = new Headlines(file.text(), clean);
        List<Article> withMarks = articles(name, headlines.rest().markup(), problems);
        if (clean.size() != withMarks.size()) {
            problems.add(
                    Diagnostic.of(
                            name,
                            "holds %d articles, but %d without its mark-up"
                                    .formatted(withMarks.size(), clean.size()),
                            "move marks out of the file's structure"));
            return new Corpus(List.of(), problems);
        }
        MarkPlaces places = new MarkPlaces(headlines.rest());
        List<CorpusArticle> articles = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            Markup.Parsed headline = Markup.parse(name, withMarks.get(i).headline());
            Markup.Parsed body = Markup.parse(name, withMarks.get(i).body());
            problems.addAll(headline.problems());
            problems.addAll(body.problems());
            if (isSame(clean.get(i), headline, body)) {
                articles.add(
                        new CorpusArticle(
                                clean.get(i),
                                headlines.of(clean.get(i)),
                                places.inFile(body.text())));
            } else {
                problems.add(readsOtherwise(name, clean.get(i), headline, body));
            }
        }
        articles.forEach(article -> problems.addAll(article.problems(schema)));
        return new Corpus(articles, problems);
    }

    private static boolean isSame(Article clean, Markup.Parsed headline, Markup.Parsed body) {
        return headline.text().text().equals(clean.headline())
                && headline.text().marks().isEmpty()
                && body.text().text().equals(clean.body());
    }

    private List<Article> articles(String name, String text, List<Diagnostic> problems) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Article> articles = new ArrayList<>();
        try (Stream<Reading> readings =
                reader.read(name, new ByteArrayInputStream(bytes), ReadOptions.DEFAULT)) {
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

    private static Diagnostic readsOtherwise(
            String name, Article clean, Markup.Parsed headline, Markup.Parsed body) {
        String difference =
                firstDifference(
                        clean.headline() + "\n" + clean.body(),
                        headline.text().text() + "\n" + body.text().text());
        return Diagnostic.of(
                name,
                "reads otherwise without its mark-up: “%s”".formatted(difference),
                "mark words only, not the file's structure");
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
}
