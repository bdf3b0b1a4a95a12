package tupu.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The bundled articles. They are kept with the marks of the corpus, because they are test data too;
 * on disk they are written as their outlets would have published them: without marks, some in other
 * encodings, one compressed.
 */
public final class BundledArticles {

    private static final String FOLDER = "/corpus/demo/";

    /** A line of {@code index.tsv}: a file's name and what is done to it on its way out. */
    public record Entry(String name, String form) {

        private static final String GZIP = "gzip";

        String fileName() {
            return form.equals(GZIP) ? name + ".gz" : name;
        }

        byte[] encode(String text) {
            byte[] bytes =
                    text.getBytes(
                            form.equals(GZIP) ? StandardCharsets.UTF_8 : Charset.forName(form));
            return form.equals(GZIP) ? gzip(bytes) : bytes;
        }

        private static byte[] gzip(byte[] bytes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (OutputStream zipped = new GZIPOutputStream(out)) {
                zipped.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    private BundledArticles() {}

    /** Returns the articles in the order of the list. */
    public static List<Entry> entries() {
        return read("index.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Entry(cells[0], cells.length > 1 ? cells[1] : "UTF-8"))
                .toList();
    }

    /** Writes every article into {@code folder}. */
    public static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Entry entry : entries()) {
            byte[] bytes = entry.encode(text(entry));
            Files.write(folder.resolve(entry.fileName()), bytes);
        }
    }

    /** Returns an article's text without the marks. */
    public static String text(Entry entry) {
        return Markup.strip(entry.name(), read(entry.name()));
    }

    private static String read(String name) {
        try (InputStream in = BundledArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program's jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
