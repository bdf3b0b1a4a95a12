package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who spoke of a topic, or of one below it, when, in which post, and what they said.
 *
 * @param commentators who spoke most first
 * @param articles independent ones: copies of one story count once
 * @param said the newest first
 * @param months quotations by month
 */
public record TopicDossier(
        Named topic,
        List<Named> broader,
        List<Named> narrower,
        List<Commentator> commentators,
        int articles,
        Leaf<Utterance> said,
        EventChart months) {

    public TopicDossier {
        requireNonNull(topic, "topic");
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        commentators = List.copyOf(commentators);
        requireNonNull(said, "said");
        requireNonNull(months, "months");
    }
}
