package tupu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tupu.store.GraphStore;

@Command(
        name = "compact",
        description =
                "Free what former writes left in the store's files. A build does so by itself where much is wasted.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:compacted", "1:failed; the store is as it was", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {"  tupu compact --store graph"})
final class CompactCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    CompactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            long before = graph.sizes().bytes();
            graph.compact();
            if (!common.quiet()) {
                terminal.out()
                        .printf("%,d bytes before, %,d after%n", before, graph.sizes().bytes());
            }
            return 0;
        }
    }
}
