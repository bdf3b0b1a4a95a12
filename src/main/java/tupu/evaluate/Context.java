package tupu.evaluate;

import java.util.Collection;

/** Shows words where they stand in an article: {@code …得益于财报，【英伟达】市值直线上涨…}. */
final class Context {

    /** How much is shown on either side, in UTF-16 units. */
    private static final int SHOWN = 24;

    /** How far from the words a companion may stand. */
    private static final int NEIGHBOURHOOD = 80;

    /** Longer words are shortened in their middle. */
    private static final int LONGEST = 60;

    private final String text;

    Context(String text) {
        this.text = text;
    }

    /**
     * Returns the place of {@code words} that has most of {@code companions} near it, the first of
     * equals; empty where the words do not occur.
     */
    String of(String words, Collection<String> companions) {
        int best = -1;
        long most = -1;
        for (int at = words.isEmpty() ? -1 : text.indexOf(words);
                at >= 0;
                at = text.indexOf(words, at + 1)) {
            String around = around(at, at + words.length(), NEIGHBOURHOOD);
            long here = companions.stream().filter(around::contains).count();
            if (here > most) {
                best = at;
                most = here;
            }
        }
        return best < 0 ? "" : show(best, best + words.length());
    }

    private String show(int begin, int end) {
        int from = Math.max(0, begin - SHOWN);
        int to = Math.min(text.length(), end + SHOWN);
        String words = text.substring(begin, end);
        if (words.length() > LONGEST) {
            words =
                    words.substring(0, LONGEST / 2)
                            + "…"
                            + words.substring(words.length() - LONGEST / 2);
        }
        String line =
                (from > 0 ? "…" : "")
                        + text.substring(from, begin)
                        + "【"
                        + words
                        + "】"
                        + text.substring(end, to)
                        + (to < text.length() ? "…" : "");
        return line.replaceAll("\\s+", " ").strip();
    }

    private String around(int begin, int end, int distance) {
        return text.substring(
                Math.max(0, begin - distance), Math.min(text.length(), end + distance));
    }
}
