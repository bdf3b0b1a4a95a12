package tupu.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Looks at the beginning of an input and opens it as what it is. */
final class Opener {

    private static final int HEAD = 16_384;
    private static final int DEEPEST = 3;

    private final ReadOptions options;
    private final PageReader pages;

    Opener(ReadOptions options) {
        this.options = options;
        this.pages = new PageReader(options);
    }

    /** Opens a file or a stream of the user's. */
    Readings open(String name, InputStream in) {
        return open(name, in, PageReader.Hint.NONE);
    }

    /** Opens what a server sent, with what it says of it. */
    Readings open(String name, InputStream in, PageReader.Hint hint) {
        Budget budget = new Budget(options.inflatedBytes());
        Input input = new Input(name, name, budget.packed(in), hint, 0, budget);
        Readings readings = new Guarded(name, () -> open(input));
        return new Readings() {
            @Override
            public Optional<Reading> next() throws IOException {
                try {
                    return readings.next();
                } catch (Bomb e) {
                    return Optional.of(new Reading.SetAside(e.refused().at(name)));
                }
            }

            @Override
            public void close() throws IOException {
                readings.close();
                in.close();
            }
        };
    }

    /** Opens an input by what it begins with. */
    Readings open(Input input) throws IOException {
        BufferedInputStream in = new BufferedInputStream(input.bytes(), HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Format format = Format.of(input.path(), head);
        if (input.depth() > DEEPEST) {
            throw new Refused(
                    "lies in more than %d archives in each other".formatted(DEEPEST),
                    "unpack it first");
        }
        switch (format) {
            case GZIP -> {
                InputStream inflated = input.budget().inflated(new GZIPInputStream(in, 8192));
                return open(input.unpacked(inflated));
            }
            case ZIP -> {
                return new ZipArticles(input, in, this);
            }
            case WARC -> {
                return new WarcArticles(input.name(), in, pages, options);
            }
            case JSON_LINES -> {
                return new JsonLines(input.name(), in, pages, options);
            }
            case JSON -> {
                return new JsonArticles(input.name(), in, head, pages, options);
            }
            case FEED -> {
                return new FeedArticles(input, in, pages, options);
            }
            default -> {
                return page(input, in);
            }
        }
    }

    private Readings page(Input input, InputStream in) throws IOException {
        byte[] bytes = Size.readAll(in, options.articleBytes());
        Article article = pages.read(input.name(), input.path(), bytes, input.hint());
        return new One(new Reading.Read(article));
    }

    /** A single reading. */
    private static final class One implements Readings {
        private Optional<Reading> reading;

        One(Reading reading) {
            this.reading = Optional.of(reading);
        }

        @Override
        public Optional<Reading> next() {
            Optional<Reading> next = reading;
            reading = Optional.empty();
            return next;
        }
    }
}
