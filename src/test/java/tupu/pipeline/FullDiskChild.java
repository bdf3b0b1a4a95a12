package tupu.pipeline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tupu.store.GraphStore;
import tupu.text.InputException;

/** Builds where no file may grow beyond a limit, and says what that came to: {@code STORE NEWS}. */
final class FullDiskChild {

    private FullDiskChild() {}

    public static void main(String[] arguments) {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (GraphStore store = GraphStore.openOrCreate(Path.of(arguments[0]), Optional.empty())) {
            try {
                PlainBuild.into(store, Path.of(arguments[1]), 1000);
                told.println("built");
            } catch (InputException refused) {
                told.println("refused " + refused.getMessage());
                told.println("articles " + store.list().size());
            }
        } catch (InputException refused) {
            told.println("not closed " + refused.getMessage());
        }
        told.println(List.of("ended"));
    }
}
