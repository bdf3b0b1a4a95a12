package tupu.extract;

import java.util.List;
import java.util.stream.Stream;
import tupu.text.Span;

/**
 * The words that assert a finding: the fewest whole sentences that hold it.
 *
 * @param sentences one to three spans of whole sentences, in reading order
 */
public record Evidence(List<Span> sentences) {

    private static final int MOST = 3;

    public Evidence {
        sentences = sentences.stream().distinct().sorted().toList();
        if (sentences.isEmpty() || sentences.size() > MOST) {
            throw new IllegalArgumentException(
                    "Evidence is one to three sentences, not %d".formatted(sentences.size()));
        }
    }

    public static Evidence of(Span... sentences) {
        return new Evidence(Stream.of(sentences).toList());
    }

    public Span first() {
        return sentences.get(0);
    }
}
