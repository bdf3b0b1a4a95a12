package tupu.extract.relation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tupu.extract.Evidence;
import tupu.extract.Finding;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.extract.learned.RelationModel;
import tupu.language.Spelling;
import tupu.mention.MarkedArticle;
import tupu.mention.learned.FeatureBuffer;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Decides by what was learned which relations an article states. What patterns, posts and events
 * say of a pair of names is among what it looks at, as are the words around them: 甲的底层模型换成了乙 is no
 * pattern, and yet 甲 uses 乙. Each relation counts once, with the sentence that states it best.
 */
public final class RelationJudge {

    private static final double SURE = 0.3;

    /** Who develops a product less probably than another by this share does not develop it. */
    private static final double RIVAL = 0.7;

    private static final String DEVELOPS = "develops";
    private static final Set<String> SYMMETRIC = Set.of("competitorOf", "partnerOf");

    private final RelationKnowledge knowledge;
    private final RelationModel model;

    public RelationJudge(RelationKnowledge knowledge, RelationModel model) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
        this.model = requireNonNull(model, "model");
    }

    /** What is stated, whichever way round where that is the same. */
    private record Key(int subject, String predicate, int object) {

        static Key of(Pair pair, String predicate) {
            return SYMMETRIC.contains(predicate) && pair.subject() > pair.object()
                    ? new Key(pair.object(), predicate, pair.subject())
                    : new Key(pair.subject(), predicate, pair.object());
        }
    }

    /**
     * Returns the findings with the relations that the article states instead of those that rules
     * have found; relations of which the model has learned nothing stay.
     *
     * @param findings the relations that they imply among them
     * @param attribution tells of a relation inside which quotation it is stated
     */
    public List<Finding> judge(
            MarkedArticle article, List<Finding> findings, UnaryOperator<Relation> attribution) {
        RelationScene scene = new RelationScene(article, findings, knowledge);
        Map<Key, List<Relation>> stated = stated(scene);
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            if (!(finding instanceof Relation relation)
                    || !model.predicates().classes().contains(relation.predicate())) {
                judged.add(finding);
            }
        }
        Map<Integer, Double> developed = developed(stated);
        stated.forEach(
                (key, relations) -> {
                    double best = probability(relations);
                    if (!key.predicate().equals(DEVELOPS)
                            || best >= RIVAL * developed.get(key.object())) {
                        judged.add(best(relations, attribution));
                    }
                });
        return List.copyOf(judged);
    }

    private Map<Key, List<Relation>> stated(RelationScene scene) {
        Map<Key, List<Relation>> stated = new LinkedHashMap<>();
        FeatureBuffer features = new FeatureBuffer();
        PairFeatures writer = new PairFeatures(scene, features);
        List<String> predicates = model.predicates().classes();
        for (int sentence = 0; sentence < scene.size(); sentence++) {
            for (Pair pair : scene.pairs(sentence)) {
                features.clear();
                writer.write(pair);
                double[] probabilities = model.predicates().probabilities(features, 0);
                for (int each = 1; each < probabilities.length; each++) {
                    String predicate = predicates.get(each);
                    if (probabilities[each] >= SURE
                            && PredicateTypes.admit(
                                    predicate,
                                    scene.names().type(pair.subject()),
                                    scene.names().type(pair.object()))) {
                        stated.computeIfAbsent(Key.of(pair, predicate), key -> new ArrayList<>(2))
                                .add(relation(scene, pair, predicate, probabilities[each]));
                    }
                }
            }
        }
        return stated;
    }

    private static Map<Integer, Double> developed(Map<Key, List<Relation>> stated) {
        Map<Integer, Double> best = new HashMap<>();
        stated.forEach(
                (key, relations) -> {
                    if (key.predicate().equals(DEVELOPS)) {
                        best.merge(key.object(), probability(relations), Math::max);
                    }
                });
        return best;
    }

    private static double probability(List<Relation> relations) {
        return relations.stream().mapToDouble(Relation::confidence).max().orElse(0);
    }

    /** What the article itself states as done wins, then what is more probable. */
    private static Relation best(List<Relation> relations, UnaryOperator<Relation> attribution) {
        return relations.stream()
                .map(attribution)
                .max(
                        Comparator.comparing(RelationJudge::isPlain)
                                .thenComparing(Relation::confidence))
                .orElseThrow();
    }

    private static boolean isPlain(Relation relation) {
        return relation.status() == Status.DONE && relation.assertedIn().isEmpty();
    }

    /** Status and evidence are those of the rule that sees the relation in the same sentence. */
    private static Relation relation(
            RelationScene scene, Pair pair, String predicate, double probability) {
        Span sentence = scene.sentence(pair.sentence()).span();
        Optional<Relation> given =
                scene.opinions().of(pair.subject(), pair.object()).stream()
                        .map(Opinions.Given::relation)
                        .filter(relation -> relation.predicate().equals(predicate))
                        .filter(relation -> relation.evidence().sentences().contains(sentence))
                        .findFirst();
        return new Relation(
                scene.names().name(pair.subject()),
                predicate,
                scene.names().name(pair.object()),
                given.map(Relation::status).orElseGet(() -> status(scene, pair)),
                given.map(Relation::evidence)
                        .orElseGet(
                                () -> Evidence.of(sentence, scene.sentence(pair.other()).span())),
                probability,
                given.flatMap(Relation::assertedIn));
    }

    /** By the words from the first of the two names to the end of the other's clause. */
    private static Status status(RelationScene scene, Pair pair) {
        SentenceWords words = scene.sentence(pair.sentence());
        int last = pair.last();
        int end = last;
        while (end + 1 < words.size() && words.clause(end + 1) == words.clause(last)) {
            end++;
        }
        int begin = pair.first();
        while (pair.farther() > 0 && begin > 0 && words.clause(begin - 1) == words.clause(last)) {
            begin--;
        }
        Field field = words.span().field();
        MarkedArticle article = scene.article();
        String stated = article.article().text(field).substring(words.begin(begin), words.end(end));
        return StatusWords.status(Spelling.normalized(stated, article.article().language()));
    }
}
