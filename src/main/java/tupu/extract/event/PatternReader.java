package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.extract.Event;
import tupu.extract.Status;
import tupu.language.Folding;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.text.Span;

/** Reads a sentence by the patterns of {@code ontology/events.ttl}. */
final class PatternReader {

    private final RoleFiller roles;
    private final EventMaker maker;

    PatternReader(EventFrames frames, EventMaker maker) {
        this.roles = new RoleFiller(frames);
        this.maker = maker;
    }

    /** Returns what the sentence's triggers tell, in reading order. */
    List<Told> read(MarkedArticle article, Surroundings around) {
        List<Told> told = new ArrayList<>();
        for (Trigger trigger : around.sentence().triggers()) {
            for (EventPattern pattern : trigger.patterns()) {
                Optional<Event> event = event(article, around, trigger, pattern);
                if (event.isPresent()) {
                    boolean again = around.told().shares(event.get());
                    told.add(new Told(trigger, pattern, event.get(), again));
                    around.told().add(event.get());
                    break;
                }
            }
        }
        return told;
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
        return Optional.of(maker.event(article, around, trigger, pattern, participants))
                .filter(event -> event.status() != Status.CONDITIONAL || participants.hasActor());
    }

    private static boolean isTold(EventSentence sentence, Trigger trigger, EventPattern pattern) {
        return isTold(
                        sentence.clauseOf(trigger.span()),
                        sentence.text(),
                        pattern.contexts(),
                        pattern.without())
                && isTold(
                        sentence.span(),
                        sentence.text(),
                        pattern.sentenceContexts(),
                        pattern.sentenceWithout());
    }

    private static boolean isTold(
            Span span, String text, List<Set<String>> contexts, Set<String> without) {
        if (contexts.isEmpty() && without.isEmpty()) {
            return true; // most patterns do not ask
        }
        String words = Folding.fold(span.cut(text));
        return contexts.stream().allMatch(context -> stands(context, words))
                && !stands(without, words);
    }

    private static boolean stands(Set<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean isMet(
            EventPattern.Need need, Participants participants, List<AmountMention> amounts) {
        return need.oneOf().stream().anyMatch(role -> participants.count(role) >= need.names())
                || EventAmounts.has(amounts, need.oneOf());
    }
}
