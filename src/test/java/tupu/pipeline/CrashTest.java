package tupu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tupu.pipeline.CrashHarness.Work;

/** A store outlives kill -9, wherever it falls. */
class CrashTest {

    /** Every place at which a build can be ended. */
    private static final List<String> PLACES =
            List.of(
                    "read",
                    "extract",
                    "staged",
                    "logged",
                    "write",
                    "graph",
                    "derive",
                    "text",
                    "text-prepared",
                    "commit",
                    "committed",
                    "text-committed",
                    "superseded");

    private static final List<Work> WORKS =
            List.of(Work.FIRST_BUILD, Work.SECOND_BUILD, Work.REMOVAL, Work.COMPACTION);

    @TempDir private Path folder;

    @Test
    void aKillBetweenTriplesAndTextsLeavesAStoreThatGoesOn()
            throws IOException, InterruptedException {
        CrashHarness harness = new CrashHarness(folder);
        harness.killAt(Work.FIRST_BUILD, "graph", 10);
        harness.killAt(Work.SECOND_BUILD, "logged", 2);
        harness.killAt(Work.SECOND_BUILD, "committed", 2);
        harness.killAt(Work.REMOVAL, "text-prepared", 1);
        harness.killAt(Work.COMPACTION, "compacted", 1);
        assertEquals(5, harness.killed());
    }

    /**
     * The long run: {@code mvn test -Dtest=CrashTest -Dtupu.kills=200}. Half of the kills are at
     * named places, each at the first, second, … time that it is reached; half at random moments.
     */
    @Test
    @EnabledIfSystemProperty(
            named = "tupu.kills",
            matches = "[0-9]+",
            disabledReason = "takes a quarter of an hour; asked for with -Dtupu.kills=200")
    void manyKillsLeaveAStoreThatGoesOn() throws IOException, InterruptedException {
        int wanted = Integer.getInteger("tupu.kills");
        CrashHarness harness = new CrashHarness(folder);
        Random random = new Random(2024);
        for (int i = 0; i < wanted / 2; i++) {
            String place = PLACES.get(i % PLACES.size());
            Work work = WORKS.get((i / PLACES.size()) % 3);
            harness.killAt(work, place, 1 + random.nextInt(work == Work.REMOVAL ? 2 : 4));
        }
        harness.killAt(Work.COMPACTION, "compact", 1);
        harness.killAt(Work.COMPACTION, "compacted", 1);
        while (harness.killed() < wanted) {
            Work work = WORKS.get(random.nextInt(4));
            harness.killAfter(work, random.nextInt(work == Work.FIRST_BUILD ? 1500 : 700));
        }
        Files.writeString(Path.of("target", "crash-figures.txt"), harness.figures() + "\n");
        assertTrue(harness.killed() >= wanted);
    }
}
