package tupu.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import tupu.rdf.Iris;
import tupu.text.Checkpoint;
import tupu.text.Diagnostic;
import tupu.text.InputException;
import tupu.text.RunningDigest;

/**
 * A graph as one file of canonical N-Quads, which any RDF program reads: a first comment that tells
 * the base, the quads, and a last comment with their number and SHA-256. Compressed where its name
 * ends in {@code .gz}. The same graph gives the same bytes.
 */
public final class Backup {

    private static final Pattern HEAD = Pattern.compile("# tupu backup 1 base=(\\S+)");
    private static final Pattern TAIL = Pattern.compile("# quads=(\\d+) sha256=([0-9a-f]{64})");

    private final Path file;

    public Backup(Path file) {
        this.file = file;
    }

    /**
     * What a backup says of itself.
     *
     * @param sha256 of the lines of the quads
     */
    public record Contents(Iris base, long quads, String sha256) {}

    /** Writes what {@code store} holds at this moment; others read and write all the while. */
    public Contents write(GraphStore store) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Contents contents;
            try (OutputStream out = new BufferedOutputStream(open(draft))) {
                out.write(bytes("# tupu backup 1 base=%s\n".formatted(store.iris().base())));
                RunningDigest digest = new RunningDigest(out);
                store.canonicalNQuads(digest);
                digest.flush();
                contents = new Contents(store.iris(), digest.lines(), digest.hex());
                out.write(
                        bytes(
                                "# quads=%d sha256=%s\n"
                                        .formatted(contents.quads(), contents.sha256())));
            }
            Checkpoint.reached("backup");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Reads the whole file and returns what it says of itself, once that has proved true. */
    public Contents verify() {
        try (InputStream in = input();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            RunningDigest digest = new RunningDigest(OutputStream.nullOutputStream());
            Matcher head = HEAD.matcher(String.valueOf(lines.readLine()));
            if (!head.matches()) {
                throw refusal("is no backup of a graph", "give a file that tupu backup wrote");
            }
            String line = lines.readLine();
            while (line != null && !line.startsWith("#")) {
                digest.write(bytes(line + "\n"));
                line = lines.readLine();
            }
            Matcher tail = TAIL.matcher(String.valueOf(line));
            if (!tail.matches() || lines.readLine() != null) {
                throw damaged("its end is missing");
            }
            Contents contents =
                    new Contents(
                            new Iris(head.group(1)), Long.parseLong(tail.group(1)), tail.group(2));
            if (contents.quads() != digest.lines() || !contents.sha256().equals(digest.hex())) {
                throw damaged("its checksum does not fit");
            }
            return contents;
        } catch (EOFException | ZipException e) {
            throw damaged(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the quads. */
    InputStream input() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private OutputStream open(Path draft) throws IOException {
        OutputStream out = Files.newOutputStream(draft);
        return file.getFileName().toString().endsWith(".gz")
                ? new GZIPOutputStream(out, 1 << 16)
                : out;
    }

    private InputException damaged(String cause) {
        return refusal("the backup is damaged: " + cause, "take another backup");
    }

    private InputException refusal(String cause, String cure) {
        return new InputException(Diagnostic.of(file.toString(), cause, cure));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the SHA-256 of what {@code store} holds, as a backup would state it. */
    static String sha256(GraphStore store) {
        RunningDigest digest = new RunningDigest(OutputStream.nullOutputStream());
        store.canonicalNQuads(digest);
        return digest.hex();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
