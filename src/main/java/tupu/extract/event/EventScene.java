package tupu.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.EventFrame;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;
import tupu.text.Field;

/** An article as the patterns have read it: what is learned, and what was, looks at that. */
final class EventScene {

    private final MarkedArticle article;
    private final List<Surroundings> around;
    private final List<List<Told>> told;
    private final List<Items> items = new ArrayList<>();
    private final NameCounts counts;

    EventScene(MarkedArticle article, List<Surroundings> around, List<List<Told>> told) {
        this.article = article;
        this.around = around;
        this.told = told;
        this.counts = new NameCounts(article);
        around.forEach(each -> items.add(Items.of(each.sentence(), article)));
    }

    MarkedArticle article() {
        return article;
    }

    int size() {
        return around.size();
    }

    Surroundings around(int sentence) {
        return around.get(sentence);
    }

    List<Told> told(int sentence) {
        return told.get(sentence);
    }

    Items items(int sentence) {
        return items.get(sentence);
    }

    NameCounts counts() {
        return counts;
    }

    /** The names that may take part in an event of {@code frame} told in a sentence. */
    List<Candidate> candidates(int at, EventFrame frame) {
        Surroundings here = around.get(at).admittedBy(frame);
        List<Candidate> candidates = new ArrayList<>();
        Set<Name> known = new HashSet<>();
        add(here.sentence(), 0, frame, candidates, known);
        for (int i = 0; i < here.before().size(); i++) {
            add(here.before().get(i), i + 1, frame, candidates, known);
        }
        for (EventSentence farther : here.farther()) {
            add(farther, 4, frame, candidates, known);
        }
        if (here.sentence().span().field() != Field.HEADLINE
                && around.get(0).sentence().span().field() == Field.HEADLINE) {
            add(around.get(0).admittedBy(frame).sentence(), 5, frame, candidates, known);
        }
        return candidates;
    }

    private static void add(
            EventSentence sentence,
            int farther,
            EventFrame frame,
            List<Candidate> candidates,
            Set<Name> known) {
        Set<Name> here = new HashSet<>();
        for (Slot slot : sentence.slots()) {
            Name name = slot.mention().name();
            if (!known.contains(name) && mayTakePart(frame, slot.mention().type())) {
                candidates.add(new Candidate(slot, sentence.span(), farther));
                here.add(name);
            }
        }
        known.addAll(here);
    }

    private static boolean mayTakePart(EventFrame frame, EntityType type) {
        return frame.roles().values().stream().anyMatch(accepted -> accepted.contains(type));
    }
}
