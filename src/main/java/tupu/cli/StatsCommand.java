package tupu.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tupu.store.GraphStore;
import tupu.store.StoreCounts;
import tupu.store.StoreSizes;

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
            lines.put("  without copies", counts.origins());
            lines.put("entities", counts.entities());
            lines.put("quotations", counts.quotations());
            lines.put("posts", counts.posts());
            lines.put("events", counts.events());
            lines.put("relations", counts.relations());
            lines.put("quads", counts.quads());
            StoreSizes sizes = graph.houseKeeping().sizes();
            long articles = Math.max(1, counts.articles());
            lines.put("  of articles", sizes.articleQuads());
            lines.put("  of the catalogue", sizes.catalogueQuads());
            lines.put("  derived", sizes.derivedQuads());
            lines.put("quads an article", sizes.articleQuads() / articles);
            lines.put("bytes on disk", sizes.bytes());
            lines.put("  index of texts", sizes.textBytes());
            lines.put("  wasted, about", sizes.wasted());
            lines.put("bytes an article", sizes.bytes() / articles);
            lines.forEach(
                    (name, count) ->
                            terminal.out()
                                    .println(
                                            String.format(
                                                    Locale.ROOT, "%-18s %,15d", name, count)));
            return 0;
        }
    }
}
