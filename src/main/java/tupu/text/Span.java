package tupu.text;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A stretch of an article's headline or body: half-open, counted in UTF-16 units as {@link String}
 * counts. What leaves the program (JSON, RDF) counts code points instead; {@link CodePoints}
 * converts.
 *
 * @param begin offset of the first UTF-16 unit, from 0
 * @param end offset behind the last UTF-16 unit; greater than {@code begin}
 */
public record Span(Field field, int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparing(Span::field)
                    .thenComparingInt(Span::begin)
                    .thenComparingInt(Span::end);

    public Span {
        requireNonNull(field, "field");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("No span from %d to %d".formatted(begin, end));
        }
    }

    public static Span headline(int begin, int end) {
        return new Span(Field.HEADLINE, begin, end);
    }

    public static Span body(int begin, int end) {
        return new Span(Field.BODY, begin, end);
    }

    public int length() {
        return end - begin;
    }

    /** Returns the words of this span out of the text of its field. */
    public String cut(String text) {
        return text.substring(begin, end);
    }

    public boolean contains(Span other) {
        return field == other.field && begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return field == other.field && begin < other.end && other.begin < end;
    }

    /** Returns the smallest span of the same field that holds this one and {@code other}. */
    public Span union(Span other) {
        if (field != other.field) {
            throw new IllegalArgumentException(
                    "Spans of different fields: %s, %s".formatted(this, other));
        }
        return new Span(field, Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Headline before body, then by begin, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
