package tupu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.lexicon.OntologyFiles;
import tupu.mention.Source;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;
import tupu.pipeline.Extraction;

/** What the extraction knows. */
final class LexiconOption {

    private static final Path NONE = Path.of("none");

    @Mixin private OntologyOption ontology;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = {
                "A model of names made by tupu train; none for names by rules alone.",
                "Default: the built-in model."
            })
    private Optional<Path> model;

    OntologyFiles files() {
        return ontology.files();
    }

    Extraction extraction() {
        return extraction(Set.of());
    }

    /** An extraction deaf to some sources of names. */
    Extraction extraction(Set<Source> without) {
        return Extraction.with(files(), model(), without);
    }

    private Optional<NameModel> model() {
        return model.isEmpty()
                ? ModelFile.builtIn()
                : model.filter(file -> !file.equals(NONE)).map(ModelFile::read);
    }
}
