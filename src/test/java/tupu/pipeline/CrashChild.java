package tupu.pipeline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;

/** The process that the crash harness kills: {@code build|remove|compact STORE NEWS}. */
final class CrashChild {

    static final int BATCH = 7;

    private CrashChild() {}

    public static void main(String[] arguments) {
        Path news = Path.of(arguments[2]);
        try (GraphStore store = GraphStore.openOrCreate(Path.of(arguments[1]), Optional.empty())) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println("open");
            work(arguments[0], store, news);
        }
    }

    /** Does what the child does; the harness itself does so to see what must come of it. */
    static void work(String task, GraphStore store, Path news) {
        switch (task) {
            case "build" -> PlainBuild.into(store, news, BATCH);
            case "remove" -> store.remove(oldest(store));
            case "compact" -> store.houseKeeping().compact();
            default -> throw new IllegalArgumentException(task);
        }
    }

    /** The first three articles by id, whatever is left of them. */
    private static List<String> oldest(GraphStore store) {
        return store.list().stream()
                .map(StoredArticle::id)
                .filter(id -> id.compareTo("3") < 0)
                .sorted()
                .toList();
    }
}
