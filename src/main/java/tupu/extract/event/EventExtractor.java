package tupu.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.Status;
import tupu.language.Folding;
import tupu.lexicon.EventFrame;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.text.Span;

/**
 * Finds the events of an article by the frames of {@code ontology/events.ttl}: 英伟达发布H20 is a
 * ProductRelease, agent 英伟达, product H20. Each happening is one event, however often it is told.
 * {@code assertedIn} is left empty: who knows the quotations sets it.
 */
public final class EventExtractor implements Extractor {

    private static final int MOST_SENTENCES = 3;

    private final EventFrames frames;
    private final RoleFiller roles;
    private final StatusFinder status;
    private final TableEvents tables;

    public EventExtractor(EventFrames frames) {
        this.frames = frames;
        this.roles = new RoleFiller(frames);
        this.status = new StatusFinder(frames);
        this.tables = new TableEvents(frames);
    }

    @Override
    public List<Finding> extract(MarkedArticle article) {
        SentenceReader reader = new SentenceReader(frames, article);
        List<EventSentence> sentences = article.sentences().stream().map(reader::read).toList();
        List<Telling> events = new ArrayList<>();
        ToldSoFar told = new ToldSoFar();
        for (int i = 0; i < sentences.size(); i++) {
            EventSentence sentence = sentences.get(i);
            if (Surroundings.beginsItem(sentence)) {
                told.forget();
            }
            if (!TableEvents.isRow(sentence.span().cut(sentence.text()))) {
                events.addAll(events(article, Surroundings.of(sentences, i, told)));
            }
        }
        tables.find(article).forEach(event -> events.add(new Telling(event, Optional.empty())));
        return List.copyOf(new EventMerger(frames).merge(events));
    }

    private List<Telling> events(MarkedArticle article, Surroundings around) {
        EventSentence sentence = around.sentence();
        Map<Trigger, EventPattern> told = new LinkedHashMap<>();
        Map<Trigger, Event> events = new LinkedHashMap<>();
        for (Trigger trigger : sentence.triggers()) {
            for (EventPattern pattern : trigger.patterns()) {
                Optional<Event> event = event(article, around, trigger, pattern);
                if (event.isPresent()) {
                    told.put(trigger, pattern);
                    events.put(trigger, event.get());
                    around.told().add(event.get());
                    break;
                }
            }
        }
        EventAmounts amounts = new EventAmounts(article);
        List<Telling> tellings = new ArrayList<>();
        told.forEach(
                (trigger, pattern) ->
                        oneEach(
                                        withAmounts(
                                                events.get(trigger),
                                                amounts.of(
                                                        sentence, trigger, pattern, told.keySet())))
                                .forEach(
                                        event ->
                                                tellings.add(new Telling(event, pattern.stage()))));
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

    private Optional<Event> event(
            MarkedArticle article, Surroundings around, Trigger trigger, EventPattern pattern) {
        EventSentence sentence = around.sentence();
        if (!isTold(sentence, trigger, pattern)) {
            return Optional.empty();
        }
        Participants participants = roles.fill(around, trigger, pattern);
        List<AmountMention> amounts =
                new EventAmounts(article).of(sentence, trigger, pattern, sentence.triggers());
        if (!pattern.needs().stream().allMatch(need -> isMet(need, participants, amounts))) {
            return Optional.empty();
        }
        Status happened = status.of(sentence, trigger, pattern);
        if (happened == Status.CONDITIONAL && !participants.hasActor()) {
            return Optional.empty();
        }
        List<Span> told = new ArrayList<>(participants.otherSentences());
        if (happened == Status.RUMOURED) {
            Optional<Status> later = status.afterwards(around.restOfSentence(trigger));
            if (later.isEmpty()) {
                later = status.afterwards(around.nextSentence());
                later.ifPresent(ignored -> told.addAll(around.nextSpan()));
            }
            happened = later.orElse(happened);
        }
        Evidence evidence = evidence(sentence, told);
        return Optional.of(
                new Event(
                        pattern.frame().type(),
                        trigger.span(),
                        participants.arguments(),
                        amounts,
                        new EventDates(article, pattern.frame()).of(sentence, trigger),
                        happened,
                        evidence,
                        evidence.sentences().size() > 1 ? 0.6 : 0.8,
                        Optional.empty()));
    }

    private static boolean isTold(EventSentence sentence, Trigger trigger, EventPattern pattern) {
        String clause = Folding.fold(sentence.clauseOf(trigger.span()).cut(sentence.text()));
        String whole = Folding.fold(sentence.span().cut(sentence.text()));
        return pattern.contexts().stream().allMatch(context -> stands(context, clause))
                && pattern.sentenceContexts().stream().allMatch(context -> stands(context, whole))
                && !stands(pattern.without(), clause)
                && !stands(pattern.sentenceWithout(), whole);
    }

    private static boolean stands(Set<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean isMet(
            EventPattern.Need need, Participants participants, List<AmountMention> amounts) {
        return need.oneOf().stream().anyMatch(role -> participants.count(role) >= need.names())
                || EventAmounts.has(amounts, need.oneOf());
    }

    private static Evidence evidence(EventSentence sentence, List<Span> others) {
        List<Span> spans = new ArrayList<>(others);
        spans.remove(sentence.span());
        while (spans.size() >= MOST_SENTENCES) {
            spans.remove(0);
        }
        spans.add(sentence.span());
        return new Evidence(spans);
    }
}
