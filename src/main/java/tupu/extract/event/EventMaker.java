package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Status;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.mention.MarkedArticle;
import tupu.text.Span;

/**
 * Makes an event of a trigger and its participants: with its status, date, amounts and evidence.
 */
final class EventMaker {

    private static final int MOST_SENTENCES = 3;

    private final StatusFinder status;

    EventMaker(EventFrames frames) {
        this.status = new StatusFinder(frames);
    }

    Event event(
            MarkedArticle article,
            Surroundings around,
            Trigger trigger,
            EventPattern pattern,
            Participants participants) {
        EventSentence sentence = around.sentence();
        Status happened = status.of(sentence, trigger, pattern);
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
        return new Event(
                pattern.frame().type(),
                trigger.span(),
                participants.arguments(),
                new EventAmounts(article).of(sentence, trigger, pattern, sentence.triggers()),
                new EventDates(article, pattern.frame()).of(sentence, trigger),
                happened,
                evidence,
                evidence.sentences().size() > 1 ? 0.6 : 0.8,
                Optional.empty());
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
