package tupu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tupu.store.GraphStore;
import tupu.store.StoredArticle;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** Finds the article that the user names. */
final class StoredArticles {

    private StoredArticles() {}

    /** Returns the one article of that id, address or file; refuses none and several. */
    static StoredArticle require(GraphStore graph, String key) {
        List<StoredArticle> found = graph.find(key);
        if (found.size() == 1) {
            return found.get(0);
        }
        String cure =
                found.isEmpty()
                        ? "tupu list shows ids, addresses and files"
                        : "name one of "
                                + found.stream()
                                        .map(StoredArticle::id)
                                        .collect(Collectors.joining(", "));
        String message =
                found.isEmpty()
                        ? "the graph has no such article"
                        : "%d articles are called so".formatted(found.size());
        throw new InputException(Diagnostic.of(key, message, cure));
    }

    /** Returns the ids of the articles of that id or address, or of all that the file gave. */
    static List<String> named(GraphStore graph, String key) {
        List<String> given = new ArrayList<>(givenBy(graph, key));
        given.removeIf(id -> graph.find(id).isEmpty());
        return given.isEmpty() ? List.of(require(graph, key).id()) : given;
    }

    private static List<String> givenBy(GraphStore graph, String key) {
        try {
            return graph.readings().articlesOf(Path.of(key).toAbsolutePath().normalize());
        } catch (InvalidPathException notAFile) {
            return List.of();
        }
    }
}
