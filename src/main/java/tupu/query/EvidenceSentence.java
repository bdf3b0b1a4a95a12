package tupu.query;

import static java.util.Objects.requireNonNull;

/**
 * A sentence of an article that asserts what a row says.
 *
 * @param place IRI of the place, which ends in its offsets: {@code …#char=12,45}
 * @param begin offset in code points
 */
public record EvidenceSentence(String text, String place, int begin) {

    public EvidenceSentence {
        requireNonNull(text, "text");
        requireNonNull(place, "place");
    }
}
