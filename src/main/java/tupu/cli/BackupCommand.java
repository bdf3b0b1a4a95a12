package tupu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tupu.store.Backup;
import tupu.store.GraphStore;

@Command(
        name = "backup",
        description = "Write the whole graph into one file, while others read and write it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:failed; there is no such file then", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {"  tupu backup graph-2024-03-09.nq.gz", "  tupu backup graph.nq --store graph"})
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    @Parameters(
            paramLabel = "FILE",
            description = "Canonical N-Quads with a checksum; compressed where it ends in .gz.")
    private Path file;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            Backup.Contents contents = new Backup(file).write(graph);
            if (!common.quiet()) {
                terminal.out()
                        .printf(
                                "%s: %d quads, SHA-256 %s%n",
                                file, contents.quads(), contents.sha256());
            }
            return 0;
        }
    }
}
