package tupu.rdf;

import java.util.List;
import java.util.function.Function;
import tupu.text.Diagnostic;

/** What became of a graph's check. */
public sealed interface Checked {

    /** The graph may be stored. */
    record Sound(SoundGraph graph) implements Checked {}

    /** The graph violates shapes, or its words do not stand where it says; it is set aside. */
    record Violating(ArticleGraph graph, List<Diagnostic> reasons) implements Checked {
        public Violating {
            reasons = List.copyOf(reasons);
        }
    }

    default <R> R match(
            Function<SoundGraph, R> onSound, Function<List<Diagnostic>, R> onViolating) {
        if (this instanceof Sound sound) {
            return onSound.apply(sound.graph());
        }
        return onViolating.apply(((Violating) this).reasons());
    }
}
