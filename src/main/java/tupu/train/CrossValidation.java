package tupu.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.corpus.CorpusArticle;
import tupu.corpus.Count;
import tupu.corpus.MarkedCorpus;
import tupu.corpus.MarkedCorpus.MarkedFile;
import tupu.language.AnalyzedArticle;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.learned.NameModel;
import tupu.mention.learned.NameTagger;
import tupu.mention.learned.TaggedName;
import tupu.text.Span;

/**
 * Measures what a training is worth: each part of the corpus is tagged by a model that has not seen
 * it. A name counts where borders and type are right.
 */
public final class CrossValidation {

    private final Trainer trainer;
    private final int folds;

    /**
     * Prepares to measure.
     *
     * @param folds into how many parts the corpus's files are dealt out; at least 2
     */
    public CrossValidation(Trainer trainer, int folds) {
        if (folds < 2) {
            throw new IllegalArgumentException("%d folds".formatted(folds));
        }
        this.trainer = trainer;
        this.folds = folds;
    }

    /** Returns the counts by type. */
    public Map<EntityType, Count> measure(MarkedCorpus corpus, Trainer.Progress progress) {
        List<List<Example>> examples = new ArrayList<>();
        // By names of the catalogue alone: those of the part that is measured must not be learned.
        Renaming renaming = trainer.renaming(List.of());
        for (MarkedFile file : corpus.files()) {
            progress.at("reading " + file.name());
            examples.add(
                    file.articles().stream()
                            .flatMap(article -> trainer.examples(article, renaming).stream())
                            .toList());
        }
        Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);
        for (int fold = 0; fold < folds; fold++) {
            List<Example> seen = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % folds != fold) {
                    seen.addAll(examples.get(i));
                }
            }
            String where = "part %d of %d, ".formatted(fold + 1, folds);
            NameModel model = trainer.train(seen, Map.of(), what -> progress.at(where + what));
            NameTagger tagger = new NameTagger(model, trainer.lesson().features());
            for (int i = fold; i < examples.size(); i += folds) {
                corpus.files().get(i).articles().forEach(article -> count(article, tagger, counts));
            }
        }
        return counts;
    }

    private void count(CorpusArticle article, NameTagger tagger, Map<EntityType, Count> counts) {
        Map<Span, EntityType> found = new HashMap<>();
        AnalyzedArticle analyzed = trainer.lesson().analyze(article);
        for (TaggedName name : tagger.tag(analyzed, trainer.lesson().hints(analyzed)).names()) {
            found.put(name.span(), name.type());
            counts.merge(name.type(), new Count(0, 1, 0), Count::plus);
        }
        for (Mention mention : article.names().mentions()) {
            boolean hit =
                    Optional.ofNullable(found.get(mention.span()))
                            .filter(type -> type == mention.type())
                            .isPresent();
            counts.merge(mention.type(), new Count(hit ? 1 : 0, 0, 1), Count::plus);
        }
    }
}
