package tupu.article;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.TreeMap;
import tupu.text.Digest;

/**
 * How articles are read.
 *
 * @param articleBytes what one article may weigh after decompression: a file, an entry of an
 *     archive, a line of JSON Lines, an item of a feed
 * @param inflatedBytes what one file may weigh in all after decompression
 * @param fields the names of the fields of a JSON article
 * @param zone the zone of a date with a time but without a zone
 */
public record ReadOptions(long articleBytes, long inflatedBytes, FieldNames fields, ZoneId zone) {

    private static final long MEGABYTE = 1_000_000;

    /** 10 MB an article, 20 GB a file, the usual field names, Asia/Shanghai. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(
                    10 * MEGABYTE,
                    20_000 * MEGABYTE,
                    FieldNames.USUAL,
                    PublicationDate.DEFAULT_ZONE);

    public ReadOptions {
        requireNonNull(fields, "fields");
        requireNonNull(zone, "zone");
        if (articleBytes < 1 || articleBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("An article of %d bytes".formatted(articleBytes));
        }
        if (inflatedBytes < articleBytes) {
            throw new IllegalArgumentException(
                    "%d bytes in all, but %d an article".formatted(inflatedBytes, articleBytes));
        }
    }

    /**
     * Returns how many letters the text of one article may have: 200,000 by default, a long book
     * chapter. Extraction reads what is longer only at length, and it is no news.
     */
    long bodyLetters() {
        return Math.max(20_000, articleBytes / 50);
    }

    /** Returns a digest of all that bears on what is read from given bytes. */
    public String digest() {
        return Digest.sha256(
                Long.toString(articleBytes),
                Long.toString(inflatedBytes),
                new TreeMap<>(fields.names()).toString(),
                zone.toString());
    }

    public ReadOptions withArticleBytes(long bytes) {
        return new ReadOptions(bytes, Math.max(bytes, inflatedBytes), fields, zone);
    }

    public ReadOptions withInflatedBytes(long bytes) {
        return new ReadOptions(articleBytes, bytes, fields, zone);
    }

    public ReadOptions withFields(FieldNames names) {
        return new ReadOptions(articleBytes, inflatedBytes, names, zone);
    }

    public ReadOptions withZone(ZoneId other) {
        return new ReadOptions(articleBytes, inflatedBytes, fields, other);
    }
}
