package tupu.cli;

import java.util.List;
import tupu.query.EvidenceSentence;
import tupu.query.QueryResult;
import tupu.query.ResultFormat;
import tupu.query.ResultTable;
import tupu.query.ResultWriter;
import tupu.query.TerminalTable;
import tupu.query.Tongue;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** Prints results: as a table for people, or in a format for machines. */
final class ResultPrinter {

    private static final String TABLE = "table";

    private final Terminal terminal;
    private final Tongue tongue;

    ResultPrinter(Terminal terminal, Tongue tongue) {
        this.terminal = terminal;
        this.tongue = tongue;
    }

    /** Prints in the format of that name: {@code table}, {@code csv} … */
    void print(QueryResult result, String format) {
        if (format.equals(TABLE)) {
            result.match(
                    rows -> print(rows),
                    truth -> terminal.out().printf("%s%n", truth),
                    triples -> write(result, ResultFormat.TTL));
            return;
        }
        ResultFormat wanted =
                ResultFormat.of(format)
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                Diagnostic.of(
                                                        "--format",
                                                        "“%s” is not a format of results"
                                                                .formatted(format),
                                                        "use table, csv, tsv, json, xml, ttl, nt, jsonld or rdfxml")));
        write(result, wanted);
    }

    /** Prints the sentences that assert the rows, numbered as the rows are. */
    void printEvidence(ResultTable table) {
        List<ResultTable.Line> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (EvidenceSentence sentence : lines.get(i).evidence()) {
                terminal.out()
                        .printf(
                                "[%d] %s%n    <%s>%n",
                                i + 1, Printable.of(sentence.text()), sentence.place());
            }
        }
    }

    private Object print(ResultTable table) {
        TerminalTable.Layout layout = new TerminalTable(terminal.width()).lay(table, tongue);
        layout.lines().forEach(terminal.out()::println);
        terminal.out()
                .printf(
                        "%d %s%s%n",
                        table.rows().size(),
                        tongue == Tongue.CHINESE ? "行" : "rows",
                        table.cut() ? " …" : "");
        if (layout.shortened()) {
            terminal.err()
                    .println("Some cells are shortened; --format csv or json has all of them.");
        }
        return layout;
    }

    private Object write(QueryResult result, ResultFormat format) {
        terminal.out().flush();
        new ResultWriter(format).write(result, terminal.bytes());
        return format;
    }
}
