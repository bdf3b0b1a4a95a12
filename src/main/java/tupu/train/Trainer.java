package tupu.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.PersonWords;
import tupu.mention.Name;
import tupu.mention.learned.Lattice;
import tupu.mention.learned.NameModel;

/**
 * Trains models that find names. The same corpus, lexicon and options give the same model to the
 * byte, on every machine.
 *
 * <pre>{@code
 * Trainer trainer = new Trainer(OntologyFiles.builtIn(), TrainingOptions.DEFAULT);
 * NameModel model = trainer.train(corpus, Progress.SILENT).model();
 * }</pre>
 */
public final class Trainer {

    /** How many examples each sentence gives. */
    private static final int READINGS = 3;

    private final OntologyFiles files;
    private final Catalogue catalogue;
    private final TrainingOptions options;
    private final Lesson lesson;
    private final Lesson blind;

    /** Is told how far the training has come. */
    @FunctionalInterface
    public interface Progress {

        /** Tells nobody. */
        Progress SILENT = what -> {};

        /**
         * Called at each step.
         *
         * @param what is done next, in a few words
         */
        void at(String what);
    }

    /**
     * A model and what it was learned from.
     *
     * @param sentences how many there were
     * @param names how many places where something is named
     */
    public record Trained(NameModel model, int sentences, int names) {}

    public Trainer(OntologyFiles files, TrainingOptions options) {
        this.files = files;
        this.options = options;
        this.catalogue = Catalogue.read(files);
        this.lesson = new Lesson(catalogue, files);
        this.blind = new Lesson(Catalogue.empty(), files);
    }

    /** Learns from every article of a corpus. */
    public Trained train(MarkedCorpus corpus, Progress progress) {
        List<Example> examples = new ArrayList<>();
        Renaming renaming = renaming(corpus.articles());
        int names = 0;
        for (CorpusArticle article : corpus.articles()) {
            progress.at("reading " + article.article().origin().file());
            examples.addAll(examples(article, renaming));
            names += article.names().mentions().size();
        }
        NameModel model = train(examples, origin(corpus), progress);
        return new Trained(model, examples.size() / READINGS, names);
    }

    /**
     * What can be learned from one article: as it will be read; as a stranger reads it who has
     * heard of none of its names; and as he reads it when it is about others. What is learned so
     * finds the names that no catalogue has.
     */
    List<Example> examples(CorpusArticle article, Renaming renaming) {
        List<Example> examples = new ArrayList<>(lesson.examples(article));
        examples.addAll(blind.examples(article));
        Renaming.Renamed renamed = renaming.of(article);
        examples.addAll(blind.examples(renamed.article(), renamed.names()));
        return examples;
    }

    /** Prepares to rename articles by names of the catalogue and of {@code corpus}. */
    Renaming renaming(List<CorpusArticle> corpus) {
        Set<Name> names = new LinkedHashSet<>();
        corpus.forEach(
                article ->
                        article.names().mentions().forEach(mention -> names.add(mention.name())));
        return new Renaming(NamePool.of(catalogue, names, PersonWords.read(files)), options.seed());
    }

    Lesson lesson() {
        return lesson;
    }

    NameModel train(List<Example> examples, Map<String, String> origin, Progress progress) {
        return new ChainLearner(Lattice::new, options, "names")
                .learn(
                        examples,
                        progress,
                        (transitions, hashes, weights) ->
                                NameModel.of(
                                        origin, transitions, hashes, weights, options.least()));
    }

    private Map<String, String> origin(MarkedCorpus corpus) {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("corpus", corpus.digest());
        origin.put("lexicon", files.digest());
        origin.put("training", options.text());
        return origin;
    }
}
