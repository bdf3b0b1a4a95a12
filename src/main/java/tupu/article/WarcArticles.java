package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive: responses and resources that are HTML or text; others are passed
 * over.
 */
final class WarcArticles implements Readings {

    private static final int OK = 200;

    private final String name;
    private final WarcReader warc;
    private final PageReader pages;
    private final ReadOptions options;

    WarcArticles(String name, InputStream in, PageReader pages, ReadOptions options)
            throws IOException {
        this.name = name;
        this.warc = new WarcReader(in);
        this.pages = pages;
        this.options = options;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        Optional<WarcRecord> record = warc.next();
        while (record.isPresent()) {
            Optional<Reading> reading = read(record.get());
            if (reading.isPresent()) {
                return reading;
            }
            record = warc.next();
        }
        return Optional.empty();
    }

    private Optional<Reading> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            boolean http =
                    response.contentType().base().equals(MediaType.parse("application/http"));
            if (!http || response.http().status() != OK) {
                return Optional.empty();
            }
            return read(
                    response.target(),
                    response.http().contentType(),
                    response.http().bodyDecoded());
        }
        if (record instanceof WarcResource resource) {
            return read(resource.target(), resource.contentType(), resource.body());
        }
        return Optional.empty();
    }

    private Optional<Reading> read(String target, MediaType type, MessageBody body)
            throws IOException {
        String kind = type.base().toString().toLowerCase(Locale.ROOT);
        if (!kind.equals("text/html")
                && !kind.equals("application/xhtml+xml")
                && !kind.equals("text/plain")) {
            return Optional.empty();
        }
        String entry = name + "!" + target;
        try {
            byte[] bytes = Size.readAll(body.stream(), options.articleBytes());
            PageReader.Hint hint =
                    new PageReader.Hint(
                            WebAddress.canonical(target),
                            Optional.ofNullable(type.parameters().get("charset")),
                            Optional.of(kind));
            return Optional.of(new Reading.Read(pages.read(entry, "", bytes, hint)));
        } catch (Refused e) {
            return Optional.of(new Reading.SetAside(e.at(entry)));
        }
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
