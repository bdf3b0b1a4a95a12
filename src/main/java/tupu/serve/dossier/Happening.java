package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An event as an article reports it.
 *
 * @param date as precise as known: {@code 2024-03}; or empty
 * @param sortedBy the first day that it can have been, else the article's day
 * @param status {@code Done}, {@code Planned} …
 * @param parts who took part, each in a role
 * @param amounts in the article's words
 * @param saidBy whose words it is only known from
 * @param others further articles that report it
 */
public record Happening(
        Node node,
        Named type,
        String date,
        String sortedBy,
        Named status,
        List<Part> parts,
        List<String> amounts,
        Optional<Named> saidBy,
        Passage passage,
        ArticleHead article,
        Others others) {

    public Happening {
        requireNonNull(node, "node");
        requireNonNull(type, "type");
        requireNonNull(date, "date");
        requireNonNull(sortedBy, "sortedBy");
        requireNonNull(status, "status");
        parts = List.copyOf(parts);
        amounts = List.copyOf(amounts);
        requireNonNull(saidBy, "saidBy");
        requireNonNull(passage, "passage");
        requireNonNull(article, "article");
        requireNonNull(others, "others");
    }

    /** Somebody or something in a role. */
    public record Part(Named role, Named thing) {

        public Part {
            requireNonNull(role, "role");
            requireNonNull(thing, "thing");
        }
    }

    /** Whether the article itself states it as having happened. */
    public boolean certain() {
        return status.key().equals("Done") && saidBy.isEmpty();
    }
}
