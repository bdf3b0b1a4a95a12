package tupu.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.pipeline.StoreBuild;
import tupu.store.Flaw;
import tupu.store.GraphStore;

@Command(
        name = "verify",
        description = {
            "Check the whole store: words against their places, shapes, references, digests,",
            "what is derived, the index of texts, and what each article was built with."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is as it must be",
            "1:something is not; it is listed",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tupu verify --store graph", "  tupu verify --repair"})
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    /** Of one kind; the rest is counted. */
    private static final int MOST_SHOWN = 20;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;
    @Mixin private LexiconOption lexicon;

    @Option(
            names = "--repair",
            description = {
                "Extract damaged and outdated articles again from their stored text, derive again,",
                "build the index of texts again; then check again."
            })
    private boolean repair;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            StoreBuild build =
                    new StoreBuild(
                            lexicon.extraction(), lexicon.files(), TupuCommand.Version.number());
            List<Flaw> flaws = build.check(graph);
            print(flaws);
            if (repair && !flaws.isEmpty()) {
                build.repair(graph, flaws);
                flaws = build.check(graph);
                terminal.out().printf("%nafter the repair:%n");
                print(flaws);
            }
            return flaws.isEmpty() ? 0 : 1;
        }
    }

    private void print(List<Flaw> flaws) {
        Map<Flaw.Kind, List<Flaw>> kinds = new EnumMap<>(Flaw.Kind.class);
        flaws.forEach(
                flaw -> kinds.computeIfAbsent(flaw.kind(), kind -> new ArrayList<>()).add(flaw));
        kinds.forEach(
                (kind, same) -> {
                    same.stream()
                            .limit(MOST_SHOWN)
                            .forEach(flaw -> terminal.out().println(Printable.of(flaw.toString())));
                    if (same.size() > MOST_SHOWN) {
                        terminal.out().printf("… and %d more%n", same.size() - MOST_SHOWN);
                    }
                });
        if (!common.quiet()) {
            terminal.out()
                    .println(
                            flaws.isEmpty()
                                    ? "everything is as it must be"
                                    : flaws.size() + " flaws");
        }
    }
}
