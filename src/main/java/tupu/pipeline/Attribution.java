package tupu.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.extract.Speaker;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Span;

/**
 * Brings together what the extractors found apart: what is stated only inside a quotation is marked
 * as asserted in it, and a speaker gets the post that the article gives him.
 */
final class Attribution {

    private final MarkedArticle article;
    private final List<Quotation> quotations;

    Attribution(MarkedArticle article, List<Finding> findings) {
        this.article = article;
        this.quotations =
                findings.stream()
                        .filter(Quotation.class::isInstance)
                        .map(Quotation.class::cast)
                        .toList();
    }

    /** Returns the findings with speakers' posts and with the quotations that assert them. */
    List<Finding> of(List<Finding> findings) {
        List<Membership> posts =
                findings.stream()
                        .filter(Membership.class::isInstance)
                        .map(Membership.class::cast)
                        .toList();
        return findings.stream()
                .map(
                        finding ->
                                finding.<Finding>match(
                                        quotation -> withPost(quotation, posts),
                                        this::ofPost,
                                        this::ofEvent,
                                        this::ofRelation))
                .toList();
    }

    private Quotation withPost(Quotation quotation, List<Membership> posts) {
        Speaker speaker = quotation.speaker();
        String role =
                posts.stream()
                        .filter(
                                post ->
                                        !post.former()
                                                && speaker.name()
                                                        .filter(post.person()::equals)
                                                        .isPresent())
                        .map(
                                post ->
                                        post.organization().map(Name::canonical).orElse("")
                                                + post.role())
                        .distinct()
                        .collect(Collectors.joining("、"));
        Speaker known =
                role.isEmpty() || speaker.name().isEmpty()
                        ? speaker
                        : new Speaker(
                                speaker.text(), speaker.span(), speaker.name(), Optional.of(role));
        return new Quotation(
                known,
                quotation.cue(),
                quotation.mode(),
                quotation.content(),
                quotation.topics(),
                quotation.about(),
                quotation.saidOn(),
                quotation.evidence(),
                quotation.confidence(),
                quotation.assertedIn());
    }

    private Membership ofPost(Membership post) {
        return new Membership(
                post.person(),
                post.organization(),
                post.role(),
                post.roleSpan(),
                post.former(),
                post.during(),
                post.evidence(),
                post.confidence(),
                around(post.roleSpan()));
    }

    private Event ofEvent(Event event) {
        return new Event(
                event.type(),
                event.trigger(),
                event.arguments(),
                event.amounts(),
                event.date(),
                event.status(),
                event.evidence(),
                event.confidence(),
                around(event.trigger()));
    }

    /**
     * A relation is stated inside a quotation where both names stand only there in the words that
     * assert it.
     */
    Relation ofRelation(Relation relation) {
        Optional<Quotation> quotation =
                relation.evidence().sentences().stream()
                        .map(sentence -> aroundBoth(sentence, relation))
                        .flatMap(Optional::stream)
                        .findFirst();
        return new Relation(
                relation.subject(),
                relation.predicate(),
                relation.object(),
                relation.status(),
                relation.evidence(),
                relation.confidence(),
                relation.assertedIn().or(() -> quotation));
    }

    private Optional<Quotation> aroundBoth(Span sentence, Relation relation) {
        List<Mention> named =
                article.mentionsIn(sentence).stream()
                        .filter(
                                mention ->
                                        mention.name().equals(relation.subject())
                                                || mention.name().equals(relation.object()))
                        .toList();
        return quotations.stream()
                .filter(
                        quotation ->
                                !named.isEmpty()
                                        && named.stream()
                                                .allMatch(
                                                        mention ->
                                                                quotation
                                                                        .content()
                                                                        .contains(mention.span())))
                .findFirst();
    }

    /**
     * The quotation whose words hold {@code span}; data that a report publishes are what it says
     * too.
     */
    private Optional<Quotation> around(Span span) {
        return quotations.stream()
                .filter(quotation -> quotation.content().contains(span))
                .findFirst();
    }
}
