package tupu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tupu.corpus.Count;

class ScoreTest {

    @Test
    void roundsTheBinaryValueHalfToEven() {
        assertEquals("0.062", Score.figure(0.0625));
        assertEquals("0.188", Score.figure(0.1875));
        assertEquals("0.002", Score.figure(0.0015));
        assertEquals("0.000", Score.figure(0));
        assertEquals("1.000", Score.figure(1));
    }

    @Test
    void addsCountsOfSeveralArticles() {
        Score sum =
                Score.sum(
                        List.of(
                                new Score(Map.of("events", new Count(1, 2, 3))),
                                new Score(Map.of("events", new Count(1, 1, 1)))));
        assertEquals(new Count(2, 3, 4), sum.count("events"));
        assertEquals(Count.ZERO, sum.count("relations"));
    }

    @Test
    void hasNoPrecisionWithoutAnythingFound() {
        Count nothing = new Count(0, 0, 3);
        assertEquals(0, nothing.precision());
        assertEquals(0, nothing.f1());
    }
}
