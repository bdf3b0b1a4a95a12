package tupu.serve.dossier;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param items those of this page
 * @param page from 1
 * @param total items of all pages
 * @param size items of a full page
 */
public record Leaf<T>(List<T> items, int page, int total, int size) {

    public Leaf {
        items = List.copyOf(items);
        if (page < 1 || total < 0 || size < 1) {
            throw new IllegalArgumentException(
                    "No page %d of %d items by %d".formatted(page, total, size));
        }
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** Returns those of {@code all} that stand on a page; the last page for numbers too high. */
    static <T> Leaf<T> of(List<T> all, int page, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int wanted = Math.max(1, Math.min(page, last));
        int begin = (wanted - 1) * size;
        return new Leaf<>(
                all.subList(begin, Math.min(all.size(), begin + size)), wanted, all.size(), size);
    }
}
