package tupu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.query.Answer;
import tupu.query.CatalogueQuery;
import tupu.query.Question;
import tupu.query.Tongue;
import tupu.store.GraphStore;

@Command(
        name = "ask",
        description =
                "Ask in plain Chinese or English: the answer, its evidence and the SPARQL behind it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the question was understood",
            "1:it was not; the nearest questions are listed",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu ask \"谁评论了算力瓶颈？\"",
            "  tupu ask \"who commented on export controls?\" --format csv",
            "  tupu ask \"Sora是什么时候发布的？\" --no-evidence --sparql"
        })
final class AskCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;
    @Mixin private QueriesOption queries;

    @Parameters(
            paramLabel = "QUESTION",
            arity = "1",
            description = "The question, in quotation marks.")
    private String question;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, xml. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = "--no-evidence",
            negatable = false,
            description = "Leave out the sentences that assert the answer.")
    private boolean withoutEvidence;

    @Option(names = "--sparql", description = "Show the SPARQL query behind the answer.")
    private boolean sparql;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Question asked = new Question(question);
        Tongue tongue = Tongue.of(question);
        try (GraphStore graph = store.open()) {
            Answer answer =
                    graph.read(
                            dataset ->
                                    asked.answer(
                                            dataset,
                                            graph.iris(),
                                            queries.catalogue(),
                                            queries.runner()));
            return answer.match(found -> print(found, tongue), unclear -> print(unclear, tongue));
        }
    }

    private int print(Answer.Found found, Tongue tongue) {
        ResultPrinter printer = new ResultPrinter(terminal, tongue);
        found.query().parameters().notes().forEach(terminal.err()::println);
        boolean table = format.equals("table");
        if (table && !common.quiet()) {
            terminal.out()
                    .printf(
                            "%s  %s%n%n",
                            found.query().query().header().question().in(tongue), values(found));
        }
        printer.print(found.result(), format);
        if (table && !withoutEvidence) {
            found.result()
                    .match(
                            rows -> {
                                terminal.out().println();
                                printer.printEvidence(rows);
                                return true;
                            },
                            truth -> false,
                            triples -> false);
        }
        if (sparql) {
            terminal.out().printf("%n%s%n", found.query().sparql().strip());
        } else if (table && !common.quiet()) {
            terminal.out()
                    .printf(
                            "%ntupu query %s%s   (--sparql shows the query)%n",
                            found.query().query().name(), arguments(found));
        }
        return 0;
    }

    private static String values(Answer.Found found) {
        return found.query().parameters().labels().isEmpty()
                ? ""
                : found.query().parameters().labels().toString();
    }

    private static String arguments(Answer.Found found) {
        StringBuilder arguments = new StringBuilder();
        found.query()
                .parameters()
                .labels()
                .forEach(
                        (name, value) ->
                                arguments
                                        .append(" -p \"")
                                        .append(name)
                                        .append('=')
                                        .append(value)
                                        .append('"'));
        return arguments.toString();
    }

    private int print(Answer.Unclear unclear, Tongue tongue) {
        unclear.reasons().forEach(reason -> terminal.err().println("tupu: " + reason));
        if (unclear.reasons().isEmpty()) {
            terminal.err()
                    .println("tupu: “%s” is none of the questions that I know".formatted(question));
        }
        terminal.err().println(tongue == Tongue.CHINESE ? "可以这样问：" : "You can ask:");
        for (CatalogueQuery nearest : unclear.nearest()) {
            terminal.err()
                    .println(
                            "  %s   (tupu query %s)"
                                    .formatted(
                                            nearest.header().question().in(tongue),
                                            nearest.name()));
        }
        return 1;
    }
}
