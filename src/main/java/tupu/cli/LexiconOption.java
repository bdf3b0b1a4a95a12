package tupu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.extract.learned.EventModel;
import tupu.extract.learned.EventModelFile;
import tupu.extract.learned.QuotationModel;
import tupu.extract.learned.QuotationModelFile;
import tupu.extract.learned.RelationModel;
import tupu.extract.learned.RelationModelFile;
import tupu.lexicon.OntologyFiles;
import tupu.mention.Source;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;
import tupu.pipeline.Extraction;
import tupu.pipeline.Extraction.Models;

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

    @Option(
            names = "--event-model",
            paramLabel = "FILE",
            description = {
                "A model of events made by tupu train; none for events by patterns alone.",
                "Default: the built-in model."
            })
    private Optional<Path> eventModel;

    @Option(
            names = "--relation-model",
            paramLabel = "FILE",
            description = {
                "A model of relations made by tupu train; none for relations by patterns alone.",
                "Default: the built-in model."
            })
    private Optional<Path> relationModel;

    @Option(
            names = "--quotation-model",
            paramLabel = "FILE",
            description = {
                "A model of quotations made by tupu train; none for quotations by rules alone.",
                "Default: the built-in model."
            })
    private Optional<Path> quotationModel;

    OntologyFiles files() {
        return ontology.files();
    }

    Extraction extraction() {
        return extraction(Set.of());
    }

    /** An extraction deaf to some sources of names. */
    Extraction extraction(Set<Source> without) {
        return Extraction.with(
                files(), new Models(names(), events(), relations(), quotations()), without);
    }

    private Optional<NameModel> names() {
        return chosen(model, ModelFile::builtIn, ModelFile::read);
    }

    private Optional<EventModel> events() {
        return chosen(eventModel, EventModelFile::builtIn, EventModelFile::read);
    }

    private Optional<RelationModel> relations() {
        return chosen(relationModel, RelationModelFile::builtIn, RelationModelFile::read);
    }

    private Optional<QuotationModel> quotations() {
        return chosen(quotationModel, QuotationModelFile::builtIn, QuotationModelFile::read);
    }

    private static <M> Optional<M> chosen(
            Optional<Path> file, Supplier<Optional<M>> builtIn, Function<Path, M> reader) {
        return file.isEmpty() ? builtIn.get() : file.filter(path -> !path.equals(NONE)).map(reader);
    }
}
