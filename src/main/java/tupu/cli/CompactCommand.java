package tupu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tupu.store.GraphStore;
import tupu.store.HouseKeeping;

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
            HouseKeeping houseKeeping = graph.houseKeeping();
            long before = houseKeeping.sizes().bytes();
            houseKeeping.compact();
            if (!common.quiet()) {
                terminal.out()
                        .printf(
                                "%,d bytes before, %,d after%n",
                                before, houseKeeping.sizes().bytes());
            }
            return 0;
        }
    }
}
