package tupu.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tupu.store.GraphStore;
import tupu.store.StoreCounts;

@Command(
        name = "stats",
        description = "Count what the graph holds.",
        footerHeading = "%nExamples:%n",
        footer = {"  tupu stats --store graph"})
final class StatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            StoreCounts counts = graph.counts();
            Map<String, Long> lines = new LinkedHashMap<>();
            lines.put("articles", counts.articles());
            lines.put("entities", counts.entities());
            lines.put("quotations", counts.quotations());
            lines.put("posts", counts.posts());
            lines.put("events", counts.events());
            lines.put("relations", counts.relations());
            lines.put("quads", counts.quads());
            lines.put("bytes on disk", counts.bytes());
            lines.forEach(
                    (name, count) ->
                            terminal.out()
                                    .println(
                                            String.format(
                                                    Locale.ROOT, "%-14s %,14d", name, count)));
            return 0;
        }
    }
}
