package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.text.Span;

/**
 * A sentence and those around it in its paragraph.
 *
 * @param before the nearest first, three at most
 * @param next the sentence behind it, in the next paragraph too
 */
record Surroundings(
        EventSentence sentence, List<EventSentence> before, Optional<EventSentence> next) {

    private static final int FARTHEST = 3;

    Surroundings {
        before = List.copyOf(before);
    }

    static Surroundings of(List<EventSentence> sentences, int at) {
        EventSentence sentence = sentences.get(at);
        List<EventSentence> before = new ArrayList<>();
        for (int i = at - 1; i >= 0 && before.size() < FARTHEST; i--) {
            if (!isSameParagraph(sentences.get(i), sentence)) {
                break;
            }
            before.add(sentences.get(i));
        }
        return new Surroundings(
                sentence,
                before,
                Optional.of(at + 1)
                        .filter(next -> next < sentences.size())
                        .map(sentences::get)
                        .filter(next -> next.span().field() == sentence.span().field()));
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
