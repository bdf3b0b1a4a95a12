package tupu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.corpus.Count;
import tupu.corpus.MarkKind;
import tupu.corpus.MarkedCorpus;
import tupu.extract.learned.EventModelFile;
import tupu.extract.learned.QuotationModelFile;
import tupu.extract.learned.RelationModelFile;
import tupu.lexicon.EntityType;
import tupu.lexicon.TopicWeights;
import tupu.mention.learned.ModelFile;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.InputException;
import tupu.train.CrossValidation;
import tupu.train.EventTrainer;
import tupu.train.QuotationTrainer;
import tupu.train.RelationTrainer;
import tupu.train.TopicTrainer;
import tupu.train.Trainer;
import tupu.train.Trainer.Trained;
import tupu.train.TrainingOptions;

@Command(
        name = "train",
        description = {
            "Learn from marked-up articles what names look like, how events are told, how",
            "relations are stated and how people are quoted, and write a model of each.",
            "The same articles, word lists and options give the same models to the byte."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the models are written",
            "1:an article or its mark-up cannot be read; see the message",
            "2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu train corpus/ --model names.crf",
            "  tupu build news/ --model names.crf --event-model events.model",
            "  tupu build news/ --relation-model relations.model --quotation-model none",
            "  tupu train corpus/ --topics own/topic-weights.tsv; tupu build news/ --ontology own",
            "  tupu train corpus/ --folds 5        how good such a model is on articles not seen"
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private OntologyOption ontology;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "1..*",
            description = "Files or folders of marked-up articles (see docs/corpus-format.md).")
    private List<Path> corpus;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            defaultValue = "names.crf",
            description = "Where the model of names is written. Default: ${DEFAULT-VALUE}.")
    private Path model;

    @Option(
            names = "--event-model",
            paramLabel = "FILE",
            description =
                    "Where the model of events is written. Default: events.model, beside the other.")
    private Optional<Path> eventModel;

    @Option(
            names = "--relation-model",
            paramLabel = "FILE",
            description = {
                "Where the model of relations is written.",
                "Default: relations.model, beside the others."
            })
    private Optional<Path> relationModel;

    @Option(
            names = "--quotation-model",
            paramLabel = "FILE",
            description = {
                "Where the model of quotations is written.",
                "Default: quotations.model, beside the others."
            })
    private Optional<Path> quotationModel;

    @Option(
            names = "--topics",
            paramLabel = "FILE",
            description = {
                "Learn topics too, from the marked quotations, and write here what speaks",
                "for each; topic-weights.tsv in the folder that --ontology names is read."
            })
    private Optional<Path> topics = Optional.empty();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How often the corpus is gone through. Default: ${DEFAULT-VALUE}.")
    private int epochs = TrainingOptions.DEFAULT.epochs();

    @Option(
            names = "--cutoff",
            paramLabel = "N",
            description = "How often a feature must occur to be kept. Default: ${DEFAULT-VALUE}.")
    private int cutoff = TrainingOptions.DEFAULT.cutoff();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another order of learning. Default: ${DEFAULT-VALUE}.")
    private long seed = TrainingOptions.DEFAULT.seed();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = {
                "How many models of names are trained, each by an order of its own, to take",
                "the mean of their weights. Default: ${DEFAULT-VALUE}."
            })
    private int runs = TrainingOptions.DEFAULT.runs();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = {
                "Write no model, but measure: deal the files out into N parts and",
                "find the names of each with a model of the others."
            })
    private int folds;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        MarkedCorpus articles = MarkedCorpus.read(corpus);
        Trainer trainer = new Trainer(ontology.files(), options());
        try (ProgressLine progress = new ProgressLine(terminal, common.quiet())) {
            if (folds != 0) {
                measure(articles, trainer, progress);
            } else {
                train(articles, trainer, progress);
            }
        }
        return 0;
    }

    private TrainingOptions options() {
        if (epochs < 1 || cutoff < 1 || runs < 1 || folds < 0 || folds == 1) {
            throw new InputException(
                    Diagnostic.of(
                            "train",
                            "--epochs %d --cutoff %d --runs %d --folds %d"
                                    .formatted(epochs, cutoff, runs, folds),
                            "at least one epoch, a cut-off of 1, one run and two folds are needed"));
        }
        return TrainingOptions.DEFAULT
                .withEpochs(epochs)
                .withCutoff(cutoff)
                .withSeed(seed)
                .withRuns(runs);
    }

    private void train(MarkedCorpus articles, Trainer trainer, ProgressLine progress)
            throws IOException {
        Trained trained = trainer.train(articles, progress::show);
        Written names = write(ModelFile.write(trained.model()), model);
        EventTrainer events = new EventTrainer(ontology.files());
        Map<String, Written> others = new LinkedHashMap<>();
        others.put(
                "events",
                write(
                        EventModelFile.write(events.train(articles, progress::show)),
                        beside(eventModel, "events.model")));
        others.put(
                "relations",
                write(
                        RelationModelFile.write(
                                new RelationTrainer(ontology.files(), events)
                                        .train(articles, progress::show)),
                        beside(relationModel, "relations.model")));
        others.put(
                "quotations",
                write(
                        QuotationModelFile.write(
                                new QuotationTrainer(ontology.files(), events)
                                        .train(articles, progress::show)),
                        beside(quotationModel, "quotations.model")));
        Optional<TopicWeights> weights = topics(articles, progress);
        progress.clear();
        if (!common.quiet()) {
            line("articles", "%,d", articles.articles().size());
            line("sentences", "%,d", trained.sentences());
            line("names", "%,d", trained.names());
            line("features", "%,d", trained.model().features());
            tell(names);
            others.forEach(
                    (what, written) -> {
                        line(what, "%,d", marked(articles, what));
                        tell(written);
                    });
            weights.ifPresent(learned -> line("topics", "%,d clues", learned.byClue().size()));
        }
    }

    private Path beside(Optional<Path> chosen, String file) {
        return chosen.orElseGet(() -> model.resolveSibling(file));
    }

    private static int marked(MarkedCorpus articles, String what) {
        return articles.articles().stream()
                .mapToInt(
                        article ->
                                switch (what) {
                                    case "events" -> article.events().size();
                                    case "relations" -> article.relations().size();
                                    default -> article.body().marks(MarkKind.QUOTATION).size();
                                })
                .sum();
    }

    /** A model's file: how long it is, its digest and where it was written. */
    private record Written(int size, String digest, Path file) {}

    private static Written write(byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
        return new Written(bytes.length, Digest.sha256(bytes), file);
    }

    private void tell(Written written) {
        line("size", "%,d bytes", written.size());
        line("digest", "%s", written.digest());
        line("written", "%s", Printable.of(written.file().toString()));
    }

    private Optional<TopicWeights> topics(MarkedCorpus articles, ProgressLine progress)
            throws IOException {
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        TopicWeights weights = new TopicTrainer(ontology.files()).train(articles, progress::show);
        Files.writeString(topics.get(), weights.text(), StandardCharsets.UTF_8);
        return Optional.of(weights);
    }

    private void measure(MarkedCorpus articles, Trainer trainer, ProgressLine progress) {
        Map<EntityType, Count> counts =
                new CrossValidation(trainer, folds).measure(articles, progress::show);
        progress.clear();
        terminal.out().printf("%-12s %6s %6s %6s   hit/found/gold%n", "", "P", "R", "F1");
        counts.forEach((type, count) -> line(type.label(), count));
        line("all", counts.values().stream().reduce(Count.ZERO, Count::plus));
    }

    private void line(String what, Count count) {
        terminal.out()
                .printf(
                        "%-12s %6.3f %6.3f %6.3f   %d/%d/%d%n",
                        what,
                        count.precision(),
                        count.recall(),
                        count.f1(),
                        count.hit(),
                        count.found(),
                        count.gold());
    }

    private void line(String what, String format, Object value) {
        terminal.out().printf("%-10s " + format + "%n", what, value);
    }
}
