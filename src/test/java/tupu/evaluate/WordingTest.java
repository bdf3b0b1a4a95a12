package tupu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void foldsCaseWidthSpaceAndPunctuation() {
        assertEquals("ai+行动", Wording.fold("《“ＡＩ＋”　行动》。"));
        assertEquals("strasse", Wording.fold("Straße"));
        assertEquals("file", Wording.fold("ﬁle"));
        assertEquals("ab", Wording.fold("a\u0085\u00a0\u2007\u202f\u3000\u001cb"));
        assertEquals("a!b", Wording.fold("A！b…"));
    }

    @Test
    void comparesBigrams() {
        assertEquals(1.0, Wording.overlap("创始人", "创 始 人"));
        assertEquals(2 * 2 / 6.0, Wording.overlap("创始人", "联合创始人"));
        assertEquals(0.0, Wording.overlap("", ""));
        assertEquals(0.0, Wording.overlap("甲", "甲乙"));
        assertEquals(1.0, Wording.overlap("𠮷", "𠮷"));
        assertEquals(2 * 1 / 4.0, Wording.overlap("哈哈", "哈哈哈哈"));
    }

    @Test
    void callsThreeQuartersNear() {
        assertTrue(Wording.near(Optional.of("甲乙丙丁戊"), Optional.of("甲乙丙丁己")));
        assertFalse(Wording.near(Optional.of("甲乙丙丁"), Optional.of("甲乙丙己")));
        assertFalse(Wording.near(Optional.empty(), Optional.empty()));
    }
}
