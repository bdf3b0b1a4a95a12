package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.lexicon.EntityType;
import tupu.mention.learned.Hint;
import tupu.mention.learned.NameTagger;
import tupu.mention.learned.TaggedName;
import tupu.text.Span;

/**
 * Lets a trained model look again at what the rules have found. The model has learned how far to
 * trust them; what it says decides so:
 *
 * <ul>
 *   <li>A name of the catalogue stays.
 *   <li>A name of another source stays unless the model holds it for next to impossible.
 *   <li>A name that the model alone sees comes in where it is sure; it must be surer where that
 *       contradicts the rules.
 * </ul>
 *
 * <p>Measured on articles that neither rules nor model had seen; a stricter model would gain on the
 * articles for which the rules were written, and lose on all others.
 */
final class LearnedNames {

    private static final double SURE = 0.7;
    private static final double MUCH_SURER = 0.9;

    /** How probable a candidate of each source must be to stay. */
    private static final Map<Source, Double> LEAST = new EnumMap<>(Source.class);

    static {
        LEAST.put(Source.CATALOGUE, 0.0);
        LEAST.put(Source.RULE, 0.03);
        LEAST.put(Source.DOCUMENT, 0.03);
        LEAST.put(Source.MODEL, 0.0);
        LEAST.put(Source.HANLP, 0.1);
    }

    /** The sources by their number in hints, on which models depend. */
    private static final List<Source> ORIGINS =
            List.of(Source.CATALOGUE, Source.RULE, Source.DOCUMENT, Source.MODEL, Source.HANLP);

    private final NameTagger tagger;

    LearnedNames(NameTagger tagger) {
        this.tagger = requireNonNull(tagger, "tagger");
    }

    /** What a model is told of candidates that do not overlap. */
    static List<Hint> hints(List<Candidate> candidates) {
        return candidates.stream()
                .map(
                        candidate ->
                                new Hint(
                                        candidate.span(),
                                        candidate.type(),
                                        ORIGINS.indexOf(candidate.source())))
                .toList();
    }

    /**
     * Returns what stays of the rules' candidates, and the model's own.
     *
     * @param byRules in reading order and without overlaps
     */
    List<Candidate> reconsider(List<Candidate> byRules, Lines article) {
        NameTagger.Tagging tagging = tagger.tag(article.article(), hints(byRules));
        Map<Span, TaggedName> weighed = new HashMap<>();
        tagging.hints().forEach(hint -> weighed.put(hint.span(), hint));
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : byRules) {
            TaggedName hint = weighed.get(candidate.span());
            if (hint == null || hint.probability() >= LEAST.get(candidate.source())) {
                candidates.add(candidate);
            }
        }
        for (TaggedName name : tagging.names()) {
            if (isSure(name, byRules)) {
                candidates.add(
                        new Candidate(name.span(), name.type(), Source.MODEL, Optional.empty()));
            }
        }
        return candidates;
    }

    /** Whether a name is new and sure enough. */
    private static boolean isSure(TaggedName name, List<Candidate> byRules) {
        boolean against = false;
        for (Candidate candidate : byRules) {
            if (candidate.span().equals(name.span()) && candidate.type() == name.type()) {
                return false;
            }
            against |= candidate.span().overlaps(name.span());
        }
        return name.probability() >= (against || isShortPlace(name) ? MUCH_SURER : SURE);
    }

    /** Two letters that can be a place are an ordinary word as often: 清水, 红海. */
    private static boolean isShortPlace(TaggedName name) {
        return name.type() == EntityType.PLACE && name.span().length() < 3;
    }
}
