package tupu.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tupu.mention.MarkedArticle;
import tupu.mention.TimeMention;

/**
 * A time that may be an event's date.
 *
 * @param sentence in which it stands: 0 for the trigger's, 1 for the one before, and so on; {@link
 *     #NEXT} for the one behind
 * @param newParagraph whether a paragraph ends between it and the trigger
 * @param rank how many candidates of its sentence stand nearer to the trigger on its side
 */
record DateCandidate(
        TimeMention time, EventSentence in, int sentence, boolean newParagraph, int rank) {

    static final int NEXT = -1;

    DateCandidate {
        requireNonNull(time, "time");
        requireNonNull(in, "in");
    }

    /** Returns the times around a trigger, those of its own sentence first. */
    static List<DateCandidate> around(MarkedArticle article, Surroundings around, int trigger) {
        List<DateCandidate> found = new ArrayList<>();
        add(article, around.sentence(), 0, false, trigger, found);
        int back = 1;
        for (EventSentence before : around.before()) {
            add(article, before, back++, false, trigger, found);
        }
        for (EventSentence farther : around.farther()) {
            add(article, farther, back++, true, trigger, found);
        }
        around.next().ifPresent(next -> add(article, next, NEXT, false, trigger, found));
        return found;
    }

    private static void add(
            MarkedArticle article,
            EventSentence in,
            int sentence,
            boolean newParagraph,
            int trigger,
            List<DateCandidate> found) {
        List<TimeMention> times =
                article.timesIn(in.span()).stream()
                        .filter(time -> time.value().isPresent())
                        .toList();
        int before = (int) times.stream().filter(time -> time.span().begin() < trigger).count();
        for (int i = 0; i < times.size(); i++) {
            int rank = i < before ? before - 1 - i : i - before;
            found.add(new DateCandidate(times.get(i), in, sentence, newParagraph, rank));
        }
    }
}
