package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive: responses and resources that are HTML or text; others are passed
 * over.
 */
final class WarcArticles implements Readings {

    private static final int OK = 200;
    private static final Set<String> TEXTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain");
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
        Optional<WarcRecord> record = nextRecord();
        while (record.isPresent()) {
            Optional<Reading> reading = read(record.get());
            if (reading.isPresent()) {
                return reading;
            }
            record = nextRecord();
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        try {
            return warc.next();
        } catch (ParsingException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private Optional<Reading> read(WarcRecord record) throws IOException {
        Optional<Page> page = page(record);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        String entry = name + "!" + page.get().target();
        try {
            byte[] bytes = Size.readAll(page.get().bytes(), options.articleBytes());
            return Optional.of(new Reading.Read(pages.read(entry, "", bytes, page.get().hint())));
        } catch (Refused e) {
            return Optional.of(new Reading.SetAside(e.at(entry)));
        }
    }

    /** A page of the archive before it is read. */
    private record Page(String target, String type, InputStream bytes) {

        boolean isText() {
            return TEXTS.contains(kind(type));
        }

        PageReader.Hint hint() {
            return new PageReader.Hint(
                    WebAddress.canonical(target), charset(type), Optional.of(kind(type)));
        }
    }

    private Optional<Page> page(WarcRecord record) throws IOException {
        try {
            Optional<Page> page = Optional.empty();
            if (record instanceof WarcResponse response
                    && "application/http".equals(kind(type(response)))
                    && response.http().status() == OK) {
                page =
                        Optional.of(
                                new Page(
                                        target(response),
                                        type(response.http()),
                                        response.http().bodyDecoded().stream()));
            } else if (record instanceof WarcResource resource) {
                page =
                        Optional.of(
                                new Page(
                                        target(resource),
                                        type(resource),
                                        resource.body().stream()));
            }
            return page.filter(Page::isText);
        } catch (ParsingException | IllegalArgumentException e) {
            throw broken();
        }
    }

    /** Empty where a record does not say what was fetched. */
    private static String target(WarcTargetRecord record) {
        return record.headers().first("WARC-Target-URI").orElse("").strip();
    }

    private Refused broken() {
        return new Refused(
                "is a web archive that is broken at byte %d".formatted(warc.position()),
                "fetch it again; the pages before this place were read");
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
