package tupu.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkKind;
import tupu.corpus.MarkedCorpus;
import tupu.extract.learned.QuotationModel;
import tupu.extract.quotation.QuotationCases;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Trains models of quotations on articles whose quotations are marked; names are taken as marked.
 */
public final class QuotationTrainer {

    /** What serves best on our own corpus. */
    static final TrainingOptions OPTIONS =
            new TrainingOptions(10, 0.05, 0.8, 0, 0.6, 2, 0.02, 1, 3);

    private final OntologyFiles files;
    private final EventTrainer reader;
    private final QuotationCases cases;

    /**
     * Prepares to train.
     *
     * @param reader reads articles with their names
     */
    public QuotationTrainer(OntologyFiles files, EventTrainer reader) {
        this.files = files;
        this.reader = reader;
        this.cases = new QuotationCases(SpeechLexicon.read(files));
    }

    /** Learns from every article of a corpus. */
    public QuotationModel train(MarkedCorpus corpus, Trainer.Progress progress) {
        List<Example> examples = new ArrayList<>();
        for (CorpusArticle article : corpus.articles()) {
            progress.at("quotations of " + article.article().origin().file());
            cases.read(
                    reader.marked(article),
                    said(article),
                    (features, tags) -> examples.add(Example.of(features, tags)));
        }
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("corpus", corpus.digest());
        origin.put("lexicon", files.digest());
        origin.put("training", OPTIONS.text());
        return new ChainLearner(SpeechChain::new, OPTIONS, "quotations")
                .learn(
                        examples,
                        progress,
                        (transitions, hashes, weights) ->
                                QuotationModel.of(
                                        origin, transitions, hashes, weights, OPTIONS.least()));
    }

    private static List<Span> said(CorpusArticle article) {
        return article.body().marks(MarkKind.QUOTATION).stream()
                .map(mark -> mark.span(Field.BODY))
                .toList();
    }
}
