package tupu.mention;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tupu.lexicon.EntityType;
import tupu.mention.learned.Hint;
import tupu.mention.learned.NameTagger;
import tupu.mention.learned.TaggedName;
import tupu.text.InOrder;
import tupu.text.Span;

/**
 * Lets a trained model look again at what the rules have found. The model has learned how far to
 * trust them; what it says decides so:
 *
 * <ul>
 *   <li>A name of the catalogue stays.
 *   <li>A name of another source stays unless the model holds it for next to impossible, or sees
 *       another name there that it holds for more probable.
 *   <li>A name that the model alone sees comes in where it is sure; it must be surer where that
 *       contradicts the rules, and very sure on a page that names nothing known: that is about
 *       something else than what the model has learned from.
 * </ul>
 *
 * <p>The figures were chosen on articles that the model had not seen: parts of the training corpus
 * in turn.
 */
final class LearnedNames {

    private static final double SURE = 0.7;
    private static final double MUCH_SURER = 0.8;
    private static final double SURE_PLACE = 0.8;
    private static final double VERY_SURE = 0.95;

    /** How much more probable than a rule's candidate another name there must be. */
    private static final double RIVAL = 2;

    /** How probable a candidate of each source must be to stay. */
    private static final Map<Source, Double> LEAST = new EnumMap<>(Source.class);

    static {
        LEAST.put(Source.CATALOGUE, 0.0);
        LEAST.put(Source.RULE, 0.1);
        LEAST.put(Source.DOCUMENT, 0.1);
        LEAST.put(Source.MODEL, 0.0);
        LEAST.put(Source.HANLP, 0.3);
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
            if (hint == null || stays(candidate, hint, tagging.names())) {
                candidates.add(candidate);
            }
        }
        boolean strange = byRules.stream().noneMatch(LearnedNames::isKnown);
        for (TaggedName name : tagging.names()) {
            if (isSure(name, byRules)
                    && !(strange && name.probability() < VERY_SURE)
                    && !endsWithUnknown(article.article().article().text(name.span()))) {
                candidates.add(
                        new Candidate(name.span(), name.type(), Source.MODEL, Optional.empty()));
            }
        }
        return OwnInstitutions.joined(candidates);
    }

    /** Places are known on pages about everything. */
    private static boolean isKnown(Candidate candidate) {
        return candidate.source() == Source.CATALOGUE && candidate.type() != EntityType.PLACE;
    }

    private static boolean stays(Candidate candidate, TaggedName hint, List<TaggedName> names) {
        return hint.probability() >= LEAST.get(candidate.source())
                && (candidate.source() == Source.CATALOGUE
                        || overlapping(names, TaggedName::span, hint.span()).stream()
                                .noneMatch(name -> isBetter(name, hint)));
    }

    /** Whether the model sees another name where a rule sees one, and rather believes its own. */
    private static boolean isBetter(TaggedName name, TaggedName hint) {
        return !(name.span().equals(hint.span()) && name.type() == hint.type())
                && name.probability() >= Math.max(SURE, RIVAL * hint.probability());
    }

    /** Whether a name is new and sure enough. */
    private static boolean isSure(TaggedName name, List<Candidate> byRules) {
        List<Candidate> rivals = overlapping(byRules, Candidate::span, name.span());
        for (Candidate candidate : rivals) {
            if (candidate.span().equals(name.span()) && candidate.type() == name.type()) {
                return false;
            }
        }
        boolean against = !rivals.isEmpty();
        return name.probability()
                >= (isShortPlace(name) ? SURE_PLACE : against ? MUCH_SURER : SURE);
    }

    /**
     * Those that overlap a place, looked for by halves: an article may have thousands.
     *
     * @param inOrder in reading order and without overlaps
     */
    private static <T> List<T> overlapping(List<T> inOrder, Function<T, Span> place, Span span) {
        int begin = InOrder.first(inOrder, each -> isReached(place.apply(each), span));
        int end = begin;
        while (end < inOrder.size() && place.apply(inOrder.get(end)).overlaps(span)) {
            end++;
        }
        return inOrder.subList(begin, end);
    }

    private static boolean isReached(Span here, Span span) {
        return here.compareTo(span) >= 0 || here.overlaps(span);
    }

    /** 设鸡 x 只、兔 y 只: a small letter by itself is a quantity, no part of a name. */
    private static boolean endsWithUnknown(String words) {
        int last = words.length() - 1;
        return last > 0
                && words.charAt(last - 1) == ' '
                && words.charAt(last) >= 'a'
                && words.charAt(last) <= 'z';
    }

    /** Two letters that can be a place are an ordinary word as often: 清水, 红海. */
    private static boolean isShortPlace(TaggedName name) {
        return name.type() == EntityType.PLACE && name.span().length() < 3;
    }
}
