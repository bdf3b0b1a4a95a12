package tupu.extract.post;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tupu.language.Sentence;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Span;

/** Which company an article means by a post without one: CEO胡德, 公司创始人梁文锋. */
final class CompanyInContext {

    /** How often the company that an article is about is named at least. */
    private static final int OFTEN = 3;

    private final MarkedArticle article;

    CompanyInContext(MarkedArticle article) {
        this.article = article;
    }

    /**
     * Returns the only agency named in the person's sentence before him or in the two sentences
     * before that.
     */
    Optional<Name> agencyOf(Mention person) {
        List<Span> near =
                article.sentences().stream()
                        .map(Sentence::span)
                        .filter(
                                span ->
                                        span.field() == person.span().field()
                                                && span.begin() <= person.span().begin())
                        .toList();
        List<Name> agencies =
                near.subList(Math.max(0, near.size() - 3), near.size()).stream()
                        .flatMap(span -> article.mentionsIn(span).stream())
                        .filter(
                                mention ->
                                        mention.type() == EntityType.GOVERNMENT
                                                && mention.span().end() <= person.span().begin())
                        .map(Mention::name)
                        .distinct()
                        .toList();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    /**
     * Returns the only company named in the person's sentence before him; where none is, the one
     * that the article is about.
     */
    Optional<Name> of(Mention person) {
        List<Name> near =
                article.sentences().stream()
                        .filter(sentence -> sentence.span().contains(person.span()))
                        .flatMap(sentence -> article.mentionsIn(sentence.span()).stream())
                        .filter(
                                mention ->
                                        mention.type() == EntityType.COMPANY
                                                && mention.span().end() <= person.span().begin())
                        .map(Mention::name)
                        .distinct()
                        .toList();
        if (near.isEmpty()) {
            return main();
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
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
