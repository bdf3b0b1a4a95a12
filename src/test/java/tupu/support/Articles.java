package tupu.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;

/** Reads articles for a test, which fails where one is set aside. */
public final class Articles {

    private Articles() {}

    /**
     * Reads the one article of {@code bytes}; its ending tells the format where the bytes do not.
     */
    public static Article read(String name, byte[] bytes) {
        return only(readings(name, bytes));
    }

    public static Article read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads all that {@code bytes} holds. */
    public static List<Reading> readings(String name, byte[] bytes) {
        try (Stream<Reading> readings =
                new ArticleReader()
                        .read(name, new ByteArrayInputStream(bytes), ReadOptions.DEFAULT)) {
            return readings.toList();
        }
    }

    /** Reads all files in {@code path}. */
    public static List<Article> readAll(Path path) {
        try (Stream<Reading> readings =
                new ArticleReader().read(List.of(path), ReadOptions.DEFAULT)) {
            return readings.map(Articles::article).toList();
        }
    }

    private static Article only(List<Reading> readings) {
        if (readings.size() != 1) {
            throw new AssertionError("%d readings: %s".formatted(readings.size(), readings));
        }
        return article(readings.get(0));
    }

    private static Article article(Reading reading) {
        return reading.match(
                article -> article,
                reason -> {
                    throw new AssertionError(reason.toString());
                });
    }
}
