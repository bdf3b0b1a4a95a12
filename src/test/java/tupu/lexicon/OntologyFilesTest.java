package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyFilesTest {

    @Test
    void knowsEveryFileOfTheOntology() throws IOException {
        Path folder = Path.of("ontology");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found =
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .sorted()
                            .toList();
            assertEquals(found, OntologyFiles.NAMES);
        }
    }

    @Test
    void theDigestTellsAnOverlayFromTheBuiltInFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.tsv"), "word\ttag\n");
        assertNotEquals(
                OntologyFiles.builtIn().digest(), OntologyFiles.overlaidBy(folder).digest());
    }
}
