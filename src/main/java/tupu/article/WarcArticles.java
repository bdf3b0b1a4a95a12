package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
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
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w:.-]{2,30})");

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
        try {
            Optional<WarcRecord> record = warc.next();
            while (record.isPresent()) {
                Optional<Reading> reading = read(record.get());
                if (reading.isPresent()) {
                    return reading;
                }
                record = warc.next();
            }
            return Optional.empty();
        } catch (ParsingException e) {
            throw new Refused(
                    "is a web archive that is broken at byte %d".formatted(warc.position()),
                    "fetch it again; the pages before this place were read");
        }
    }

    private Optional<Reading> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            boolean http = "application/http".equals(kind(type(response)));
            if (!http || response.http().status() != OK) {
                return Optional.empty();
            }
            return read(response.target(), type(response.http()), response.http().bodyDecoded());
        }
        if (record instanceof WarcResource resource) {
            return read(resource.target(), type(resource), resource.body());
        }
        return Optional.empty();
    }

    private Optional<Reading> read(String target, String type, MessageBody body)
            throws IOException {
        String kind = kind(type);
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
                            WebAddress.canonical(target), charset(type), Optional.of(kind));
            return Optional.of(new Reading.Read(pages.read(entry, "", bytes, hint)));
        } catch (Refused e) {
            return Optional.of(new Reading.SetAside(e.at(entry)));
        }
    }

    /** Servers send types of any form; so they are read here, and leniently. */
    private static String type(Message message) {
        return message.headers().first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    private static String kind(String type) {
        return type.replaceFirst("\\s*;.*", "");
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
