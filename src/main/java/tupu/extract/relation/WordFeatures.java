package tupu.extract.relation;

import tupu.language.Folding;
import tupu.mention.learned.FeatureBuffer;

/** Writes what the words of a sentence say about the relation between two names. */
final class WordFeatures {

    private static final int NEAR = 5;
    private static final int WINDOW = 3;
    private static final int BEFORE = 1;
    private static final int BEHIND = 2;

    private final RelationScene scene;
    private final NameTable names;
    private final FeatureBuffer out;

    WordFeatures(RelationScene scene, FeatureBuffer out) {
        this.scene = scene;
        this.names = scene.names();
        this.out = out;
    }

    /** Writes what stands between and around two names of one sentence. */
    void together(Pair pair, int type, SentenceWords words) {
        between(pair, type, words);
        lists(pair, type, words);
        around(pair, type, words);
    }

    private void between(Pair pair, int type, SentenceWords words) {
        int first = pair.first();
        int last = pair.last();
        int distance = last - first - 1;
        out.add(20, type, Math.min(10, distance));
        out.add(21, type, Math.min(4, words.clause(last) - words.clause(first)));
        int ofSubject = 0;
        int ofObject = 0;
        int sequence = 0;
        for (int i = first + 1; i < last; i++) {
            int word = words.word(i);
            out.add(23, type, word);
            out.add(24, type, word, words.word(i + 1));
            hints(71, type, words, i);
            letters(72, type, words, i);
            sequence = sequence * 31 + word;
            if (words.name(i) >= 0) {
                ofSubject += names.kind(words.name(i)) == names.kind(pair.subject()) ? 1 : 0;
                ofObject += names.kind(words.name(i)) == names.kind(pair.object()) ? 1 : 0;
            }
        }
        out.add(22, type, Math.min(3, ofSubject), Math.min(3, ofObject));
        if (distance <= NEAR) {
            out.add(25, type, sequence);
        }
        out.add(26, type, words.word(first + 1), words.word(last - 1));
    }

    /** A name of a list has what stands around the list. */
    private void lists(Pair pair, int type, SentenceWords words) {
        int begin = words.listBegin(pair.first());
        int end = words.listEnd(pair.first());
        int nextBegin = words.listBegin(pair.last());
        int nextEnd = words.listEnd(pair.last());
        out.add(73, type, words.word(begin - 1));
        out.add(74, type, words.word(nextEnd + 1), words.word(nextEnd + 2));
        out.add(75, type, words.word(end + 1), words.word(nextBegin - 1));
        out.add(76, type, nextBegin <= pair.first() ? 1 : 0, Math.min(9, nextBegin - end));
        if (nextBegin - end <= NEAR) {
            int sequence = 0;
            for (int i = end + 1; i < nextBegin; i++) {
                sequence = sequence * 31 + words.word(i);
            }
            out.add(77, type, sequence);
        }
        for (int i = 1; i <= WINDOW; i++) {
            hints(78, type * 5 + i, words, nextEnd + i);
            hints(79, type * 5 + i, words, begin - i);
        }
    }

    private void hints(int template, int type, SentenceWords words, int at) {
        for (int hint : words.hints(at)) {
            out.add(template, type, hint);
        }
    }

    private void letters(int template, int type, SentenceWords words, int at) {
        if (words.name(at) >= 0) {
            return;
        }
        String text = scene.article().article().text(words.span().field());
        for (int i = words.begin(at); i < words.end(at); i++) {
            out.add(template, type, Folding.fold(text.charAt(i)));
        }
    }

    private void around(Pair pair, int type, SentenceWords words) {
        int first = pair.first();
        int last = pair.last();
        for (int i = 1; i <= WINDOW; i++) {
            out.add(30, type, words.word(first - i), i);
            out.add(31, type, words.word(last + i), i);
            out.add(32, type, words.word(first + i), i);
            out.add(33, type, words.word(last - i), i);
        }
        out.add(34, type, words.word(first - 1), words.word(first + 1));
        out.add(35, type, words.word(last - 1), words.word(last + 1));
        out.add(36, type, words.word(first - 2), words.word(first - 1));
        out.add(37, type, words.word(last + 1), words.word(last + 2));
        int subjects = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i < first) {
                hints(words.clause(i) == words.clause(first) ? 80 : 81, type, words, i);
                out.add(words.clause(i) == words.clause(first) ? 38 : 39, type, words.word(i));
                if (words.name(i) >= 0 && names.kind(words.name(i)) == names.kind(pair.subject())) {
                    subjects++;
                }
            } else if (i > last) {
                hints(words.clause(i) == words.clause(last) ? 82 : 83, type, words, i);
                out.add(words.clause(i) == words.clause(last) ? 40 : 41, type, words.word(i));
            }
        }
        out.add(42, type, Math.min(3, subjects), first == 0 ? 1 : 0);
    }

    /** Writes what stands around the one name that is in the sentence. */
    void alone(Pair pair, int type, SentenceWords words) {
        int at = pair.first();
        int kind = names.kind(pair.missing());
        for (int i = 1; i <= WINDOW; i++) {
            out.add(50, type, words.word(at - i), i);
            out.add(51, type, words.word(at + i), i);
        }
        out.add(52, type, words.word(at - 1), words.word(at + 1));
        out.add(53, type, words.word(at - 2), words.word(at - 1));
        out.add(54, type, words.word(at + 1), words.word(at + 2));
        int before = 0;
        int behind = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i == at) {
                continue;
            }
            int where = i < at ? BEFORE : BEHIND;
            hints(words.clause(i) == words.clause(at) ? 84 : 85, type * 3 + where, words, i);
            out.add(words.clause(i) == words.clause(at) ? 55 : 56, type, words.word(i), where);
            if (words.name(i) >= 0 && names.kind(words.name(i)) == kind) {
                before += i < at ? 1 : 0;
                behind += i < at ? 0 : 1;
            }
        }
        out.add(57, type, Math.min(2, before), Math.min(2, behind));
        out.add(58, type, words.word(0), words.word(1));
        out.add(59, type, words.word(0), pair.farther());
        int begin = words.listBegin(at);
        int end = words.listEnd(at);
        out.add(86, type, words.word(begin - 1), words.word(end + 1));
        for (int i = 1; i <= WINDOW; i++) {
            hints(87, type * 5 + i, words, end + i);
            hints(88, type * 5 + i, words, begin - i);
        }
    }

    /** Writes what says the same wherever the other name stands. */
    void each(Pair pair, int kinds, SentenceWords words) {
        if (pair.objectAt() >= 0) {
            near(kinds, 90, pair.objectAt(), words);
            near(names.kind(pair.object()), 91, pair.objectAt(), words);
        }
        if (pair.subjectAt() >= 0) {
            near(kinds, 92, pair.subjectAt(), words);
            near(names.kind(pair.subject()), 93, pair.subjectAt(), words);
        }
    }

    private void near(int kinds, int template, int at, SentenceWords words) {
        out.add(template, kinds, words.word(at - 1), -1);
        out.add(template, kinds, words.word(at + 1), 1);
        out.add(template, kinds, words.word(at - 2) * 31 + words.word(at - 1), -2);
        out.add(template, kinds, words.word(at + 1) * 31 + words.word(at + 2), 2);
        for (int i = words.listBegin(at) - 1; i >= 0 && words.clause(i) == words.clause(at); i--) {
            hints(template, kinds * 8 + 3, words, i);
        }
        int end = words.listEnd(at);
        for (int i = end + 1; i < words.size() && words.clause(i) == words.clause(end); i++) {
            hints(template, kinds * 8 + 4, words, i);
        }
    }
}
