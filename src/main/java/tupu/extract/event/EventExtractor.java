package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.learned.EventModel;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;

/**
 * Finds the events of an article by the frames of {@code ontology/events.ttl}: 英伟达发布H20 is a
 * ProductRelease, agent 英伟达, product H20. Each happening is one event, however often it is told.
 * {@code assertedIn} is left empty: who knows the quotations sets it.
 */
public final class EventExtractor implements Extractor {

    private final EventFrames frames;
    private final PatternReader patterns;
    private final Optional<LearnedReader> learned;
    private final TableEvents tables;

    /** Finds events by the patterns alone. */
    public EventExtractor(EventFrames frames) {
        this(frames, Optional.empty());
    }

    /**
     * Finds events.
     *
     * @param model looks again at what the patterns have found; none to do with the patterns alone
     */
    public EventExtractor(EventFrames frames, Optional<EventModel> model) {
        this.frames = frames;
        EventMaker maker = new EventMaker(frames);
        this.patterns = new PatternReader(frames, maker);
        this.learned = model.map(known -> new LearnedReader(frames, known, maker));
        this.tables = new TableEvents(frames);
    }

    @Override
    public List<Finding> extract(MarkedArticle article) {
        EventScene scene = scene(article);
        List<Telling> events = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            EventSentence sentence = scene.around(i).sentence();
            int at = i;
            List<Told> told =
                    learned.filter(ignored -> !isRow(sentence))
                            .map(reader -> reader.read(scene, at))
                            .orElse(scene.told(i));
            events.addAll(tellings(article, sentence, told));
        }
        tables.find(article).forEach(event -> events.add(new Telling(event, Optional.empty())));
        return List.copyOf(new EventMerger(frames).merge(events));
    }

    /** Reads an article by the patterns. */
    EventScene scene(MarkedArticle article) {
        SentenceReader reader = new SentenceReader(frames, article);
        List<EventSentence> sentences = article.sentences().stream().map(reader::read).toList();
        List<Surroundings> around = new ArrayList<>();
        List<List<Told>> told = new ArrayList<>();
        ToldSoFar before = new ToldSoFar();
        for (int i = 0; i < sentences.size(); i++) {
            EventSentence sentence = sentences.get(i);
            if (Surroundings.beginsItem(sentence)) {
                before.forget();
            }
            around.add(Surroundings.of(sentences, i, before));
            told.add(isRow(sentence) ? List.of() : patterns.read(article, around.get(i)));
        }
        return new EventScene(article, around, told);
    }

    static boolean isRow(EventSentence sentence) {
        return TableEvents.isRow(sentence.span().cut(sentence.text()));
    }

    private List<Telling> tellings(MarkedArticle article, EventSentence sentence, List<Told> told) {
        EventAmounts amounts = new EventAmounts(article);
        List<Trigger> triggers = told.stream().map(Told::trigger).toList();
        List<Telling> tellings = new ArrayList<>();
        for (Told one : told) {
            Event whole =
                    withAmounts(
                            one.event(),
                            amounts.of(sentence, one.trigger(), one.pattern(), triggers));
            oneEach(whole)
                    .forEach(event -> tellings.add(new Telling(event, one.pattern().stage())));
        }
        return tellings;
    }

    /** 甲和乙先后上市 are two listings. */
    private List<Event> oneEach(Event event) {
        Set<String> each = frames.byType(event.type()).map(EventFrame::each).orElse(Set.of());
        List<Event.Argument> several =
                event.arguments().stream()
                        .filter(argument -> each.contains(argument.role()))
                        .toList();
        if (several.size() < 2) {
            return List.of(event);
        }
        return several.stream().map(one -> withOnly(event, one)).toList();
    }

    private static Event withOnly(Event event, Event.Argument one) {
        return new Event(
                event.type(),
                event.trigger(),
                event.arguments().stream()
                        .filter(other -> other.equals(one) || !other.role().equals(one.role()))
                        .toList(),
                event.amounts(),
                event.date(),
                event.status(),
                event.evidence(),
                event.confidence(),
                event.assertedIn());
    }

    private static Event withAmounts(Event event, List<AmountMention> amounts) {
        return new Event(
                event.type(),
                event.trigger(),
                event.arguments(),
                amounts,
                event.date(),
                event.status(),
                event.evidence(),
                event.confidence(),
                event.assertedIn());
    }
}
