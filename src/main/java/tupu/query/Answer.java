package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/** What comes of a plain question: an answer, or how to ask better. */
public sealed interface Answer permits Answer.Found, Answer.Unclear {

    <T> T match(Function<Found, T> onFound, Function<Unclear, T> onUnclear);

    /**
     * The question was understood.
     *
     * @param query the catalogued question that it is, with its values
     */
    record Found(BoundQuery query, QueryResult result) implements Answer {
        public Found {
            requireNonNull(query, "query");
            requireNonNull(result, "result");
        }

        @Override
        public <T> T match(Function<Found, T> onFound, Function<Unclear, T> onUnclear) {
            return onFound.apply(this);
        }
    }

    /**
     * The question was not understood, or a name in it.
     *
     * @param reasons what was not understood; none where no question fits at all
     * @param nearest catalogued questions that come near, the nearest first
     */
    record Unclear(List<String> reasons, List<CatalogueQuery> nearest) implements Answer {
        public Unclear {
            reasons = List.copyOf(reasons);
            nearest = List.copyOf(nearest);
        }

        @Override
        public <T> T match(Function<Found, T> onFound, Function<Unclear, T> onUnclear) {
            return onUnclear.apply(this);
        }
    }
}
