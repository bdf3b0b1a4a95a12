package tupu.pipeline;

import java.util.ArrayList;
import java.util.List;
import tupu.store.ArticleChange;
import tupu.text.Diagnostic;

/**
 * What a build did.
 *
 * @param changes for each article that was read, what became of its graph; an article read twice
 *     counts as it was read
 * @param unread how many articles were known and not even read again
 * @param setAside what could not be read or stored, with reason and cure
 */
public record BuildReport(List<ArticleChange> changes, int unread, List<Diagnostic> setAside) {

    public BuildReport {
        changes = List.copyOf(changes);
        setAside = List.copyOf(setAside);
    }

    /** Returns how many articles met with that change. */
    public long count(ArticleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether the graph is not what it was before. */
    public boolean hasNews() {
        return count(ArticleChange.Kind.UNCHANGED) < changes.size();
    }

    /** Whether nothing at all was read. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Collects a report while a build runs. */
    static final class Builder {
        private final List<ArticleChange> changes = new ArrayList<>();
        private final List<Diagnostic> setAside = new ArrayList<>();
        private int unread;

        void changed(List<ArticleChange> more) {
            more.stream().map(Builder::slim).forEach(changes::add);
        }

        /** A known article; its file was not read. */
        void unread(String article) {
            unread++;
            changes.add(ArticleChange.unchanged(article));
        }

        /**
         * What a new article asserts can be asked of the store; a report of it would be endless.
         */
        private static ArticleChange slim(ArticleChange change) {
            return change.kind() == ArticleChange.Kind.ADDED ? change.withoutFacts() : change;
        }

        void setAside(List<Diagnostic> reasons) {
            setAside.addAll(reasons);
        }

        BuildReport build() {
            return new BuildReport(changes, unread, setAside);
        }
    }
}
