package tupu.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.store.GraphStore;
import tupu.store.Removal;

@Command(
        name = "remove",
        description =
                "Take articles back: every fact that only they support goes, nothing else changes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:removed",
            "1:there is no such article; nothing was removed",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu remove 3f2a91 --dry-run",
            "  tupu remove https://news.example.com/2024/1.html",
            "  tupu remove news/2024/1.html               every article that this file gave"
        })
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "Ids (or their first digits), addresses or files; of a file every article that it gave. Remove the file too, or the next build reads it again.")
    private List<String> keys;

    @Option(names = "--dry-run", description = "Only say what would go.")
    private boolean dryRun;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            Set<String> ids = new LinkedHashSet<>();
            keys.forEach(key -> ids.addAll(StoredArticles.named(graph, key)));
            List<Removal> removals = graph.foresee(ids);
            if (!dryRun) {
                graph.remove(ids);
            }
            removals.forEach(this::print);
            return 0;
        }
    }

    private void print(Removal removal) {
        terminal.out()
                .printf(
                        "%s: %s  %s%n",
                        dryRun ? "would remove" : "removed",
                        removal.article().id(),
                        Printable.of(
                                removal.article().headline().orElse(removal.article().file())));
        if (!common.quiet()) {
            new ChangePrinter(terminal).print("-", removal.facts());
            terminal.out()
                    .printf(
                            "  %d facts, %d names and %d statements that only it supports, %d triples; %d of its statements stay, others support them%n",
                            removal.facts().size(),
                            removal.names(),
                            removal.statements(),
                            removal.triples(),
                            removal.supported());
        }
    }
}
