package tupu.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tupu.corpus.CorpusArticle;
import tupu.corpus.MarkedCorpus;
import tupu.extract.event.EventCases;
import tupu.extract.event.KnownEvent;
import tupu.extract.learned.EventModel;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SegmentationWords;
import tupu.mention.AmountFinder;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeFinder;

/** Trains models of events on articles whose events are marked; names are taken as marked. */
public final class EventTrainer {

    /** What serves best on our own corpus. */
    static final TrainingOptions OPTIONS = new TrainingOptions(8, 0.1, 0.8, 0, 0.4, 3, 0.02, 1, 4);

    private static final List<String> DATES = List.of(EventCases.NONE, EventCases.DATE);

    private final OntologyFiles files;
    private final Analyzer analyzer;
    private final EventCases cases;
    private final List<String> types = new ArrayList<>(List.of(EventCases.NONE));
    private final List<String> roles = new ArrayList<>(List.of(EventCases.NONE));
    private final TimeFinder times = new TimeFinder();
    private final AmountFinder amounts = new AmountFinder();

    public EventTrainer(OntologyFiles files) {
        this.files = files;
        this.analyzer = new HanLpAnalyzer(SegmentationWords.read(files, Catalogue.read(files)));
        EventFrames frames = EventFrames.read(files);
        this.cases = new EventCases(frames);
        Set<String> named = new TreeSet<>();
        for (EventFrame frame : frames.all()) {
            types.add(frame.type());
            named.addAll(frame.roles().keySet());
        }
        roles.addAll(named);
    }

    /** Learns from every article of a corpus. */
    public EventModel train(MarkedCorpus corpus, Trainer.Progress progress) {
        List<Lessons> lessons = new ArrayList<>();
        for (CorpusArticle article : corpus.articles()) {
            progress.at("events of " + article.article().origin().file());
            lessons.add(lessons(article));
        }
        progress.at("events");
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("corpus", corpus.digest());
        origin.put("lexicon", files.digest());
        origin.put("training", OPTIONS.text());
        return train(lessons, origin);
    }

    /** The cases of one article. */
    public record Lessons(List<Case> triggers, List<Case> roles, List<Case> dates) {}

    /** Reads an article with its names as they are marked. */
    MarkedArticle marked(CorpusArticle article) {
        return new MarkedArticle(
                analyzer.analyze(article.article()),
                article.names().mentions(),
                times.find(article.article()),
                amounts.find(article.article()));
    }

    public Lessons lessons(CorpusArticle article) {
        MarkedArticle marked = marked(article);
        List<KnownEvent> known = article.events();
        Lessons lessons = new Lessons(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        cases.read(
                marked,
                known,
                new EventCases.Readers(
                        into(lessons.triggers(), types),
                        into(lessons.roles(), roles),
                        into(lessons.dates(), DATES)));
        return lessons;
    }

    private static EventCases.Reader into(List<Case> cases, List<String> classes) {
        return (features, right) ->
                cases.add(Case.of(features, Math.max(0, classes.indexOf(right))));
    }

    public EventModel train(List<Lessons> lessons, Map<String, String> origin) {
        List<Case> triggers = lessons.stream().flatMap(one -> one.triggers().stream()).toList();
        List<Case> participants = lessons.stream().flatMap(one -> one.roles().stream()).toList();
        List<Case> times = lessons.stream().flatMap(one -> one.dates().stream()).toList();
        return new EventModel(
                origin,
                new CaseLearner(types, triggers, OPTIONS).learn(triggers),
                new CaseLearner(roles, participants, OPTIONS).learn(participants),
                new CaseLearner(DATES, times, OPTIONS).learn(times));
    }
}
