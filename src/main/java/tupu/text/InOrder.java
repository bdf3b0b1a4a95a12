package tupu.text;

import java.util.List;
import java.util.function.Predicate;

/** Looks things up by halves in what stands in order. */
public final class InOrder {

    private InOrder() {}

    /**
     * The number of the first that has reached a place, or the list's size where none has.
     *
     * <pre>{@code InOrder.first(tokens, token -> token.begin() >= offset)}</pre>
     *
     * @param reached once true of one, true of all behind it
     */
    public static <T> int first(List<T> inOrder, Predicate<? super T> reached) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(inOrder.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
