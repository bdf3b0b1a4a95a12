package tupu.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the benchmark of the store measured; times in milliseconds, each the shortest of its rounds
 * where there are several.
 *
 * @param firstBuild of the folder into a new store, opened before
 * @param secondBuild of the unchanged folder, in the store opened again
 * @param bareWrite of the articles' quads in one transaction of Jena's
 * @param write of the same graphs by the store without an index of texts
 * @param textWrite and with one
 * @param openBare opening and closing the store without an index of texts
 * @param open and with one
 * @param recovery opening the store when its index of texts is lost, as after the worst crash
 */
public record StoreFigures(
        int articles,
        long articleQuads,
        long allQuads,
        long compactedBytes,
        long textBytes,
        long firstBuild,
        long secondBuild,
        long bareWrite,
        long write,
        long textWrite,
        long openBare,
        long open,
        long recovery) {

    /** Returns the figures as lines of a table, each with the bound that it must keep, if any. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("articles", "%,d".formatted(articles));
        lines.put("quads an article", "%,d".formatted(articleQuads / articles));
        lines.put("bytes an article, compacted", "%,d".formatted(compactedBytes / articles));
        lines.put("  of which index of texts", "%,d".formatted(textBytes / articles));
        lines.put("first build", "%,d ms".formatted(firstBuild));
        lines.put("second build, unchanged", "%,d ms".formatted(secondBuild));
        lines.put("  times faster", ratio(firstBuild, secondBuild, "at least 50"));
        lines.put("one bare transaction", "%,d ms".formatted(bareWrite));
        lines.put("store, no texts", "%,d ms".formatted(write));
        lines.put("  times the bare one", ratio(write, bareWrite, "at most 1.5"));
        lines.put("store, with texts", "%,d ms".formatted(textWrite));
        lines.put("  times the bare one ", ratio(textWrite, bareWrite, "at most 2.5"));
        lines.put("open and close, no texts", "%,d ms".formatted(openBare));
        lines.put("open and close, with texts", "%,d ms".formatted(open));
        lines.put("open, index of texts lost", "%,d ms (under 5,000)".formatted(recovery));
        return lines;
    }

    private static String ratio(long over, long under, String bound) {
        return String.format(Locale.ROOT, "%.2f (%s)", (double) over / Math.max(1, under), bound);
    }
}
