package tupu.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import tupu.lexicon.OntologyFiles;

/** Which word lists are read. */
final class OntologyOption {

    @Option(
            names = "--ontology",
            paramLabel = "FOLDER",
            description =
                    "Files that add to the built-in ones: catalogue/*.tsv, topics.ttl, events.ttl …")
    private Path folder;

    OntologyFiles files() {
        return Optional.ofNullable(folder)
                .map(OntologyFiles::overlaidBy)
                .orElseGet(OntologyFiles::builtIn);
    }
}
