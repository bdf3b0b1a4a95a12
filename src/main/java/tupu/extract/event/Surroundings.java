package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.lexicon.EventFrame;
import tupu.text.Span;

/**
 * A sentence and those around it.
 *
 * @param before of its paragraph, the nearest first, three at most
 * @param farther of the paragraphs before, as far as they are of its item, the nearest first
 * @param next the sentence behind it, in the next paragraph too
 * @param told what has happened so far
 */
record Surroundings(
        EventSentence sentence,
        List<EventSentence> before,
        List<EventSentence> farther,
        Optional<EventSentence> next,
        ToldSoFar told) {

    private static final int FARTHEST = 3;

    /** How an item of a digest begins: 【融资】, [16:40], 一、, 1. */
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(?:【|\\[\\d|\\d{1,2}[:：]\\d{2}|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、．]\\s*\\D|[·•●■◆▲])");

    Surroundings {
        before = List.copyOf(before);
        farther = List.copyOf(farther);
    }

    static Surroundings of(List<EventSentence> sentences, int at, ToldSoFar told) {
        EventSentence sentence = sentences.get(at);
        List<EventSentence> before = new ArrayList<>();
        List<EventSentence> farther = new ArrayList<>();
        boolean beginsItem = beginsItem(sentence);
        for (int i = at - 1; i >= 0 && !beginsItem && farther.size() < FARTHEST; i--) {
            EventSentence other = sentences.get(i);
            if (other.span().field() != sentence.span().field()) {
                break;
            }
            if (!isSameParagraph(other, sentence)) {
                farther.add(other);
            } else if (before.size() < FARTHEST) {
                before.add(other);
            }
            beginsItem = beginsItem(other);
        }
        return new Surroundings(
                sentence,
                before,
                farther,
                Optional.of(at + 1)
                        .filter(next -> next < sentences.size())
                        .map(sentences::get)
                        .filter(next -> next.span().field() == sentence.span().field()),
                told);
    }

    /** The same without the names that take no part in events of {@code frame}. */
    Surroundings admittedBy(EventFrame frame) {
        return frame.never().isEmpty()
                ? this
                : new Surroundings(
                        admitted(sentence, frame),
                        before.stream().map(other -> admitted(other, frame)).toList(),
                        farther.stream().map(other -> admitted(other, frame)).toList(),
                        next,
                        told);
    }

    private static EventSentence admitted(EventSentence sentence, EventFrame frame) {
        return sentence.keeping(
                slot ->
                        frame.admits(slot.mention().text())
                                && frame.admits(slot.mention().name().canonical()));
    }

    /** Whether an item of a digest begins with {@code sentence}. */
    static boolean beginsItem(EventSentence sentence) {
        return ITEM.matcher(sentence.text())
                .region(sentence.span().begin(), sentence.span().end())
                .lookingAt();
    }

    private static boolean isSameParagraph(EventSentence one, EventSentence other) {
        return one.span().field() == other.span().field()
                && one.sentence().paragraph() == other.sentence().paragraph();
    }

    String restOfSentence(Trigger trigger) {
        return sentence.text().substring(trigger.span().end(), sentence.span().end());
    }

    String nextSentence() {
        return next.map(other -> other.span().cut(other.text())).orElse("");
    }

    List<Span> nextSpan() {
        return next.stream().map(EventSentence::span).toList();
    }
}
