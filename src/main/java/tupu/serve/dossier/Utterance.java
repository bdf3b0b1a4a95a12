package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that somebody said, as an article has it.
 *
 * @param speakerText what the article calls the speaker
 * @param post as of that article: 360集团创始人; or empty
 * @param organizations of the post
 * @param date when it was said, else when the article was published; or empty
 * @param about entities that it speaks of
 * @param copies further articles of the same story with the same words
 */
public record Utterance(
        Node node,
        Optional<Named> speaker,
        String speakerText,
        String post,
        List<Named> organizations,
        String words,
        Passage passage,
        Named mode,
        String cue,
        String date,
        List<Named> topics,
        List<Named> about,
        ArticleHead article,
        Others copies) {

    public Utterance {
        requireNonNull(node, "node");
        requireNonNull(speaker, "speaker");
        requireNonNull(speakerText, "speakerText");
        requireNonNull(post, "post");
        organizations = List.copyOf(organizations);
        requireNonNull(words, "words");
        requireNonNull(passage, "passage");
        requireNonNull(mode, "mode");
        requireNonNull(cue, "cue");
        requireNonNull(date, "date");
        topics = List.copyOf(topics);
        about = List.copyOf(about);
        requireNonNull(article, "article");
        requireNonNull(copies, "copies");
    }

    /** Who speaks, by name where there is one. */
    public String name() {
        return speaker.map(Named::label).orElse(speakerText);
    }

    /** Returns the organisations and the post in one line: 360集团 创始人. */
    public String standing() {
        StringBuilder standing = new StringBuilder();
        for (Named organization : organizations) {
            if (!post.contains(organization.label())) {
                standing.append(standing.isEmpty() ? "" : " · ").append(organization.label());
            }
        }
        return standing + (standing.isEmpty() || post.isEmpty() ? "" : " ") + post;
    }

    /** Returns the end of the IRI, for anchors. */
    public String id() {
        String iri = node.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
