package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @TempDir Path folder;

    private Gazetteer gazetteer;

    @BeforeEach
    void readCatalogue() throws IOException {
        Path file = Files.createDirectories(folder.resolve("catalogue")).resolve("companies.tsv");
        Files.writeString(
                file,
                """
                id	type	zh-Hans	zh-Hant	en	aliases	facts
                t-brook	Product/Model			Brook-4o	Brook R1
                t-brook3	Product/Model			Brookling3
                t-group	Company	729集团	729集團	Group 729
                t-person	Person	萨兰姆·奥尔特兰	薩蘭姆·奧爾特蘭	Salam Altran
                t-maple	Company	?枫叶果		?Maplefruit
                t-maple-phone	Product	枫叶果
                """);
        gazetteer = new Gazetteer(Catalogue.read(OntologyFiles.overlaidBy(folder)));
    }

    @Test
    void findsTheSpellingsByWhichTextsWriteAForm() {
        for (String spelling : "Brook-4o,Brook 4o,BROOK4o,Brook-R1,brook r1,BrookR1".split(",")) {
            assertEquals("t-brook", ids("新模型" + spelling + "发布"), spelling);
        }
        assertEquals("t-brook3", ids("Brookling-3已开源"));
        assertEquals("t-group", ids("729 集团宣布"));
        assertEquals("t-person", ids("薩蘭姆‧奧爾特蘭說"));
        assertEquals("t-person", ids("萨兰姆 · 奥尔特兰说"));
    }

    @Test
    void findsNothingInsideALongerLatinWord() {
        assertEquals("", ids("Brook-4one"));
        assertEquals("", ids("XBrook-4o"));
    }

    @Test
    void keepsEverySenseOfAForm() {
        Gazetteer.Match fruit = gazetteer.findAll("枫叶果").get(0);
        assertEquals(2, fruit.senses().size());
        assertFalse(fruit.isAmbiguous());
        assertTrue(gazetteer.findAll("maplefruit").get(0).isAmbiguous());
    }

    private String ids(String text) {
        return gazetteer.findAll(text).stream()
                .flatMap(match -> match.senses().stream())
                .map(sense -> sense.entry().id())
                .filter(id -> id.startsWith("t-"))
                .collect(Collectors.joining(","));
    }
}
