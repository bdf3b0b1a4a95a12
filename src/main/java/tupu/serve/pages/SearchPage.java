package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tupu.query.Answer;
import tupu.query.ResultTable;
import tupu.query.Tongue;
import tupu.serve.dossier.Dossiers;
import tupu.serve.dossier.SearchDossier;
import tupu.serve.http.Exchange;
import tupu.serve.http.Refusal;
import tupu.serve.http.Route;

/** One box for names, topics, questions and words of texts. */
final class SearchPage implements Route {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 200;

    private final Frame frame;
    private final Dossiers dossiers;

    SearchPage(Frame frame, Dossiers dossiers) {
        this.frame = requireNonNull(frame, "frame");
        this.dossiers = requireNonNull(dossiers, "dossiers");
    }

    /**
     * The answer to a question, ready to show.
     *
     * @param lines the first {@link #MOST_LINES}
     * @param total of the lines
     * @param cut whether the answer has more lines than a query may bring
     */
    record Shown(
            String question,
            String sparql,
            List<String> heads,
            List<ResultTable.Line> lines,
            int total,
            boolean cut) {

        Shown {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Visit visit = frame.visit(exchange);
        String words = exchange.parameters().one("q").orElse("").strip();
        if (words.length() > LONGEST) {
            throw Refusal.badRequest("a search has up to %d characters".formatted(LONGEST));
        }
        SearchDossier found =
                dossiers.search(words, visit.tongue(), Numbers.page(exchange, "page"));
        List<Shown> answers =
                found.answer()
                        .map(
                                answer ->
                                        answer.match(
                                                known -> List.of(shown(known, visit.tongue())),
                                                unclear -> List.<Shown>of()))
                        .orElse(List.of());
        List<String> reasons =
                found.answer()
                        .map(
                                answer ->
                                        answer.match(
                                                known -> List.<String>of(),
                                                Answer.Unclear::reasons))
                        .orElse(List.of());
        frame.send(
                exchange,
                visit,
                "search",
                Map.of("found", found, "answers", answers, "reasons", reasons));
    }

    private static Shown shown(Answer.Found answer, Tongue tongue) {
        List<ResultTable> tables =
                answer.result()
                        .match(
                                (ResultTable table) -> List.of(table),
                                truth -> List.<ResultTable>of(),
                                graph -> List.<ResultTable>of());
        List<ResultTable.Line> lines =
                tables.stream().flatMap(table -> table.lines().stream()).toList();
        return new Shown(
                answer.query().query().header().question().in(tongue),
                answer.query().sparql(),
                tables.stream()
                        .flatMap(table -> table.columns().stream())
                        .map(column -> column.head().in(tongue))
                        .toList(),
                lines.stream().limit(MOST_LINES).toList(),
                lines.size(),
                tables.stream().anyMatch(ResultTable::cut));
    }
}
