package tupu.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tupu.language.AnalyzedArticle;
import tupu.language.Folding;
import tupu.lexicon.EntityType;

/**
 * Gives a name that the catalogue does not know one type in all of the article: the one most found.
 */
final class OneType {

    private OneType() {}

    static List<Candidate> agree(AnalyzedArticle article, List<Candidate> candidates) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.entry().isEmpty()) {
                votes.computeIfAbsent(key(article, candidate), k -> new EnumMap<>(EntityType.class))
                        .merge(
                                candidate.type(),
                                candidate.source() == Source.RULE ? 3 : 1,
                                Integer::sum);
            }
        }
        return candidates.stream()
                .map(
                        candidate ->
                                candidate.entry().isPresent()
                                        ? candidate
                                        : new Candidate(
                                                candidate.span(),
                                                most(votes.get(key(article, candidate))),
                                                candidate.source(),
                                                candidate.entry()))
                .toList();
    }

    private static EntityType most(Map<EntityType, Integer> votes) {
        EntityType best = null;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.get(best)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    private static String key(AnalyzedArticle article, Candidate candidate) {
        return Folding.key(article.text(candidate.span()));
    }
}
