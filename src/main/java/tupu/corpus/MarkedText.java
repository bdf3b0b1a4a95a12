package tupu.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
}
