package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts Markdown into headings, paragraphs, list items and table rows, without their marks. */
final class MarkdownPage {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    /** What only Markdown has; a page with two of them, or a heading, is Markdown. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "(?m)^#{1,6}[ \\t]+\\S|!\\[[^\\]\\n]{0,200}\\]\\(|\\[[^\\]\\n]{1,200}\\]\\(https?://"
                            + "|\\*\\*[^*\\n]{1,80}\\*\\*|^>[ \\t]\\S|^\\|?[ \\t]*:?-{3,}:?[ \\t]*\\||^```");

    /** So many quotes or lists in each other are an attack, not an article. */
    private static final Pattern TOO_DEEP = Pattern.compile("(?m)^[ \\t]*(?:[>*+-][ \\t]*){60}");

    /** Markers within a paragraph are matched with each other: a million of them take for ever. */
    private static final int LONGEST_PARAGRAPH = 50_000;

    private static final Pattern ANCHOR = Pattern.compile("\\{[#.][^}\\n]{0,200}\\}$");

    private MarkdownPage() {}

    /** Whether a text without a file ending that says so is Markdown. */
    static boolean looksLike(String text, int from) {
        Matcher marks = MARKS.matcher(text).region(from, text.length());
        int found = 0;
        while (found < 2 && marks.find()) {
            found++;
        }
        return found == 2;
    }

    /** {@code from} is the offset in {@code text} at which the page begins. */
    static List<Block> blocks(String text, int from) {
        String page = text.substring(from);
        if (TOO_DEEP.matcher(page).find() || isTooLong(page)) {
            return PlainPage.blocks(text, from);
        }
        List<Block> blocks = new ArrayList<>();
        Node document = PARSER.parse(page);
        Node node = document;
        while (node != null) {
            boolean entered = add(blocks, node, page, from);
            node = next(node, document, !entered);
        }
        return blocks;
    }

    private static boolean isTooLong(String page) {
        int begin = 0;
        while (begin < page.length()) {
            int end = page.indexOf("\n\n", begin);
            end = end < 0 ? page.length() : end;
            if (end - begin > LONGEST_PARAGRAPH) {
                return true;
            }
            begin = end + 2;
        }
        return false;
    }

    private static Passage withoutAnchor(Passage heading) {
        Passage line = heading.strip();
        int tail = Math.max(0, line.length() - 210);
        Matcher anchor = ANCHOR.matcher(line.text()).region(tail, line.length());
        return anchor.find() ? line.cut(0, anchor.start()) : line;
    }

    /** The next node in reading order; the children of one that was read whole are passed over. */
    private static Node next(Node node, Node document, boolean intoChildren) {
        if (intoChildren && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != document && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == document ? null : at.getNext();
    }

    private static boolean add(List<Block> blocks, Node node, String page, int from) {
        if (node instanceof Heading heading) {
            for (Inlines.Line line : Inlines.of(heading, page, from)) {
                Passage words = withoutAnchor(line.words());
                if (!words.isBlank()) {
                    blocks.add(Block.heading(heading.getLevel(), words.strip()));
                }
            }
            return true;
        }
        if (node instanceof Paragraph) {
            Block.Kind kind =
                    node.getParent() instanceof ListItem ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
            for (Inlines.Line line : Inlines.of(node, page, from)) {
                blocks.add(new Block(kind, 0, line.words(), line.linkShare()));
            }
            return true;
        }
        if (node instanceof TableRow) {
            addRow(blocks, node, page, from);
            return true;
        }
        if (node instanceof IndentedCodeBlock || node instanceof HtmlBlock) {
            addLines(blocks, node, page, from);
            return true;
        }
        return false;
    }

    private static void addRow(List<Block> blocks, Node row, String page, int from) {
        List<Passage> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                List<Passage> lines =
                        Inlines.of(cell, page, from).stream().map(Inlines.Line::words).toList();
                cells.add(Passage.join(lines, " "));
            }
        }
        Passage words = Passage.join(cells, " | ");
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            blocks.add(Block.of(Block.Kind.ROW, words));
        }
    }

    /** Indented text is text (pages copied from the web are indented); HTML is read as HTML. */
    private static void addLines(List<Block> blocks, Node node, String page, int from) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int begin = spans.get(0).getInputIndex();
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        String lines = page.substring(begin, end);
        blocks.addAll(
                node instanceof HtmlBlock
                        ? HtmlBlocks.of(lines, from + begin)
                        : PlainPage.blocks(page.substring(0, end), begin).stream()
                                .map(
                                        block ->
                                                block.with(
                                                        Passage.at(
                                                                from + block.words().at(0),
                                                                block.text())))
                                .toList());
    }
}
