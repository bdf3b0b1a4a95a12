package tupu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tupu.rdf.TripleText;

class SortedLinesTest {

    @Test
    void sortsByCodePointsAndDropsRepeatedLines() {
        assertEquals("\uFF5E\n𠮷\n".length(), sorted(List.of("𠮷", "\uFF5E", "𠮷"), 1000).length());
        assertEquals("a\n\uFF5E\n𠮷\n", sorted(List.of("𠮷", "\uFF5E", "a", "𠮷"), 1000));
        assertEquals("", sorted(List.of(), 1000));
    }

    @Test
    void sortsMoreThanItMayHold() {
        Random random = new Random(7);
        List<String> lines = random.ints(5_000, 0, 3_000).mapToObj(number -> "行" + number).toList();
        TreeSet<String> expected = new TreeSet<>(TripleText.ORDER);
        expected.addAll(lines);

        assertEquals(String.join("\n", expected) + "\n", sorted(lines, 500));
    }

    private static String sorted(List<String> lines, int load) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines sorting = new SortedLines(load)) {
            lines.forEach(sorting::add);
            sorting.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
