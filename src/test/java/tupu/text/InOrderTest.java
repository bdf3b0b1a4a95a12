package tupu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void tellsTheFirstThatHasReachedAPlace() {
        for (int size = 0; size < 9; size++) {
            List<Integer> evens = IntStream.range(0, size).map(i -> 2 * i).boxed().toList();
            for (int place = -1; place <= 2 * size; place++) {
                int wanted = place;
                int plain = 0;
                while (plain < size && evens.get(plain) < wanted) {
                    plain++;
                }
                assertEquals(plain, InOrder.first(evens, even -> even >= wanted));
            }
        }
    }

    @Test
    void ofEqualOnesItIsTheFirst() {
        assertEquals(1, InOrder.first(List.of(3, 7, 7, 7, 9), each -> each >= 7));
    }

    @Test
    void isTheSizeWhereNoneHas() {
        assertEquals(2, InOrder.first(List.of(1, 2), each -> each > 2));
    }
}
