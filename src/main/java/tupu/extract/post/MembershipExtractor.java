package tupu.extract.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.language.Folding;
import tupu.lexicon.Titles;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;
import tupu.text.Field;

/**
 * Finds the posts of persons.
 *
 * <pre>
 *   360集团创始人周鸿祎            before the name, in chains (甲常务理事、乙院长朱克力)
 *   周鸿祎（360集团创始人）        in brackets, or between commas, behind it
 *   姜大昕是前微软全球副总裁       by a verb
 *   曾任甲研究员、后出任乙首席科学家的姚顺雨
 *   印奇创办旷视科技               founding
 * </pre>
 */
public final class MembershipExtractor implements Extractor {

    private final Titles titles;

    public MembershipExtractor(Titles titles) {
        this.titles = titles;
    }

    @Override
    public List<Finding> extract(MarkedArticle article) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            for (Membership membership : new PostSearch(titles, article, field).run()) {
                found.merge(identity(membership), membership, MembershipExtractor::surer);
            }
        }
        List<Membership> all = found.values().stream().map(Membership.class::cast).toList();
        return all.stream()
                .filter(membership -> !isStatedBetter(membership, all))
                .map(Finding.class::cast)
                .toList();
    }

    /**
     * A role without an organisation, or with a guessed one, is the same post as one that names it;
     * of several guesses the first counts.
     */
    private static boolean isStatedBetter(Membership membership, List<Membership> all) {
        return all.stream()
                .filter(other -> other.person().equals(membership.person()))
                .filter(other -> other.organization().isPresent() && isSameRole(membership, other))
                .anyMatch(
                        other ->
                                membership.organization().isEmpty()
                                        || membership.confidence() < other.confidence()
                                        || isGuess(membership)
                                                && all.indexOf(other) < all.indexOf(membership));
    }

    /** Also where it is told shorter the second time: 市场总监某甲 …, 这位总监. */
    private static boolean isSameRole(Membership membership, Membership other) {
        String role = Folding.key(membership.role());
        String told = Folding.key(other.role());
        return told.equals(role)
                || told.endsWith(role)
                        && (membership.organization().isEmpty() || isGuess(membership))
                        && !isGuess(other);
    }

    private static boolean isGuess(Membership membership) {
        return membership.confidence() <= PostSearch.GUESSED;
    }

    private static Finding surer(Finding one, Finding other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    private static String identity(Membership membership) {
        return String.join(
                "\n",
                membership.person().canonical(),
                membership.organization().map(Name::canonical).orElse(""),
                Folding.key(membership.role()));
    }
}
