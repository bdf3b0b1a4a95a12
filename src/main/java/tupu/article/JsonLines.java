package tupu.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.Digest;

/** One article a line. A line that is no article is set aside; those behind it are read. */
final class JsonLines implements Readings {

    private final String name;
    private final InputStream in;
    private final JsonArticle reader;
    private final long most;
    private int line;
    private long at;

    JsonLines(String name, InputStream in, PageReader pages, ReadOptions options) {
        this.name = name;
        this.in = new BufferedInputStream(in);
        this.reader = new JsonArticle(pages, options);
        this.most = options.articleBytes();
    }

    @Override
    public Optional<Reading> next() throws IOException {
        while (true) {
            long begin = at;
            Optional<byte[]> bytes = nextLine();
            if (bytes.isEmpty()) {
                if (line == 0) {
                    throw new Refused("is empty", "give a file with one JSON object a line");
                }
                return Optional.empty();
            }
            if (bytes.get().length > most) {
                return aside("is larger than " + Size.print(most), "raise the size limit");
            }
            Charset charset = TextDecoder.charset(bytes.get(), Optional.empty());
            String text = new String(bytes.get(), charset);
            if (!text.isBlank()) {
                return Optional.of(read(text, bytes.get(), begin));
            }
        }
    }

    private Reading read(String text, byte[] bytes, long begin) {
        JsonNode node;
        try {
            node = JsonArticle.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return aside("is not JSON: " + JsonArticle.problem(e), "write one JSON object a line")
                    .get();
        }
        try {
            return new Reading.Read(
                    reader.read(name + "!" + line, node, begin, Digest.sha256(bytes)));
        } catch (Refused e) {
            return new Reading.SetAside(
                    Diagnostic.at(name, line, e.getMessage(), e.at(name).cure()));
        }
    }

    private Optional<Reading> aside(String reason, String cure) {
        return Optional.of(new Reading.SetAside(Diagnostic.at(name, line, reason, cure)));
    }

    /** Reads a line; of one that is too long only so much that this shows. */
    private Optional<byte[]> nextLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        line++;
        while (next >= 0 && next != '\n') {
            at++;
            if (bytes.size() <= most) {
                bytes.write(next);
            }
            next = in.read();
        }
        at++;
        return Optional.of(withoutMark(bytes.toByteArray()));
    }

    private byte[] withoutMark(byte[] bytes) {
        boolean marked =
                line == 1
                        && bytes.length >= 3
                        && new String(bytes, 0, 3, StandardCharsets.UTF_8).equals("\uFEFF");
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
