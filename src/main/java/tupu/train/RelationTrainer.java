package tupu.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.extract.Finding;
import tupu.extract.event.EventExtractor;
import tupu.extract.learned.RelationModel;
import tupu.extract.post.MembershipExtractor;
import tupu.extract.relation.ImpliedRelations;
import tupu.extract.relation.KnownRelation;
import tupu.extract.relation.RelationCases;
import tupu.extract.relation.RelationExtractor;
import tupu.extract.relation.RelationKnowledge;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.RelationPattern;
import tupu.lexicon.Titles;
import tupu.mention.MarkedArticle;

/**
 * Trains models of relations on articles whose relations are marked; names are taken as marked, the
 * events around them as models find them that have not seen the article.
 */
public final class RelationTrainer {

    /** What serves best on our own corpus. */
    static final TrainingOptions OPTIONS = new TrainingOptions(8, 0.07, 0.8, 0, 0.4, 5, 0.05, 1, 4);

    /** Into how many parts the articles are dealt out for the models of events. */
    private static final int PARTS = 3;

    private final OntologyFiles files;
    private final EventTrainer events;
    private final EventFrames frames;
    private final MembershipExtractor posts;
    private final RelationExtractor patterns;
    private final RelationCases cases;

    /**
     * Prepares to train.
     *
     * @param events makes the models of events
     */
    public RelationTrainer(OntologyFiles files, EventTrainer events) {
        this.files = files;
        this.events = events;
        this.frames = EventFrames.read(files);
        this.posts = new MembershipExtractor(Titles.read(files));
        this.patterns = new RelationExtractor(RelationPattern.read(files));
        this.cases = new RelationCases(RelationKnowledge.read(files, Catalogue.read(files)));
    }

    /** Learns from every article of a corpus. */
    public RelationModel train(MarkedCorpus corpus, Trainer.Progress progress) {
        List<CorpusArticle> articles = corpus.articles();
        List<String> classes = classes(articles);
        List<EventTrainer.Lessons> lessons = articles.stream().map(events::lessons).toList();
        List<Case> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            progress.at("relations, part %d of %d".formatted(part + 1, PARTS));
            EventExtractor extractor = extractor(lessons, part);
            for (int i = part; i < articles.size(); i += PARTS) {
                read(articles.get(i), extractor, classes, all);
            }
        }
        progress.at("relations");
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("corpus", corpus.digest());
        origin.put("lexicon", files.digest());
        origin.put("training", OPTIONS.text());
        return new RelationModel(origin, new CaseLearner(classes, all, OPTIONS).learn(all));
    }

    private static List<String> classes(List<CorpusArticle> articles) {
        TreeSet<String> predicates = new TreeSet<>();
        for (CorpusArticle article : articles) {
            article.relations().stream().map(KnownRelation::predicate).forEach(predicates::add);
        }
        List<String> classes = new ArrayList<>(List.of(RelationCases.NONE));
        classes.addAll(predicates);
        return classes;
    }

    /** Finds events by what the articles of the other parts teach. */
    private EventExtractor extractor(List<EventTrainer.Lessons> lessons, int part) {
        List<EventTrainer.Lessons> others = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (i % PARTS != part) {
                others.add(lessons.get(i));
            }
        }
        return new EventExtractor(frames, Optional.of(events.train(others, Map.of())));
    }

    private void read(
            CorpusArticle article, EventExtractor extractor, List<String> classes, List<Case> all) {
        MarkedArticle marked = events.marked(article);
        List<Finding> found = new ArrayList<>(posts.extract(marked));
        found.addAll(extractor.extract(marked));
        found.addAll(patterns.extract(marked));
        cases.read(
                marked,
                ImpliedRelations.with(found),
                article.relations(),
                (features, right) -> all.add(Case.of(features, classes.indexOf(right))));
    }
}
