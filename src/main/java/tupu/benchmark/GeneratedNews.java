package tupu.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tupu.corpus.BundledArticles;

/**
 * Any number of articles for measuring, made of the bundled ones: the paragraphs of one, in another
 * order, under an address of its own. The same number gives the same articles.
 */
public final class GeneratedNews {

    private final List<String> seeds;

    private GeneratedNews(List<String> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    /** Reads the bundled articles that are plain text. */
    public static GeneratedNews fromBundled() {
        List<String> seeds =
                BundledArticles.entries().stream()
                        .filter(entry -> entry.name().endsWith(".txt"))
                        .map(BundledArticles::text)
                        .toList();
        return new GeneratedNews(seeds);
    }

    /** Writes {@code count} files into {@code folder}. */
    public void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("article-%06d.txt".formatted(i)), article(i));
        }
    }

    private String article(int number) {
        List<String> lines = seeds.get(number % seeds.size()).lines().toList();
        List<String> paragraphs = new ArrayList<>();
        String headline = "";
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                if (headline.isEmpty()) {
                    headline = line;
                } else {
                    paragraphs.add(line);
                }
            }
        }
        Collections.rotate(paragraphs, number / seeds.size());
        return "# url: https://news.example.com/generated/%d\n# published: 2024-%02d-%02d\n%s\n\n%s\n"
                .formatted(
                        number,
                        1 + number / 28 % 12,
                        1 + number % 28,
                        headline,
                        String.join("\n\n", paragraphs));
    }
}
