package tupu.article;

import java.util.function.Function;
import tupu.text.Diagnostic;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface Reading {

    /** An article was read. */
    record Read(Article article) implements Reading {}

    /** The input was set aside; the diagnostic names file, reason and cure. */
    record SetAside(Diagnostic reason) implements Reading {}

    default <R> R match(Function<Article, R> onRead, Function<Diagnostic, R> onSetAside) {
        if (this instanceof Read read) {
            return onRead.apply(read.article());
        }
        return onSetAside.apply(((SetAside) this).reason());
    }
}
