package tupu.extract.relation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.language.Folding;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;

class SentenceWordsTest {

    private final SentenceWords words =
            new RelationScene(
                            marked("〔云屿科技|公司〕、〔墨川智能|公司〕、〔赤霄数据|公司〕供货。"),
                            List.of(),
                            RelationKnowledge.read(OntologyFiles.builtIn(), Catalogue.empty()))
                    .sentence(0);

    @Test
    void aNameIsOneWord() {
        assertEquals(List.of(0, 1, 2), List.of(words.name(0), words.name(2), words.name(4)));
        assertEquals(-1, words.name(1));
        assertEquals(words.word(0), words.word(2));
    }

    @Test
    void aWordMayHintAtRelations() {
        assertEquals(Folding.hash("供货"), words.word(5));
        assertArrayEquals(new int[] {"supplierOf".hashCode()}, words.hints(5));
    }

    @Test
    void namesThatAreJoinedAreAList() {
        assertEquals(0, words.listBegin(4));
        assertEquals(4, words.listEnd(0));
        assertEquals(4, words.listEnd(4));
    }

    @Test
    void outsideTheSentenceIsNothing() {
        assertEquals(SentenceWords.OUTSIDE, words.word(-1));
        assertEquals(SentenceWords.OUTSIDE, words.word(words.size()));
        assertEquals(-1, words.name(words.size()));
    }
}
