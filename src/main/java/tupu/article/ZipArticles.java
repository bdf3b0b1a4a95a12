package tupu.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The articles of a ZIP archive, in its order; entries of other kinds are passed over. */
final class ZipArticles implements Readings {

    private final Input input;
    private final ZipInputStream zip;
    private final InputStream counted;
    private final Opener opener;
    private Optional<Readings> entry = Optional.empty();
    private int given;

    ZipArticles(Input input, InputStream in, Opener opener) {
        this.input = input;
        this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        this.counted = input.budget().inflated(zip);
        this.opener = opener;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        while (true) {
            if (entry.isPresent()) {
                Optional<Reading> next = entry.get().next();
                if (next.isPresent()) {
                    given++;
                    return next;
                }
                counted.transferTo(OutputStream.nullOutputStream());
                entry = Optional.empty();
            }
            Optional<ZipEntry> found = nextEntry();
            if (found.isEmpty()) {
                return nothing();
            }
            String name = name(found.get());
            if (isOutside(name)) {
                given++;
                return Optional.of(
                        new Reading.SetAside(
                                new Refused(
                                                "has a name that leads out of the archive",
                                                "pack the archive again without ..")
                                        .at(input.name() + "!" + name)));
            }
            if (!found.get().isDirectory() && Format.isArticleFile(name)) {
                Input inner = input.entry(name, new Unclosed(counted));
                entry = Optional.of(new Guarded(inner.name(), () -> opener.open(inner)));
            }
        }
    }

    private Optional<ZipEntry> nextEntry() throws IOException {
        ZipEntry found;
        try {
            found = zip.getNextEntry();
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new Refused("is encrypted", "unpack it first");
            }
            // From some Java on; before it, the cause itself was thrown.
            throw e.getCause() instanceof IllegalArgumentException ? nameInNoEncoding() : e;
        } catch (IllegalArgumentException e) {
            throw nameInNoEncoding();
        }
        if (found != null && found.getName().equals("[Content_Types].xml")) {
            throw new Refused("is an Office document", "save it as text or HTML");
        }
        return Optional.ofNullable(found);
    }

    private static Refused nameInNoEncoding() {
        return new Refused("is damaged: a name in it is not text", "pack it again");
    }

    private Optional<Reading> nothing() throws Refused {
        if (given == 0) {
            throw new Refused(
                    "holds no articles",
                    "put text, HTML, Markdown, JSON, feeds or WARC files into it");
        }
        return Optional.empty();
    }

    /**
     * Names without a mark of their own encoding are UTF-8, or GB18030 as Chinese Windows packs
     * them.
     */
    private static String name(ZipEntry entry) {
        String latin = entry.getName();
        if (latin.chars().allMatch(c -> c < 0x80) || latin.chars().anyMatch(c -> c > 0xFF)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || (name.replace('\\', '/') + "/").contains("../");
    }

    /** A nested reader closes its own entry only, by reading on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive is closed by whoever opened it
        }
    }
}
