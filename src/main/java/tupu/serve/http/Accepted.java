package tupu.serve.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client accepts (RFC 9110, 12.5.1): of the ranges that fit a type the most specific one
 * gives its weight. Without an {@code Accept} header everything is welcome.
 */
public final class Accepted {

    private static final Range ANYTHING = new Range(Media.of("*/*"), 1);

    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * @param weight from 0, not wanted, to 1
     */
    private record Range(Media media, double weight) {

        boolean fits(Media offer) {
            return media.type().equals("*")
                    || media.type().equals(offer.type())
                            && (media.subtype().equals("*")
                                    || media.subtype().equals(offer.subtype()));
        }

        int specificity() {
            return (media.type().equals("*") ? 0 : 1) + (media.subtype().equals("*") ? 0 : 1);
        }
    }

    /**
     * Reads {@code text/turtle, application/ld+json;q=0.8}; what is not readable is passed over.
     */
    public static Accepted parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",")) {
            Media media = Media.of(part);
            if (!media.subtype().isEmpty()) {
                ranges.add(new Range(media, weight(part)));
            }
        }
        return new Accepted(ranges.isEmpty() ? List.of(ANYTHING) : ranges);
    }

    /** Returns the offer that the client likes best; of equals the first; empty where none fits. */
    public Optional<Media> best(List<Media> offers) {
        Media best = null;
        for (Media offer : offers) {
            if (weight(offer) > (best == null ? 0 : weight(best))) {
                best = offer;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(Media offer) {
        return ranges.stream()
                .filter(range -> range.fits(offer))
                .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::weight))
                .map(Range::weight)
                .orElse(0.0);
    }

    private static double weight(String part) {
        for (String parameter : part.split(";")) {
            String text = parameter.strip().toLowerCase(Locale.ROOT);
            if (text.matches("q\\s*=\\s*[01](\\.[0-9]{0,3})?")) {
                return Double.parseDouble(text.substring(text.indexOf('=') + 1).strip());
            }
        }
        return 1;
    }
}
