package tupu.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text without its mark-up, and the marks.
 *
 * @param text the words as the outlet published them
 * @param marks in the order in which they open; an outer one before those inside it
 */
public record MarkedText(String text, List<Mark> marks) {

    public MarkedText {
        requireNonNull(text, "text");
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (!text.startsWith(mark.words(), mark.begin())) {
                throw new IllegalArgumentException(
                        "“%s” does not stand at %d".formatted(mark.words(), mark.begin()));
            }
        }
    }

    /** Returns the marks of one kind. */
    public List<Mark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** Returns the marks that are names. */
    public Stream<Mark> names() {
        return marks.stream().filter(mark -> mark.kind().isName());
    }

    /**
     * Returns the marks that lie inside a part of the text, as marks of that part alone.
     *
     * @param begin offset of the part's first UTF-16 unit
     * @param end offset behind the part
     */
    public MarkedText part(int begin, int end) {
        return new MarkedText(
                text.substring(begin, end),
                marks.stream()
                        .filter(mark -> begin <= mark.begin() && mark.end() <= end)
                        .map(mark -> mark.moved(-begin))
                        .toList());
    }

    /** Returns the same text with only those marks that pass {@code test}. */
    public MarkedText only(Predicate<Mark> test) {
        return new MarkedText(text, marks.stream().filter(test).toList());
    }

    /** Writes the text with its mark-up; {@link Markup} reads it back. */
    public String markup() {
        StringBuilder written = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        Iterator<Mark> next = marks.iterator();
        Mark opening = next.hasNext() ? next.next() : null;
        for (int at = 0; at <= text.length(); at++) {
            while (!open.isEmpty() && open.peek().end() == at) {
                written.append(open.pop().tail());
            }
            while (opening != null && opening.begin() == at) {
                written.append('〔');
                open.push(opening);
                opening = next.hasNext() ? next.next() : null;
            }
            if (at < text.length()) {
                written.append(text.charAt(at));
            }
        }
        return written.toString();
    }
}
