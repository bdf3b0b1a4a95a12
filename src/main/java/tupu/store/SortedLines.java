package tupu.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tupu.rdf.TripleText;

/**
 * Sorts any number of lines and drops repeated ones, in a fixed amount of memory: full loads are
 * sorted into files, which are merged at the end.
 */
public final class SortedLines implements AutoCloseable {

    private static final int DEFAULT_LOAD = 16_000_000;

    private final int load;
    private final List<String> lines = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private long held;

    public SortedLines() {
        this(DEFAULT_LOAD);
    }

    /** Sorts with at most about {@code load} characters in memory. */
    SortedLines(int load) {
        this.load = load;
    }

    /** Adds a line, without its line end. */
    public void add(String line) {
        lines.add(line);
        held += line.length();
        if (held > load) {
            spill();
        }
    }

    /** Writes the lines in the order of their code points, each once and ended by LF. */
    public void writeTo(OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Writer buffered = new BufferedWriter(writer);
            merge(buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Head(String line, BufferedReader rest) {}

    private void merge(Writer out) throws IOException {
        if (files.isEmpty()) {
            lines.sort(TripleText.ORDER);
            String last = null;
            for (String line : lines) {
                last = write(line, last, out);
            }
            return;
        }
        spill();
        PriorityQueue<Head> heads =
                new PriorityQueue<>(Comparator.comparing(Head::line, TripleText.ORDER));
        List<BufferedReader> readers = new ArrayList<>();
        try {
            for (Path file : files) {
                BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                readers.add(reader);
                push(heads, reader);
            }
            String last = null;
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                last = write(head.line, last, out);
                push(heads, head.rest);
            }
        } finally {
            for (BufferedReader reader : readers) {
                reader.close();
            }
        }
    }

    private static void push(PriorityQueue<Head> heads, BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line != null) {
            heads.add(new Head(line, reader));
        }
    }

    private static String write(String line, String last, Writer out) throws IOException {
        if (!line.equals(last)) {
            out.write(line);
            out.write('\n');
        }
        return line;
    }

    private void spill() {
        lines.sort(TripleText.ORDER);
        try {
            Path file = Files.createTempFile("tupu-sort", ".lines");
            files.add(file);
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sort on disk", e);
        }
        lines.clear();
        held = 0;
    }
}
