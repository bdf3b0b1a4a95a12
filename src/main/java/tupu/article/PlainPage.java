package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts plain text into paragraphs: one a line, or several where a line holds a whole page. */
final class PlainPage {

    /** Two wide spaces in Chinese text stand where the page had a new paragraph. */
    private static final Pattern INNER_BREAK =
            Pattern.compile(
                    "(?<=[\\p{IsHan}。！？…”』」）：；—])[ \\t\\u3000\\u2002\\u2003\\u00A0]{2,}(?=[\\p{IsHan}\\p{L}\\p{N}“「『（《【—])");

    private static final Pattern LINE = Pattern.compile("\\n");

    private PlainPage() {}

    /** {@code from} is the offset in {@code text} at which the page begins. */
    static List<Block> blocks(String text, int from) {
        List<Block> blocks = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int begin = from;
        while (line.find(begin)) {
            add(blocks, text, begin, line.start());
            begin = line.end();
        }
        add(blocks, text, begin, text.length());
        return blocks;
    }

    private static void add(List<Block> blocks, String text, int begin, int end) {
        Passage line = Passage.at(begin, text.substring(begin, end)).strip();
        for (Passage paragraph : line.split(INNER_BREAK)) {
            blocks.add(Block.of(Block.Kind.PARAGRAPH, paragraph));
        }
    }
}
