package tupu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.query.BoundQuery;
import tupu.query.CatalogueQuery;
import tupu.query.NameResolver;
import tupu.query.Parameter;
import tupu.query.ParameterReader;
import tupu.query.QueryCatalogue;
import tupu.query.QueryResult;
import tupu.query.TerminalTable;
import tupu.query.Tongue;
import tupu.store.GraphStore;

@Command(
        name = "query",
        description = {
            "Run a catalogued question, or SPARQL of your own from a file.",
            "Without a name: list the catalogued questions."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the query could not be run", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu query                                          list the questions",
            "  tupu query who-commented-on-topic -p topic=算力瓶颈",
            "  tupu query my.rq --format json"
        })
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;
    @Mixin private QueriesOption queries;

    @Parameters(
            paramLabel = "NAME-or-FILE",
            arity = "0..1",
            description = "A catalogued question, or a file with SPARQL.")
    private Optional<String> name;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "NAME=VALUE",
            description = "A value, given in words: topic=算力瓶颈, person=周鸿祎, since=2024.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table, csv, tsv, json, xml; for graphs ttl, nt, jsonld, rdfxml. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "zh",
            description = "Language of labels and heads: zh or en. Default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(
            names = "--sparql",
            description = "Show the query with its values instead of running it.")
    private boolean sparql;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Tongue tongue = language.startsWith("en") ? Tongue.ENGLISH : Tongue.CHINESE;
        if (name.isEmpty()) {
            list(tongue);
            return 0;
        }
        CatalogueQuery query = find(name.get());
        try (GraphStore graph = store.open()) {
            return graph.read(
                    dataset -> {
                        ParameterReader reader =
                                new ParameterReader(NameResolver.of(dataset, graph.iris(), tongue));
                        BoundQuery bound =
                                new BoundQuery(query, reader.read(query, parameters), tongue);
                        bound.parameters().notes().forEach(terminal.err()::println);
                        if (sparql) {
                            terminal.out().println(bound.sparql().strip());
                            return 0;
                        }
                        QueryResult result = queries.runner().run(dataset, bound);
                        new ResultPrinter(terminal, tongue).print(result, format);
                        return 0;
                    });
        }
    }

    private CatalogueQuery find(String wanted) {
        Path file = Path.of(wanted);
        return Files.isRegularFile(file)
                ? QueryCatalogue.read(file)
                : queries.catalogue().require(wanted);
    }

    private void list(Tongue tongue) {
        List<List<String>> rows =
                queries.catalogue().all().stream()
                        .map(
                                query ->
                                        List.of(
                                                query.name(),
                                                query.header().question().in(tongue),
                                                parameters(query)))
                        .toList();
        List<String> heads =
                tongue == Tongue.CHINESE
                        ? List.of("名称", "问题", "参数")
                        : List.of("name", "question", "parameters");
        new TerminalTable(terminal.width())
                .lay(heads, rows)
                .lines()
                .forEach(terminal.out()::println);
    }

    private static String parameters(CatalogueQuery query) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : query.header().parameters()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(parameter.required() ? parameter.name() : "[" + parameter.name() + "]");
        }
        return text.toString();
    }
}
