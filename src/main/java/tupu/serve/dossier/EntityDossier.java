package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is known of a person, an organisation, a product, a policy or a place.
 *
 * @param types in the reader's language, the finest first
 * @param kind {@code person}, {@code organisation}, {@code product}, {@code policy}, {@code place}
 * @param names all that it is called besides {@code entity}'s label
 * @param sameAs addresses of the same thing elsewhere
 * @param posts that it holds or held, the latest first; of organisations those held there
 * @param said by it, the newest first
 * @param about it, the newest first
 * @param events that it takes part in, the newest first
 * @param ties with others
 * @param neighbours whom it has to do with, the nearest first
 * @param articles that name it, the newest first
 */
public record EntityDossier(
        Named entity,
        List<String> types,
        String kind,
        List<String> names,
        List<String> sameAs,
        List<Holding> posts,
        Leaf<Utterance> said,
        Leaf<Utterance> about,
        Leaf<Happening> events,
        List<Tie> ties,
        List<Neighbour> neighbours,
        Leaf<ArticleHead> articles) {

    public EntityDossier {
        requireNonNull(entity, "entity");
        types = List.copyOf(types);
        requireNonNull(kind, "kind");
        names = List.copyOf(names);
        sameAs = List.copyOf(sameAs);
        posts = List.copyOf(posts);
        requireNonNull(said, "said");
        requireNonNull(about, "about");
        requireNonNull(events, "events");
        ties = List.copyOf(ties);
        neighbours = List.copyOf(neighbours);
        requireNonNull(articles, "articles");
    }

    /** Which pages of the long lists are wanted, each from 1. */
    public record Wanted(int said, int about, int events, int articles) {}

    /**
     * Something that it has to do with.
     *
     * @param kind as of {@link EntityDossier}
     * @param how in the reader's language: 研发, 创始人 …
     * @param certain whether an article itself states one of them as a fact
     */
    public record Neighbour(Named thing, String kind, List<String> how, boolean certain) {

        public Neighbour {
            requireNonNull(thing, "thing");
            requireNonNull(kind, "kind");
            how = List.copyOf(how);
        }
    }
}
