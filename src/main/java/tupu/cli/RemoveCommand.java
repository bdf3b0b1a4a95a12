package tupu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;

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
            "  tupu remove https://news.example.com/2024/1.html"
        })
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Ids (or their first digits), addresses or files.")
    private List<String> keys;

    @Option(names = "--dry-run", description = "Only say what would go.")
    private boolean dryRun;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            List<StoredArticle> articles = new ArrayList<>();
            keys.forEach(key -> articles.add(StoredArticles.require(graph, key)));
            for (StoredArticle article : articles) {
                if (!dryRun) {
                    graph.remove(article.id());
                }
                terminal.out()
                        .printf(
                                "%s: %s  %s%n",
                                dryRun ? "would remove" : "removed",
                                article.id(),
                                Printable.of(article.headline().orElse(article.file())));
            }
            return 0;
        }
    }
}
