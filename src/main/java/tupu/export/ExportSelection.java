package tupu.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * What part of a store to export: the articles that meet every condition, each with all that it
 * states, and the labels of what they name; or what a query constructs.
 *
 * @param topic id of a topic that somebody speaks of in the article: {@code compute-bottleneck}
 * @param entity id or IRI of an entity that the article names: {@code nvidia}
 * @param since the first day of publication; articles without a date fall out
 * @param query a SPARQL CONSTRUCT query, which stands alone
 */
public record ExportSelection(
        Optional<String> topic,
        Optional<String> entity,
        Optional<LocalDate> since,
        Optional<String> query) {

    /** The whole store. */
    public static final ExportSelection ALL =
            new ExportSelection(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ExportSelection {
        requireNonNull(topic, "topic");
        requireNonNull(entity, "entity");
        requireNonNull(since, "since");
        if (query.isPresent() && (topic.isPresent() || entity.isPresent() || since.isPresent())) {
            throw new InputException(
                    Diagnostic.of(
                            "--query",
                            "cannot be combined with --topic, --entity or --since",
                            "put the conditions into the query"));
        }
    }

    public ExportSelection withTopic(String id) {
        return new ExportSelection(Optional.of(id), entity, since, query);
    }

    public ExportSelection withEntity(String idOrIri) {
        return new ExportSelection(topic, Optional.of(idOrIri), since, query);
    }

    public ExportSelection withSince(LocalDate day) {
        return new ExportSelection(topic, entity, Optional.of(day), query);
    }

    public ExportSelection withQuery(String construct) {
        return new ExportSelection(topic, entity, since, Optional.of(construct));
    }
}
