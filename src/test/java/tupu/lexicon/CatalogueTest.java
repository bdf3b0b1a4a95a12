package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.text.InputException;

class CatalogueTest {

    private static final String HEADER = "id\ttype\tzh-Hans\tzh-Hant\ten\taliases\tfacts\n";

    @TempDir Path folder;

    @Test
    void readsLabelsFormsAndFacts() throws IOException {
        Catalogue catalogue =
                read(
                        "test-qingshan\tProduct/Model\t?青山\t青山模型\tQingshan\tQS-1|?QS\tdeveloper=test-x|developer=test-y\n");
        CatalogueEntry entry = catalogue.byId("test-qingshan").orElseThrow();
        assertEquals(EntityType.PRODUCT, entry.type());
        assertEquals(Optional.of("Model"), entry.subtype());
        assertEquals("青山", entry.label());
        assertEquals(
                "[青山?, 青山模型, Qingshan, QS-1, QS?]",
                entry.forms().stream()
                        .map(form -> form.text() + (form.ambiguous() ? "?" : ""))
                        .toList()
                        .toString());
        assertEquals(List.of("test-x", "test-y"), entry.facts().get("developer"));
    }

    @Test
    void findsEveryEntryThatAFormCanMean() throws IOException {
        Catalogue catalogue =
                read("test-a\tCompany\t云澜壹号\t\t\t\t\ntest-b\tProduct\t云澜壹号\t雲瀾壹號\t\t\t\n");
        assertEquals(
                List.of("test-a", "test-b"),
                catalogue.byForm("雲瀾 壹號").stream().map(CatalogueEntry::id).toList());
        assertTrue(catalogue.byForm("云澜贰号").isEmpty());
    }

    @Test
    void namesFileLineAndCureOfEachMistake() {
        assertMistake(
                ":2: “Firm” is no type of entity (use one of Person, Company",
                "test-a\tFirm\t甲\t\t\t\t\n");
        assertMistake(
                ":3: “test-a” is the id of another entry (give this one another id",
                "test-a\tCompany\t甲\t\t\t\t\ntest-a\tCompany\t乙\t\t\t\t\n");
        assertMistake(
                ":2: “test-a” has no label (fill in zh-Hans, zh-Hant or en)",
                "test-a\tCompany\t\t\t\t甲\t\n");
        assertMistake(
                ":2: “parent of x” is no fact (write key=value, several",
                "test-a\tCompany\t甲\t\t\t\tparent of x\n");
        assertMistake(":2: “Test A” is no id (use small letters", "Test A\tCompany\t甲\t\t\t\t\n");
        assertMistake(":1: the columns are [id, name] (make the first line", "id\tname\n", false);
    }

    private void assertMistake(String message, String rows) {
        assertMistake(message, rows, true);
    }

    private void assertMistake(String message, String rows, boolean withHeader) {
        InputException mistake =
                assertThrows(InputException.class, () -> write(withHeader ? HEADER + rows : rows));
        assertTrue(mistake.getMessage().contains("companies.tsv" + message), mistake.getMessage());
    }

    private Catalogue read(String rows) throws IOException {
        return write(HEADER + rows);
    }

    private Catalogue write(String content) throws IOException {
        Path file = folder.resolve("catalogue/companies.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Catalogue.read(OntologyFiles.overlaidBy(folder));
    }
}
