package tupu.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.query.BoundQuery;
import tupu.query.CatalogueQuery;
import tupu.query.QueryCatalogue;
import tupu.query.QueryParameters;
import tupu.query.QueryResult;
import tupu.query.Tongue;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;

@Command(
        name = "show",
        description =
                "Show an article and everything that the graph has from it, with its evidence.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "1:there is no such article", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu show 3f2a91",
            "  tupu show zhuigan-sora.txt",
            "  tupu show https://news.example.com/2024/1.html --format json"
        })
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;
    @Mixin private QueriesOption queries;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1",
            description = "Its id (or the first digits of it), address or file.")
    private String key;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, xml. Default: ${DEFAULT-VALUE}.")
    private String format;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            StoredArticle article = StoredArticles.require(graph, key);
            CatalogueQuery query = QueryCatalogue.builtIn().require("what-does-article-assert");
            QueryParameters values =
                    new QueryParameters(
                            new TreeMap<>(Map.of("article", NodeFactory.createURI(article.iri()))),
                            Map.of(),
                            List.of());
            QueryResult result =
                    graph.read(
                            dataset ->
                                    queries.runner()
                                            .run(
                                                    dataset,
                                                    new BoundQuery(query, values, Tongue.CHINESE)));
            ResultPrinter printer = new ResultPrinter(terminal, Tongue.CHINESE);
            if (format.equals("table")) {
                print(article);
            }
            printer.print(result, format);
            return 0;
        }
    }

    private void print(StoredArticle article) {
        terminal.out().println(Printable.of(article.headline().orElse("(no headline)")));
        terminal.out()
                .printf(
                        "%s  %s  %s%n",
                        article.published().orElse("no date"),
                        Printable.of(article.publisher().orElse("no publisher")),
                        Printable.of(article.url().orElse(article.file())));
        terminal.out().printf("%s%n%n", article.iri());
    }
}
