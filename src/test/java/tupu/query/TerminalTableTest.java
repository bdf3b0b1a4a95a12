package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

    private static final List<String> HEADS = List.of("发言者", "words");

    @Test
    void aChineseCharacterIsAsWideAsTwoLetters() {
        assertEquals(
                """
                发言者  words
                ------  ------------
                周青峰  算力是问题
                Lin     compute, too\
                """,
                table(80, List.of(List.of("周青峰", "算力是问题"), List.of("Lin", "compute, too"))));
        assertEquals(5, DisplayText.width("周e\u0301青"), "a combining accent takes no room");
    }

    @Test
    void longCellsAreWrapped() {
        assertEquals(
                """
                发言者  words
                ------  ------------
                周青峰  算力有可能成
                        为门槛，it
                        is a real
                        bottleneck\
                """,
                table(20, List.of(List.of("周青峰", "算力有可能成为门槛，it is a real bottleneck"))));
    }

    @Test
    void whatIsLongerThanACellMayBeIsNotCutInSilence() {
        TerminalTable.Layout layout =
                new TerminalTable(30).lay(HEADS, List.of(List.of("周青峰", "算力".repeat(200))));
        assertTrue(layout.shortened());
        assertTrue(layout.lines().get(layout.lines().size() - 1).endsWith("…"));
        layout.lines().forEach(line -> assertTrue(DisplayText.width(line) <= 30, line));
        assertFalse(new TerminalTable(30).lay(HEADS, List.of(List.of("周青峰", "算力"))).shortened());
    }

    @Test
    void columnsThatDoNotFitSideBySideStandOneUnderTheOther() {
        List<String> heads = List.of("发言者", "身份", "原话", "媒体");
        List<String> row = List.of("周青峰青峰", "云海集团创始人", "算力有可能成为门槛", "");
        assertEquals(
                """
                发言者  周青峰青峰
                身份    云海集团创始人
                原话    算力有可能成为门槛\
                """,
                String.join("\n", new TerminalTable(28).lay(heads, List.of(row)).lines()));
    }

    @Test
    void nothingInAnArticleCanSteerTheTerminal() {
        String shown = table(80, List.of(List.of("\u001B[31m红\u202E\u0007", "a\nb\tc\u0000")));
        assertEquals("\uFFFD[31m红\uFFFD\uFFFD  a b c\uFFFD", shown.lines().toList().get(2).strip());
    }

    private static String table(int width, List<List<String>> rows) {
        return String.join("\n", new TerminalTable(width).lay(HEADS, rows).lines());
    }
}
