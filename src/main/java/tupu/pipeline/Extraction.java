package tupu.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.article.Article;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.event.EventExtractor;
import tupu.extract.learned.EventModel;
import tupu.extract.learned.EventModelFile;
import tupu.extract.learned.QuotationModel;
import tupu.extract.learned.QuotationModelFile;
import tupu.extract.learned.RelationModel;
import tupu.extract.learned.RelationModelFile;
import tupu.extract.post.MembershipExtractor;
import tupu.extract.quotation.QuotationExtractor;
import tupu.extract.relation.ImpliedRelations;
import tupu.extract.relation.RelationExtractor;
import tupu.extract.relation.RelationJudge;
import tupu.extract.relation.RelationKnowledge;
import tupu.language.AnalyzedArticle;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.RelationPattern;
import tupu.lexicon.SegmentationWords;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.Titles;
import tupu.lexicon.TopicChoice;
import tupu.link.Decisions;
import tupu.link.EntityLinker;
import tupu.link.LinkedArticle;
import tupu.mention.AmountFinder;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.NameFinder;
import tupu.mention.Source;
import tupu.mention.TimeFinder;
import tupu.mention.learned.ModelFile;
import tupu.mention.learned.NameModel;
import tupu.text.Digest;

/**
 * All steps that look at one article alone, one after the other: words, names, findings, entities.
 * Loads the lexicon once; may be shared between threads.
 *
 * <pre>{@code
 * Extraction extraction = Extraction.with(OntologyFiles.builtIn());
 * LinkedArticle linked = extraction.extract(article);
 * }</pre>
 */
public final class Extraction {

    private final Catalogue catalogue;
    private final Analyzer analyzer;
    private final NameFinder names;
    private final TimeFinder times;
    private final AmountFinder amounts;
    private final List<Extractor> extractors;
    private final Optional<RelationJudge> relations;
    private final Decisions decisions;
    private final EntityLinker linker;
    private final String knowledge;

    /**
     * What was learned.
     *
     * @param names finds names besides the rules; none to do with the rules alone
     * @param events looks again at what the patterns of events find; none to do with them alone
     * @param relations likewise for relations
     * @param quotations likewise for quotations
     */
    public record Models(
            Optional<NameModel> names,
            Optional<EventModel> events,
            Optional<RelationModel> relations,
            Optional<QuotationModel> quotations) {

        public Models {
            requireNonNull(names, "names");
            requireNonNull(events, "events");
            requireNonNull(relations, "relations");
            requireNonNull(quotations, "quotations");
        }

        /** Those that the program brings along. */
        public static Models builtIn() {
            return new Models(
                    ModelFile.builtIn(),
                    EventModelFile.builtIn(),
                    RelationModelFile.builtIn(),
                    QuotationModelFile.builtIn());
        }

        private String digest() {
            return Digest.sha256(
                    names.map(ModelFile::digest).orElse("no model"),
                    events.map(EventModelFile::digest).orElse("no model"),
                    relations.map(RelationModelFile::digest).orElse("no model"),
                    quotations.map(QuotationModelFile::digest).orElse("no model"));
        }
    }

    private Extraction(OntologyFiles files, Models models, Set<Source> without) {
        this.catalogue = Catalogue.read(files);
        this.analyzer = new HanLpAnalyzer(SegmentationWords.read(files, catalogue));
        this.names = NameFinder.of(catalogue, files, models.names()).without(without);
        this.knowledge = Digest.sha256(files.digest(), models.digest());
        this.times = new TimeFinder();
        this.amounts = new AmountFinder();
        this.extractors =
                List.of(
                        new QuotationExtractor(
                                SpeechLexicon.read(files),
                                TopicChoice.read(files),
                                models.quotations()),
                        new MembershipExtractor(Titles.read(files)),
                        new EventExtractor(EventFrames.read(files), models.events()),
                        new RelationExtractor(RelationPattern.read(files)));
        RelationKnowledge known = RelationKnowledge.read(files, catalogue);
        this.relations = models.relations().map(model -> new RelationJudge(known, model));
        this.decisions = Decisions.read(files);
        this.linker = new EntityLinker(catalogue, decisions);
    }

    /** Reads the lexicon and the built-in models. */
    public static Extraction with(OntologyFiles files) {
        return with(files, Models.builtIn());
    }

    /** Reads the lexicon. */
    public static Extraction with(OntologyFiles files, Models models) {
        return with(files, models, Set.of());
    }

    /**
     * Reads the lexicon, to measure what some sources of names bring.
     *
     * @param without these are not heard
     */
    public static Extraction with(OntologyFiles files, Models models, Set<Source> without) {
        return new Extraction(files, models, without);
    }

    /** The digest of the lexicon and the models: of two that are equal, all results are. */
    public String knowledge() {
        return knowledge;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns what {@code article} asserts and about which entities. */
    public LinkedArticle extract(Article article) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        return extract(analyzed, names.find(analyzed));
    }

    /**
     * Returns what {@code article} asserts where its names are known: what the steps behind do
     * alone.
     */
    public LinkedArticle extract(Article article, List<Mention> named) {
        return extract(analyzer.analyze(article), named);
    }

    private LinkedArticle extract(AnalyzedArticle analyzed, List<Mention> named) {
        Article article = analyzed.article();
        MarkedArticle marked =
                new MarkedArticle(analyzed, named, times.find(article), amounts.find(article));
        List<Finding> found = new ArrayList<>();
        extractors.forEach(extractor -> found.addAll(extractor.extract(marked)));
        Attribution attribution = new Attribution(marked, found);
        List<Finding> kept = decisions.keep(article, attribution.of(found));
        List<Finding> related = ImpliedRelations.with(kept);
        return linker.link(
                marked,
                relations
                        .map(judge -> judge.judge(marked, related, attribution::ofRelation))
                        .map(judged -> decisions.keep(article, judged))
                        .orElse(related));
    }
}
