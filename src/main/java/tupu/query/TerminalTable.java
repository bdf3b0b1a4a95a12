package tupu.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays a table out for a terminal, where a Chinese character is as wide as two letters. Long cells
 * are wrapped; a cell that has more than fits ends in … , and {@link Layout#shortened} says so.
 *
 * <pre>
 * 发言者  身份           原话
 * ------  -------------  ------------------
 * 周鸿祎  360集团创始人  算力有可能成为门槛
 * </pre>
 */
public final class TerminalTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int MOST_LINES = 8;

    private final int width;

    /**
     * @param width of the terminal, in columns of one letter
     */
    public TerminalTable(int width) {
        this.width = Math.max(width, 2 * NARROWEST);
    }

    /**
     * A table ready to print.
     *
     * @param lines none wider than the terminal
     * @param shortened whether a cell's text is not all there
     */
    public record Layout(List<String> lines, boolean shortened) {
        public Layout {
            lines = List.copyOf(lines);
        }
    }

    /** Lays out heads and rows; one cell under the other where they do not fit side by side. */
    public Layout lay(ResultTable table, Tongue tongue) {
        List<String> heads =
                table.columns().stream().map(column -> column.head().in(tongue)).toList();
        return lay(heads, table.lines().stream().map(ResultTable.Line::cells).toList());
    }

    /** Lays out cells under their heads. */
    public Layout lay(List<String> heads, List<List<String>> rows) {
        if (heads.isEmpty()) {
            return new Layout(List.of(), false);
        }
        List<List<String>> clean =
                rows.stream()
                        .map(row -> row.stream().map(DisplayText::printable).toList())
                        .toList();
        int[] widths = fit(naturalWidths(heads, clean));
        return widths.length == 0
                ? oneUnderTheOther(heads, clean)
                : sideBySide(heads, clean, widths);
    }

    private static int[] naturalWidths(List<String> heads, List<List<String>> rows) {
        int[] widths = heads.stream().mapToInt(DisplayText::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayText.width(row.get(i)));
            }
        }
        return widths;
    }

    /** Narrows the widest columns until all fit; empty where they would become too narrow. */
    private int[] fit(int[] natural) {
        int room = width - GAP.length() * (natural.length - 1);
        int cap = Arrays.stream(natural).max().orElse(0);
        while (cap >= NARROWEST && capped(natural, cap) > room) {
            cap--;
        }
        int most = cap;
        return capped(natural, cap) > room
                ? new int[0]
                : Arrays.stream(natural).map(one -> Math.min(one, most)).toArray();
    }

    private static int capped(int[] widths, int cap) {
        return Arrays.stream(widths).map(one -> Math.min(one, cap)).sum();
    }

    private static Layout sideBySide(List<String> heads, List<List<String>> rows, int[] widths) {
        List<String> lines = new ArrayList<>(block(heads, widths, Integer.MAX_VALUE).lines());
        StringBuilder rule = new StringBuilder();
        for (int one : widths) {
            rule.append(rule.isEmpty() ? "" : GAP).append("-".repeat(one));
        }
        lines.add(rule.toString());
        boolean shortened = false;
        for (List<String> row : rows) {
            Layout block = block(row, widths, MOST_LINES);
            lines.addAll(block.lines());
            shortened |= block.shortened();
        }
        return new Layout(lines, shortened);
    }

    private static Layout block(List<String> cells, int[] widths, int most) {
        List<Layout> wrapped = new ArrayList<>();
        int height = 1;
        boolean shortened = false;
        for (int i = 0; i < widths.length; i++) {
            Layout cell = wrap(cells.get(i), widths[i], most);
            wrapped.add(cell);
            height = Math.max(height, cell.lines().size());
            shortened |= cell.shortened();
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = wrapped.get(i).lines();
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(i == 0 ? "" : GAP).append(DisplayText.pad(part, widths[i]));
            }
            lines.add(text.toString().stripTrailing());
        }
        return new Layout(lines, shortened);
    }

    private static Layout wrap(String cell, int width, int most) {
        List<String> lines = DisplayText.wrap(cell, width);
        if (lines.size() <= most) {
            return new Layout(lines, false);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        int room = width - DisplayText.width(DisplayText.MORE);
        kept.add(DisplayText.wrap(lines.get(most - 1), room).get(0) + DisplayText.MORE);
        return new Layout(kept, true);
    }

    private Layout oneUnderTheOther(List<String> heads, List<List<String>> rows) {
        int headWidth =
                Math.min(heads.stream().mapToInt(DisplayText::width).max().orElse(0), width / 3);
        int[] widths = {headWidth, width - headWidth - GAP.length()};
        List<String> lines = new ArrayList<>();
        boolean shortened = false;
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < heads.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    Layout block = block(List.of(heads.get(i), row.get(i)), widths, MOST_LINES);
                    lines.addAll(block.lines());
                    shortened |= block.shortened();
                }
            }
        }
        return new Layout(lines, shortened);
    }
}
