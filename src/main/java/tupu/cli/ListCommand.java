package tupu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.query.TerminalTable;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;

@Command(
        name = "list",
        description = "List the articles of the graph, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  tupu list --store graph", "  tupu list --format tsv | cut -f1"})
final class ListCommand implements Callable<Integer> {

    /** How the list is shown. */
    enum Format {
        TABLE,
        TSV
    }

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            List<List<String>> rows = graph.list().stream().map(ListCommand::row).toList();
            if (format == Format.TSV) {
                rows.forEach(
                        row ->
                                terminal.out()
                                        .println(
                                                String.join(
                                                        "\t",
                                                        row.stream()
                                                                .map(
                                                                        cell ->
                                                                                Printable.of(cell)
                                                                                        .replaceAll(
                                                                                                "\\s",
                                                                                                " "))
                                                                .toList())));
            } else {
                new TerminalTable(terminal.width())
                        .lay(
                                List.of(
                                        "id",
                                        "published",
                                        "publisher",
                                        "headline",
                                        "file or address"),
                                rows)
                        .lines()
                        .forEach(terminal.out()::println);
                terminal.out().printf("%d articles%n", rows.size());
            }
            return 0;
        }
    }

    private static List<String> row(StoredArticle article) {
        return List.of(
                article.id(),
                article.published().orElse(""),
                article.publisher().orElse(""),
                article.headline().orElse(""),
                article.url().orElse(article.file()));
    }
}
