package tupu.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The lines and columns of marks in their file, which an article's own text does not tell. */
final class MarkPlaces {

    private final Map<String, Deque<Mark>> marks = new HashMap<>();

    MarkPlaces(MarkedText file) {
        file.marks()
                .forEach(
                        mark ->
                                marks.computeIfAbsent(mark.tail(), key -> new ArrayDeque<>())
                                        .add(mark));
    }

    /** Gives each mark the place of the next one in the file that says the same. */
    MarkedText inFile(MarkedText text) {
        return new MarkedText(text.text(), text.marks().stream().map(this::inFile).toList());
    }

    private Mark inFile(Mark mark) {
        Deque<Mark> same = marks.getOrDefault(mark.tail(), new ArrayDeque<>());
        if (same.isEmpty()) {
            return mark;
        }
        Mark place = same.remove();
        return mark.at(place.line(), place.column());
    }
}
