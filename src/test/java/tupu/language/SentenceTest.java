package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tupu.text.Field;
import tupu.text.Span;

class SentenceTest {

    private static final List<Sentence> SENTENCES =
            IntStream.of(10, 20, 35).mapToObj(SentenceTest::fromOn).toList();

    private static Sentence fromOn(int begin) {
        return new Sentence(new Span(Field.BODY, begin, begin + 8), 0, List.of());
    }

    @Test
    void anOffsetIsInTheSentenceThatHoldsIt() {
        assertEquals(0, Sentence.at(SENTENCES, 10));
        assertEquals(0, Sentence.at(SENTENCES, 17));
        assertEquals(1, Sentence.at(SENTENCES, 20));
        assertEquals(2, Sentence.at(SENTENCES, 42));
    }

    @Test
    void betweenTwoSentencesItCountsToTheOneBefore() {
        assertEquals(1, Sentence.at(SENTENCES, 30));
        assertEquals(2, Sentence.at(SENTENCES, 99));
    }

    @Test
    void beforeAllItCountsToTheFirst() {
        assertEquals(0, Sentence.at(SENTENCES, 3));
    }
}
