package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.language.PhraseTrie;
import tupu.text.InputException;

class RelationHintsTest {

    @TempDir private Path folder;

    @Test
    void aWordHintsAtThePredicatesThatItMayState() {
        assertEquals(
                List.of(new PhraseTrie.Match<>(2, 4, List.of("supplierOf"))),
                RelationHints.read(OntologyFiles.builtIn()).in("他们供貨"));
    }

    @Test
    void aUsersWordsAreHeardBesideTheBuiltInOnes() throws IOException {
        RelationHints hints = hints("word\tpredicates\n借壳\tsubsidiaryOf|uses\n供货\tuses\n");
        assertEquals(
                List.of(List.of("subsidiaryOf", "uses"), List.of("supplierOf", "uses")),
                hints.in("借壳，供货").stream().map(PhraseTrie.Match::value).toList());
    }

    @Test
    void aWordWithoutPredicateIsAMistake() {
        assertEquals(
                "relation-hints.tsv:2:",
                assertThrows(InputException.class, () -> hints("word\tpredicates\n借壳\t\n"))
                        .getMessage()
                        .replaceAll("^.*/|(?<=:2:).*", ""));
    }

    private RelationHints hints(String rows) throws IOException {
        Files.writeString(folder.resolve("relation-hints.tsv"), rows);
        return RelationHints.read(OntologyFiles.overlaidBy(folder));
    }
}
