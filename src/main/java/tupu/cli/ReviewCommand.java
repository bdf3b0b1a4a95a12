package tupu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.review.DecisionFile;
import tupu.review.Suspect;
import tupu.review.Suspects;
import tupu.store.GraphStore;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "review",
        description = {
            "List what only a person can decide: one name that may be several people, several names",
            "that may be one. Decisions are made on the page /review of tupu serve, or by hand in",
            "decisions.ttl; the next tupu build with the same --ontology follows them."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu review --store graph",
            "  tupu review --ontology my-ontology --decided",
            "  tupu review --ontology my-ontology --undo decision-3f2a9c81d0e4"
        })
final class ReviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options
    @Mixin
    private CommonOptions common;

    @Mixin private StoreOption store;

    @Option(
            names = "--ontology",
            paramLabel = "FOLDER",
            description =
                    "The folder that tupu build takes too; its decisions.ttl has what is decided.")
    private Optional<Path> ontology;

    @Option(names = "--decided", description = "List the decisions instead, with their reasons.")
    private boolean decided;

    @Option(
            names = "--undo",
            paramLabel = "DECISION",
            description = "Take back the decision of that name.")
    private Optional<String> undo;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (decided || undo.isPresent()) {
            DecisionFile file = file().orElseThrow(ReviewCommand::noFolder);
            undo.ifPresent(id -> undo(file, id));
            file.entries().forEach(entry -> terminal.out().println(DecisionLine.of(entry)));
            return 0;
        }
        try (GraphStore graph = store.open()) {
            List<Suspect> all = graph.read(dataset -> Suspects.of(dataset, graph.iris()));
            List<Suspect> open = file().map(file -> file.open(all)).orElse(all);
            open.forEach(suspect -> terminal.out().println(line(suspect)));
            terminal.out()
                    .printf("%d to look at, %d decided%n", open.size(), all.size() - open.size());
        }
        return 0;
    }

    private Optional<DecisionFile> file() {
        return ontology.map(DecisionFile::in);
    }

    private void undo(DecisionFile file, String id) {
        if (!file.undo(id)) {
            throw new InputException(
                    Diagnostic.of(
                            id,
                            "there is no such decision in " + file.path(),
                            "tupu review --decided lists them; those by hand are taken out by hand"));
        }
    }

    private static String line(Suspect suspect) {
        String who = labels(suspect.entities());
        String why = labels(suspect.because());
        return switch (suspect.kind()) {
            case SAME_NAME_DIFFERENT_ORGANIZATIONS ->
                    "one name, several people?   %s: with %s".formatted(who, why);
            case DIFFERENT_NAMES_SAME_POST ->
                    "several names, one person?  %s: each %s".formatted(who, why);
            case DIFFERENT_NAMES_SAME_FORM ->
                    "several names, one thing?   %s: each called %s".formatted(who, why);
        };
    }

    private static String labels(List<Suspect.Named> named) {
        return named.stream().map(Suspect.Named::label).collect(Collectors.joining(", "));
    }

    private static InputException noFolder() {
        return new InputException(
                Diagnostic.of(
                        "review",
                        "no folder with decisions is named",
                        "add --ontology FOLDER, the one that tupu build takes"));
    }
}
