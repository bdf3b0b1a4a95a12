package tupu.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tupu.article.ArticleReader;
import tupu.article.ReadOptions;
import tupu.article.Reading;

/**
 * Reads mutants in a process with little memory: {@code FROM TO FOLDER}. Writes what went wrong to
 * {@code FOLDER/faults}, a line each, and to {@code FOLDER/at} which mutant is being read, for the
 * case that the process does not live to tell.
 */
final class HostileChild {

    private static final long MOST_NANOS = 5_000_000_000L;

    private final Mutants mutants = new Mutants();
    private final List<String> faults = new ArrayList<>();
    private long articles;
    private long setAside;
    private long slowest;
    private String slowestOne = "";

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        HostileChild child = new HostileChild();
        child.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), folder);
        Files.write(folder.resolve("faults"), child.faults);
        Files.writeString(
                folder.resolve("figures"),
                "%d articles read, %d set aside; the slowest took %d ms: %s%n"
                        .formatted(
                                child.articles,
                                child.setAside,
                                child.slowest / 1_000_000,
                                child.slowestOne));
    }

    private void run(int from, int to, Path folder) throws IOException {
        for (int number = from; number < to; number++) {
            Mutant mutant = mutants.mutant(number);
            Files.writeString(
                    folder.resolve("at"),
                    mutant.toString(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            read(mutant);
        }
    }

    private void read(Mutant mutant) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int given = 0;
        try (Stream<Reading> readings =
                new ArticleReader()
                        .read(
                                mutant.name(),
                                new ByteArrayInputStream(mutant.bytes()),
                                ReadOptions.DEFAULT)) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                given++;
                ReadingCheck.faults(reading).forEach(fault -> fault(mutant, fault));
                boolean read = reading.match(article -> true, reason -> false);
                articles += read ? 1 : 0;
                setAside += read ? 0 : 1;
            }
        } catch (RuntimeException | StackOverflowError e) {
            fault(mutant, trace(e));
        }
        if (given == 0) {
            fault(mutant, "neither read nor set aside");
        }
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        if (taken > MOST_NANOS) {
            fault(mutant, "took %d ms".formatted(taken / 1_000_000));
        }
        if (taken > slowest) {
            slowest = taken;
            slowestOne = mutant.toString();
        }
    }

    private void fault(Mutant mutant, String what) {
        faults.add(mutant + ": " + what.lines().limit(12).toList());
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
