package tupu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tupu.text.Diagnostic;

/** Every file of the project's corpora: marks balanced, references resolved, labels known. */
class CorpusFilesTest {

    private static final List<Path> CORPORA =
            List.of(
                    Path.of("src/main/resources/corpus/demo"),
                    Path.of("src/corpus/train"),
                    Path.of("src/corpus/test"));

    private final CorpusReader reader = new CorpusReader();

    @TestFactory
    Stream<DynamicTest> isMarkedUpAsTheFormatSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(file)));
        }
        return tests.stream();
    }

    private void check(Path file) throws IOException {
        CorpusReader.Corpus corpus =
                reader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        assertEquals(
                "",
                String.join("\n", corpus.problems().stream().map(Diagnostic::toString).toList()));
        assertTrue(!corpus.articles().isEmpty(), "no article");
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : CORPORA) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("README.md"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
