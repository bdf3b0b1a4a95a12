package tupu.serve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.review.DecisionFile;
import tupu.serve.access.Writers;
import tupu.serve.http.Limits;
import tupu.serve.sparql.Data;
import tupu.serve.sparql.Texts;
import tupu.store.UserGraphs;

/**
 * How a store is served.
 *
 * @param listen where
 * @param limits what one request may cost
 * @param writers who may write; empty where nobody may
 * @param reach what writers reach; where that is every graph, the default graph is the store's own
 * @param texts how much of an article may be shown
 * @param decisions where what readers decide is written; shown to all, for writers to change
 */
public record ServeOptions(
        Listen listen,
        Limits limits,
        Optional<Writers> writers,
        UserGraphs.Reach reach,
        Texts texts,
        Optional<DecisionFile> decisions) {

    public ServeOptions {
        requireNonNull(listen, "listen");
        requireNonNull(limits, "limits");
        requireNonNull(writers, "writers");
        requireNonNull(reach, "reach");
        requireNonNull(texts, "texts");
        requireNonNull(decisions, "decisions");
    }

    /** Reading alone, over the union of all graphs. */
    public static ServeOptions readOnly(Listen listen, Limits limits) {
        return new ServeOptions(
                listen,
                limits,
                Optional.empty(),
                UserGraphs.Reach.USER_GRAPHS,
                Texts.WHOLE,
                Optional.empty());
    }

    /** Reading for all; writing into graphs of users for {@code writers}. */
    public static ServeOptions writable(Listen listen, Limits limits, Writers writers) {
        return new ServeOptions(
                listen,
                limits,
                Optional.of(writers),
                UserGraphs.Reach.USER_GRAPHS,
                Texts.WHOLE,
                Optional.empty());
    }

    /** A plain SPARQL store, open to everybody; for stores without articles. */
    public static ServeOptions plain(Listen listen, Limits limits) {
        return new ServeOptions(
                listen,
                limits,
                Optional.of(Writers.everybody()),
                UserGraphs.Reach.EVERY_GRAPH,
                Texts.WHOLE,
                Optional.empty());
    }

    /** These options with another say on articles' texts. */
    public ServeOptions with(Texts other) {
        return new ServeOptions(listen, limits, writers, reach, other, decisions);
    }

    /** These options with a place for decisions. */
    public ServeOptions with(DecisionFile file) {
        return new ServeOptions(listen, limits, writers, reach, texts, Optional.of(file));
    }

    /** Where decisions go; empty where nobody may write. */
    Optional<DecisionFile> decisionFile() {
        return writers.isPresent() ? decisions : Optional.empty();
    }

    Data.DefaultGraph defaultGraph() {
        return reach == UserGraphs.Reach.EVERY_GRAPH
                ? Data.DefaultGraph.OWN
                : Data.DefaultGraph.UNION;
    }
}
