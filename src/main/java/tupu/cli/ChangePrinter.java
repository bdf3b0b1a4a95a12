package tupu.cli;

import java.util.List;
import tupu.rdf.Fact;
import tupu.store.ArticleChange;

/** Prints what came and went with articles that the graph had before, a fact a line. */
final class ChangePrinter {

    /** More facts of one article than anybody reads on a terminal. */
    private static final int MOST_SHOWN = 40;

    private final Terminal terminal;

    ChangePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints changed and removed articles; others have nothing to tell. */
    void print(ArticleChange change) {
        switch (change.kind()) {
            case CHANGED ->
                    terminal.out()
                            .printf(
                                    "changed: %s, %d facts came, %d went%n",
                                    change.article(), change.came().size(), change.went().size());
            case REMOVED ->
                    terminal.out()
                            .printf(
                                    "taken back: %s, %d facts went%n",
                                    change.article(), change.went().size());
            default -> {
                return;
            }
        }
        print("+", change.came());
        print("-", change.went());
    }

    void print(String sign, List<Fact> facts) {
        facts.stream()
                .limit(MOST_SHOWN)
                .forEach(
                        fact ->
                                terminal.out()
                                        .printf("  %s %s%n", sign, Printable.of(fact.toString())));
        if (facts.size() > MOST_SHOWN) {
            terminal.out().printf("  %s … and %d more%n", sign, facts.size() - MOST_SHOWN);
        }
    }
}
