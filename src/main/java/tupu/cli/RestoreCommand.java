package tupu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tupu.store.Backup;
import tupu.store.Restoration;

@Command(
        name = "restore",
        description = "Make a new store from a backup; nothing is left behind if that fails.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:restored, and every quad read back",
            "1:failed; see the message",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tupu restore graph-2024-03-09.nq.gz --store restored"})
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "What tupu backup wrote.")
    private Path file;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backup.Contents contents = new Restoration(new Backup(file), store.folder()).run();
        if (!common.quiet()) {
            terminal.out()
                    .printf(
                            "%s: %d quads, SHA-256 %s%n",
                            store.folder(), contents.quads(), contents.sha256());
        }
        return 0;
    }
}
