package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something that statements are about, a concept of {@code ontology/topics.ttl}.
 *
 * @param id the end of its IRI: {@code compute-bottleneck}
 * @param chinese label: 算力瓶颈
 * @param english label: compute bottleneck
 * @param broader the id of the wider topic
 * @param otherLabels alternative labels in any language
 */
public record Topic(
        String id,
        String chinese,
        String english,
        Optional<String> broader,
        List<String> otherLabels) {

    public Topic {
        requireNonNull(id, "id");
        requireNonNull(chinese, "chinese");
        requireNonNull(english, "english");
        requireNonNull(broader, "broader");
        otherLabels = List.copyOf(otherLabels);
    }
}
