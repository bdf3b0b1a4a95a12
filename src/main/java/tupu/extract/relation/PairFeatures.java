package tupu.extract.relation;

import tupu.mention.learned.FeatureBuffer;
import tupu.text.Field;

/**
 * Writes what the place of two names says about the relation between them. The numbers of the
 * templates are part of every model: a new template takes a new number, and a change makes {@link
 * tupu.extract.learned.RelationModel#FEATURES} another.
 */
final class PairFeatures {

    private final RelationScene scene;
    private final NameTable names;
    private final FeatureBuffer out;
    private final SaidFeatures said;
    private final WordFeatures near;

    PairFeatures(RelationScene scene, FeatureBuffer out) {
        this.scene = scene;
        this.names = scene.names();
        this.out = out;
        this.said = new SaidFeatures(scene, out);
        this.near = new WordFeatures(scene, out);
    }

    /** Writes one unit. */
    void write(Pair pair) {
        SentenceWords words = scene.sentence(pair.sentence());
        int kinds = names.kind(pair.subject()) * 31 + names.kind(pair.object());
        int side = side(pair);
        int type = kinds * 8 + side;
        out.add(0, type);
        out.add(1, type, pair.farther());
        out.add(
                2,
                type,
                names.type(pair.subject()).label().hashCode(),
                names.type(pair.object()).label().hashCode());
        article(pair, type);
        said.write(pair, type, words);
        if (pair.farther() == 0) {
            near.together(pair, type, words);
        } else {
            near.alone(pair, type, words);
            missing(pair, type);
        }
        near.each(pair, kinds, words);
        out.endUnit();
    }

    /** Which of the two stands first in the sentence, or which alone stands in it. */
    private static int side(Pair pair) {
        if (pair.farther() == 0) {
            return pair.subjectAt() < pair.objectAt() ? 0 : 1;
        }
        return pair.subjectAt() < 0 ? 2 : 3;
    }

    private void article(Pair pair, int type) {
        int subject = pair.subject();
        int object = pair.object();
        out.add(3, type, names.often(subject), names.often(object));
        out.add(4, type, names.rank(subject));
        out.add(5, type, names.rank(object));
        out.add(6, type, names.isInHeadline(subject) ? 1 : 0, names.isInHeadline(object) ? 1 : 0);
        int alike = names.alike(subject, object);
        out.add(7, names.kind(subject), names.kind(object), alike);
        out.add(8, type, alike, pair.farther());
        boolean headline = scene.sentence(pair.sentence()).span().field() == Field.HEADLINE;
        out.add(9, type, headline ? 1 : 0);
        out.add(10, type, Math.min(4, names.ofKind(subject)), Math.min(4, names.ofKind(object)));
    }

    /** How the name that is not in the sentence stands in the one where it is. */
    private void missing(Pair pair, int type) {
        int name = pair.missing();
        int kind = names.kind(name);
        SentenceWords words = scene.sentence(pair.other());
        int nearer = 0;
        int first = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.name(i) == name) {
                first = first < 0 ? i : first;
                nearer = 0;
            } else if (words.name(i) >= 0 && names.kind(words.name(i)) == kind) {
                nearer++;
            }
        }
        int earlier = 0;
        for (int i = 0; i < first; i++) {
            earlier += words.name(i) >= 0 && names.kind(words.name(i)) == kind ? 1 : 0;
        }
        out.add(60, type, pair.farther(), Math.min(2, nearer));
        out.add(61, type, pair.farther(), Math.min(2, earlier));
        out.add(62, type, Math.min(2, earlier) * 4 + Math.min(2, nearer), names.rank(name));
        out.add(63, type, pair.farther(), names.rank(name));
        out.add(64, type, words.word(first - 1), words.word(first + 1));
    }
}
