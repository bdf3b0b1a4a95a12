package tupu.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.text.Field;

/** Finds the pairs of names between which a sentence may state a relation. */
final class PairSearch {

    /** How far a name stands before the sentence that speaks of it. */
    static final int FARTHER = 4;

    static final int HEADLINE = 5;
    static final int MAIN = 6;

    /** Behind these no more names are looked for. */
    private static final int FARTHEST = 3;

    private static final Set<EntityType> ORGANIZATIONS =
            EnumSet.of(
                    EntityType.COMPANY,
                    EntityType.GOVERNMENT,
                    EntityType.INSTITUTION,
                    EntityType.MEDIA);

    /** The types of names between which relations are, as the annotation guidelines have them. */
    private static final Map<EntityType, Set<EntityType>> OBJECTS = new EnumMap<>(EntityType.class);

    static {
        Set<EntityType> ofOrganizations = EnumSet.copyOf(ORGANIZATIONS);
        ofOrganizations.add(EntityType.PRODUCT);
        ofOrganizations.add(EntityType.PLACE);
        ORGANIZATIONS.forEach(type -> OBJECTS.put(type, ofOrganizations));
        OBJECTS.put(EntityType.PERSON, EnumSet.of(EntityType.COMPANY, EntityType.INSTITUTION));
        OBJECTS.put(EntityType.PRODUCT, EnumSet.of(EntityType.PRODUCT));
    }

    private final List<SentenceWords> sentences;
    private final NameTable names;
    private final int main;

    PairSearch(List<SentenceWords> sentences, NameTable names) {
        this.sentences = sentences;
        this.names = names;
        this.main = names.main();
    }

    private boolean mayBe(int subject, int object) {
        return subject != object
                && OBJECTS.getOrDefault(names.type(subject), Set.of()).contains(names.type(object));
    }

    /** A name before a sentence. */
    private record Before(int name, int farther, int sentence) {}

    /** Returns the pairs of a sentence. */
    List<Pair> of(int at) {
        SentenceWords words = sentences.get(at);
        List<Pair> pairs = new ArrayList<>();
        List<Integer> here = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.name(i) >= 0 && !here.contains(words.name(i))) {
                here.add(words.name(i));
            }
        }
        for (int subject : here) {
            for (int object : here) {
                if (mayBe(subject, object)) {
                    pairs.add(nearest(at, subject, object));
                }
            }
        }
        if (!here.isEmpty()) {
            for (Before before : before(at, here)) {
                for (int name : here) {
                    if (mayBe(before.name(), name)) {
                        pairs.add(
                                new Pair(
                                        before.name(),
                                        name,
                                        at,
                                        -1,
                                        place(words, name),
                                        before.farther(),
                                        before.sentence()));
                    }
                    if (mayBe(name, before.name())) {
                        pairs.add(
                                new Pair(
                                        name,
                                        before.name(),
                                        at,
                                        place(words, name),
                                        -1,
                                        before.farther(),
                                        before.sentence()));
                    }
                }
            }
        }
        return pairs;
    }

    private static int place(SentenceWords words, int name) {
        int at = 0;
        while (words.name(at) != name) {
            at++;
        }
        return at;
    }

    /** The mentions of both that stand nearest to each other. */
    private Pair nearest(int sentence, int subject, int object) {
        SentenceWords words = sentences.get(sentence);
        int subjectAt = -1;
        int objectAt = -1;
        int lastSubject = -1;
        int lastObject = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.name(i) == subject) {
                lastSubject = i;
            } else if (words.name(i) == object) {
                lastObject = i;
            } else {
                continue;
            }
            if (lastSubject >= 0
                    && lastObject >= 0
                    && (subjectAt < 0
                            || Math.abs(lastSubject - lastObject)
                                    < Math.abs(subjectAt - objectAt))) {
                subjectAt = lastSubject;
                objectAt = lastObject;
            }
        }
        return new Pair(subject, object, sentence, subjectAt, objectAt, 0, sentence);
    }

    private List<Before> before(int at, List<Integer> here) {
        SentenceWords words = sentences.get(at);
        List<Before> found = new ArrayList<>();
        boolean[] known = new boolean[names.size()];
        here.forEach(name -> known[name] = true);
        if (words.span().field() == Field.HEADLINE) {
            return found;
        }
        int farther = 0;
        for (int i = at - 1; i >= 0; i--) {
            SentenceWords other = sentences.get(i);
            if (other.span().field() == Field.HEADLINE) {
                add(other, i, HEADLINE, known, found);
            } else if (other.sentence().paragraph() == words.sentence().paragraph()
                    && at - i <= FARTHEST) {
                add(other, i, at - i, known, found);
            } else if (farther++ < FARTHEST) {
                add(other, i, FARTHER, known, found);
            }
        }
        addMain(at, known, found);
        return found;
    }

    private void add(
            SentenceWords sentence, int number, int farther, boolean[] known, List<Before> found) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            int name = sentence.name(i);
            if (name >= 0 && !known[name] && mayStandBefore(names.type(name), farther)) {
                known[name] = true;
                found.add(new Before(name, farther, number));
            }
        }
    }

    /** What the article is about, however far away it was named last. */
    private void addMain(int at, boolean[] known, List<Before> found) {
        if (main < 0 || known[main]) {
            return;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (sentences.get(i).holds(main)) {
                found.add(new Before(main, MAIN, i));
                return;
            }
        }
    }

    private static boolean mayStandBefore(EntityType type, int farther) {
        return type.isOrganization()
                || farther <= FARTHEST && (type == EntityType.PERSON || type == EntityType.PRODUCT);
    }
}
