package tupu.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of spoiled articles of every format, read in a process with 256 MB of memory. Each is
 * read or set aside with a reason; none throws, takes over five seconds of a processor, or brings
 * letters with it that nobody sees.
 *
 * <p>The long run: {@code mvn test -Dtest=HostileInputTest -Dtupu.mutants=20000}. One mutant alone:
 * {@code -Dtupu.mutant=1479}.
 */
class HostileInputTest {

    private static final int SHORT_RUN = 1_500;

    @TempDir private Path folder;

    @Test
    void noMutantBreaksTheReader() throws IOException, InterruptedException {
        int one = Integer.getInteger("tupu.mutant", -1);
        int from = Math.max(0, one);
        int to = one < 0 ? Integer.getInteger("tupu.mutants", SHORT_RUN) : one + 1;
        int code = child(from, to);
        assertEquals(0, code, () -> "the process ended at " + text("at") + "\n" + text("errors"));
        assertEquals(List.of(), Files.readAllLines(folder.resolve("faults")));
        Files.writeString(Path.of("target", "hostile-figures.txt"), text("figures"));
    }

    @Test
    void aMutantIsTheSameEveryTime() {
        for (int number = 0; number < 50; number++) {
            Mutant mutant = new Mutants().mutant(number);
            Mutant again = new Mutants().mutant(number);
            assertArrayEquals(mutant.bytes(), again.bytes(), mutant::toString);
            assertEquals(mutant.toString(), again.toString());
        }
    }

    @Test
    void theShortRunTriesEverythingOnEveryFormat() {
        Mutants mutants = new Mutants();
        Set<String> tried =
                IntStream.range(0, SHORT_RUN)
                        .mapToObj(mutants::mutant)
                        .flatMap(mutant -> List.of(mutant.history().split(" → ")).stream())
                        .collect(Collectors.toSet());
        assertTrue(tried.containsAll(mutants.names()), () -> "only " + tried);
        Seeds.all().forEach(seed -> assertTrue(tried.contains(seed.kind()), seed.kind()));
        assertTrue(
                tried.containsAll(List.of("bomb", "lying zip", "zip of zips")), () -> "" + tried);
    }

    private int child(int from, int to) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileChild.class.getName(),
                        Integer.toString(from),
                        Integer.toString(to),
                        folder.toString())
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            return "nothing was written: " + e;
        }
    }
}
