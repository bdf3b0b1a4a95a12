package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void spellingsOfOneWordHaveOneHash() {
        assertEquals(Folding.hash("openai与辉达"), Folding.hash("ＯpenAI與輝達"));
        assertEquals("openai".hashCode(), Folding.hash("OpenAI"));
    }

    @Test
    void bringsWidthCaseAndScriptTogetherWithoutChangingTheLength() {
        assertEquals("openai与辉达“合作”", Folding.fold("ＯpenAI與輝達“合作”"));
        assertEquals("a🙂b\n㎏".length(), Folding.fold("A🙂B\n㎏").length());
    }

    @Test
    void aKeyForgetsSpacesAndDots() {
        assertEquals(Folding.key("萨提亚·纳德拉"), Folding.key("薩提亞 ‧ 納德拉"));
        assertEquals("gpt-4o", Folding.key("《GPT-4o》"));
    }
}
