package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article with everything that was found in it.
 *
 * @param language of the text, as a tag
 * @param text empty where whole texts may not be shown
 * @param excerpts the sentences that are evidence, where whole texts may not be shown
 * @param origins what it is a copy of
 * @param copies the other articles of its story
 * @param entities that it names, in the order of their labels
 */
public record ArticleDossier(
        ArticleHead head,
        String language,
        List<String> authors,
        MarkedText headline,
        MarkedText text,
        List<String> excerpts,
        List<ArticleHead> origins,
        List<ArticleHead> copies,
        List<Utterance> quotations,
        List<Happening> events,
        List<Post> posts,
        List<Tie> ties,
        List<EntityDossier.Neighbour> entities) {

    public ArticleDossier {
        requireNonNull(head, "head");
        requireNonNull(language, "language");
        authors = List.copyOf(authors);
        requireNonNull(headline, "headline");
        requireNonNull(text, "text");
        excerpts = List.copyOf(excerpts);
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
        posts = List.copyOf(posts);
        ties = List.copyOf(ties);
        entities = List.copyOf(entities);
    }
}
