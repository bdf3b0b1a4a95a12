package tupu.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.link.LinkedArticle;
import tupu.mention.AmountMention;
import tupu.mention.Name;
import tupu.text.Span;

/**
 * Names findings by what makes them themselves: kind, places and participants. Findings that agree
 * in all of that are one finding.
 */
final class FindingIris {

    private final LinkedArticle article;
    private final Iris iris;

    FindingIris(LinkedArticle article, Iris iris) {
        this.article = article;
        this.iris = iris;
    }

    Node of(Finding finding) {
        return finding.match(this::quotation, this::post, this::event, this::relation);
    }

    Node quotation(Quotation quotation) {
        String speaker = id(quotation.speaker().name());
        return mint(
                "quotation",
                List.of(
                        place(quotation.content()),
                        speaker.isEmpty() ? "“" + quotation.speaker().text() : speaker));
    }

    Node amount(AmountMention amount) {
        return mint("amount", List.of(place(amount.span())));
    }

    private Node post(Membership post) {
        return mint(
                "post",
                List.of(
                        place(post.roleSpan()),
                        id(Optional.of(post.person())),
                        id(post.organization()),
                        post.role(),
                        Boolean.toString(post.former())));
    }

    private Node event(Event event) {
        List<String> content = new ArrayList<>(List.of(event.type(), place(event.trigger())));
        addSorted(
                content,
                event.arguments(),
                argument -> argument.role() + " " + id(Optional.of(argument.name())));
        addSorted(content, event.amounts(), amount -> place(amount.span()));
        content.add(event.date().map(date -> place(date.span())).orElse(""));
        content.add(event.status().label());
        return mint("event", content);
    }

    private Node relation(Relation relation) {
        List<String> content =
                new ArrayList<>(
                        List.of(
                                id(Optional.of(relation.subject())),
                                relation.predicate(),
                                id(Optional.of(relation.object())),
                                relation.status().label()));
        addSorted(content, relation.evidence().sentences(), this::place);
        return mint("relation", content);
    }

    private static <T> void addSorted(
            List<String> content, List<T> parts, Function<T, String> text) {
        Stream<String> texts = parts.stream().map(text).distinct().sorted();
        content.add(Integer.toString(parts.size()));
        texts.forEach(content::add);
    }

    private String id(Optional<Name> name) {
        return name.map(known -> article.entity(known).id()).orElse("");
    }

    /** A place and the words there: other words at the same place are another finding. */
    private String place(Span span) {
        return span.field()
                + " "
                + span.begin()
                + " "
                + span.end()
                + " "
                + article.article().text(span);
    }

    private Node mint(String kind, List<String> content) {
        return iris.finding(article.article().id().value(), kind, content.toArray(String[]::new));
    }
}
