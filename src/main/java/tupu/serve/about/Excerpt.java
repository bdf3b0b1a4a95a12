package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tupu.store.Found;

/**
 * As much of a text as shows why it was found.
 *
 * @param begin where it begins in the whole text, in code points
 * @param places of the words in {@code text}, in code points
 */
record Excerpt(String text, int begin, List<Found.Place> places) {

    /** Of a text that may not be shown. */
    static final Excerpt NONE = new Excerpt("", 0, List.of());

    /** Code points before the first word. */
    private static final int BEFORE = 30;

    /** Code points in all. */
    private static final int LENGTH = 160;

    Excerpt {
        requireNonNull(text, "text");
        places = List.copyOf(places);
    }

    static Excerpt of(Found found) {
        int[] points = found.text().codePoints().toArray();
        int first = found.places().stream().mapToInt(Found.Place::begin).min().orElse(0);
        int begin = points.length <= LENGTH ? 0 : Math.max(0, first - BEFORE);
        int end = Math.min(points.length, begin + LENGTH);
        return new Excerpt(
                new String(points, begin, end - begin),
                begin,
                found.places().stream()
                        .filter(place -> place.begin() >= begin && place.end() <= end)
                        .map(place -> new Found.Place(place.begin() - begin, place.end() - begin))
                        .toList());
    }
}
