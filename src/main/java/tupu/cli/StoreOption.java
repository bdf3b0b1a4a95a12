package tupu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import tupu.store.GraphStore;

/** Where the graph is. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FOLDER",
            defaultValue = "graph",
            description = "The folder of the graph. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    Path folder() {
        return folder;
    }

    GraphStore open() {
        return GraphStore.open(folder);
    }
}
