package tupu.extract.relation;

import java.util.List;
import java.util.Optional;
import tupu.extract.Finding;
import tupu.mention.MarkedArticle;
import tupu.mention.learned.FeatureBuffer;

/**
 * Turns articles whose relations are known into cases to learn from: every pair of names between
 * which a sentence may state a relation, with the one that it states.
 */
public final class RelationCases {

    /** The class of pairs between which nothing is stated. */
    public static final String NONE = "none";

    private final RelationKnowledge knowledge;

    public RelationCases(RelationKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Is handed each case. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Takes a case; its features are overwritten by the next one's.
         *
         * @param features of one unit
         * @param right the class to which it belongs
         */
        void read(FeatureBuffer features, String right);
    }

    /**
     * Hands on the cases of one article.
     *
     * @param findings what the rules, and what was learned of events, find in it
     */
    public void read(
            MarkedArticle article,
            List<Finding> findings,
            List<KnownRelation> known,
            Reader reader) {
        RelationScene scene = new RelationScene(article, findings, knowledge);
        FeatureBuffer features = new FeatureBuffer();
        PairFeatures writer = new PairFeatures(scene, features);
        for (int i = 0; i < scene.size(); i++) {
            for (Pair pair : scene.pairs(i)) {
                Optional<String> right = right(scene, pair, known);
                if (right.isPresent()) {
                    features.clear();
                    writer.write(pair);
                    reader.read(features, right.get());
                }
            }
        }
    }

    private static Optional<String> right(
            RelationScene scene, Pair pair, List<KnownRelation> known) {
        boolean elsewhere = false;
        for (KnownRelation relation : known) {
            if (scene.names().number(relation.subject()) == pair.subject()
                    && scene.names().number(relation.object()) == pair.object()) {
                if (scene.sentence(pair.sentence()).span().contains(relation.word())) {
                    return Optional.of(relation.predicate());
                }
                elsewhere = true;
            }
        }
        return elsewhere ? Optional.empty() : Optional.of(NONE);
    }
}
