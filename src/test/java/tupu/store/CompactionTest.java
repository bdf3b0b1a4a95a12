package tupu.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.support.News;

class CompactionTest {

    private static final int MOST_WRITES = 2_000;

    @TempDir private Path folder;

    @Test
    void manySmallWritesMakeAStoreCompactItself() {
        Path place = folder.resolve("store");
        try (GraphStore store = GraphStore.openOrCreateWithoutTexts(place, Optional.empty())) {
            HouseKeeping houseKeeping = store.houseKeeping();
            assertFalse(houseKeeping.compactIfWasteful(), "a new store wastes nothing");
            int writes = 0;
            byte[] before = new byte[0];
            long grown = 0;
            boolean compacted = false;
            while (!compacted && writes < MOST_WRITES) {
                store.put(List.of(News.sound(News.remark(writes, "林小满", "data"))));
                writes++;
                if (writes % 50 == 0) {
                    before = quads(store);
                    grown = houseKeeping.sizes().indexBytes();
                    compacted = houseKeeping.compactIfWasteful();
                }
            }
            assertTrue(compacted, "not compacted after %d writes".formatted(writes));
            assertTrue(houseKeeping.sizes().indexBytes() < grown / 3);
            assertArrayEquals(before, quads(store));
            assertFalse(houseKeeping.compactIfWasteful(), "once is enough");
            assertTrue(Files.exists(place.resolve("tdb2/Data-0002")));
            assertFalse(Files.exists(place.resolve("tdb2/Data-0001")));
            assertEquals(writes, store.list().size());
        }
    }

    /** A compaction that is killed as it begins leaves files that name others, not yet made. */
    @Test
    void whatAKilledCompactionLeftBehindHindersNobody() throws IOException {
        Path place = folder.resolve("killed");
        try (GraphStore store = GraphStore.openOrCreateWithoutTexts(place, Optional.empty())) {
            store.put(List.of(News.sound(News.remark(1, "林小满", "data"))));
        }
        Path left = Files.createDirectories(place.resolve("tdb2").resolve("Data-0002-tmp"));
        Files.write(
                left.resolve("nodes-data.bdf"),
                ByteBuffer.allocate(2 * Long.BYTES).putLong(64).putLong(0).array());
        try (GraphStore store = GraphStore.open(place)) {
            store.put(List.of(News.sound(News.remark(2, "林小满", "data"))));
            assertEquals(2, store.list().size());
        }
    }

    private static byte[] quads(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.canonicalNQuads(out);
        return out.toByteArray();
    }
}
