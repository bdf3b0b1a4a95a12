package tupu.extract.post;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Sentence;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;

/**
 * Which organisation an article means by a post without one. 该公司CEO胡德 is one of the company that
 * was spoken of last: of the nearest sentence before that names a company, its first, which as a
 * rule is its subject. A post alone (CEO胡德) looks no further than its paragraph, and else means the
 * company that the article is about.
 */
final class OrganizationInContext {

    /** How often the company that an article is about is named at least. */
    private static final int OFTEN = 3;

    /** So many sentences back may 该公司 lie. */
    private static final int SENTENCES_BACK = 4;

    private static final Map<String, Set<EntityType>> ACCEPTED =
            Map.of(
                    "company", Set.of(EntityType.COMPANY),
                    "finance", Set.of(EntityType.COMPANY),
                    "english", Set.of(EntityType.COMPANY),
                    "government", Set.of(EntityType.GOVERNMENT),
                    "academic", Set.of(EntityType.INSTITUTION),
                    "court", Set.of(EntityType.INSTITUTION, EntityType.GOVERNMENT),
                    "media", Set.of(EntityType.MEDIA, EntityType.COMPANY));

    private static final Set<EntityType> BODIES =
            Set.of(EntityType.COMPANY, EntityType.INSTITUTION, EntityType.GOVERNMENT);

    private final MarkedArticle article;

    OrganizationInContext(MarkedArticle article) {
        this.article = article;
    }

    /**
     * Returns the organisation of a post that stands without one.
     *
     * @param kind the world that its title belongs to
     * @param referring whether the words say that it has been named: 该公司, 其
     */
    Optional<Name> of(Mention person, String kind, boolean referring) {
        Set<EntityType> accepted = ACCEPTED.getOrDefault(kind, Set.of());
        if (accepted.isEmpty()) {
            return referring ? lastBefore(person) : Optional.empty();
        }
        Optional<Name> near = near(person, accepted, referring);
        return near.isPresent() || !accepted.contains(EntityType.COMPANY) ? near : main();
    }

    /**
     * Returns the organisation that the paragraph named last before a post that begins a sentence.
     */
    Optional<Name> near(Mention person, String kind) {
        Set<EntityType> accepted = ACCEPTED.getOrDefault(kind, Set.of());
        return accepted.isEmpty() ? Optional.empty() : near(person, accepted, false);
    }

    /** The company or other body that was named last: 收购甲，后者创始人乙. */
    Optional<Name> lastBefore(Mention person) {
        return article.mentions().stream()
                .filter(mention -> mention.type().isOrganization())
                .filter(
                        mention ->
                                mention.span().field() == person.span().field()
                                        && mention.span().end() <= person.span().begin())
                .reduce((first, second) -> second)
                .map(Mention::name);
    }

    private Optional<Name> near(Mention person, Set<EntityType> accepted, boolean referring) {
        List<Sentence> sentences =
                article.sentences().stream()
                        .filter(
                                sentence ->
                                        sentence.span().field() == person.span().field()
                                                && sentence.span().begin() <= person.span().begin())
                        .toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        int last = sentences.size() - 1;
        int paragraph = sentences.get(last).paragraph();
        for (int i = last; i >= Math.max(0, last - SENTENCES_BACK); i--) {
            if (!referring && sentences.get(i).paragraph() != paragraph) {
                return Optional.empty();
            }
            Optional<Name> first = first(sentences.get(i), person, accepted);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** The first that has such posts; a body of another kind only where the sentence names none. */
    private Optional<Name> first(Sentence sentence, Mention person, Set<EntityType> accepted) {
        return firstOf(sentence, person, accepted).or(() -> firstOf(sentence, person, BODIES));
    }

    private Optional<Name> firstOf(Sentence sentence, Mention person, Set<EntityType> accepted) {
        return article.mentionsIn(sentence.span()).stream()
                .filter(mention -> accepted.contains(mention.type()))
                .filter(mention -> mention.span().end() <= person.span().begin())
                .map(Mention::name)
                .findFirst();
    }

    /** The company that is named more often than any other. */
    private Optional<Name> main() {
        Map<Name, Long> counts =
                article.mentions().stream()
                        .filter(mention -> mention.type() == EntityType.COMPANY)
                        .collect(
                                Collectors.groupingBy(
                                        Mention::name, LinkedHashMap::new, Collectors.counting()));
        List<Map.Entry<Name, Long>> ranked =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .toList();
        boolean clear =
                !ranked.isEmpty()
                        && ranked.get(0).getValue() >= OFTEN
                        && (ranked.size() == 1
                                || ranked.get(0).getValue() > ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
