package tupu.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Cuts a part of an HTML page into headings, paragraphs, list items and table rows. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "form",
                    "video",
                    "audio",
                    "canvas",
                    "figcaption",
                    "nav",
                    "head",
                    "title",
                    "dialog",
                    "map");

    private static final Set<String> LINES = Set.of("br", "hr");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "html",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "caption");

    /** Cells longer than this hold paragraphs: the table only lays the page out. */
    private static final int LONGEST_CELL = 200;

    private final String source;
    private final int shift;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private Passage.Builder words = new Passage.Builder();
    private int linked;
    private int links;

    private HtmlBlocks(String source, int shift) {
        this.source = source;
        this.shift = shift;
    }

    /** Reads a piece of HTML inside another text; its places count from {@code shift}. */
    static List<Block> of(String html, int shift) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return of(Jsoup.parse(html, "", parser).body(), html, shift);
    }

    /** Reads {@code part} of a page that was parsed, with positions, from {@code source}. */
    static List<Block> of(Element part, String source, int shift) {
        HtmlBlocks reader = new HtmlBlocks(source, shift);
        part.filter(reader);
        reader.endBlock();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (LINES.contains(name)) {
            endBlock();
        } else if (name.equals("table") && isData(element)) {
            endBlock();
            addRows(element);
            return FilterResult.SKIP_ENTIRELY;
        } else if (BLOCKS.contains(name)) {
            endBlock();
            open.push(element);
        } else if (name.equals("a")) {
            links++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (!open.isEmpty() && element.equals(open.peek())) {
                endBlock();
                open.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        Passage.Builder exact = new Passage.Builder();
        boolean tracked = node.sourceRange().isTracked() && !node.sourceRange().isImplicit();
        Aligned.append(
                exact,
                text,
                source,
                tracked ? node.sourceRange().startPos() : -1,
                tracked ? Math.min(source.length(), node.sourceRange().endPos()) : -1,
                shift);
        Passage letters = exact.build();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\u00A0';
            if (!space) {
                words.append(c, letters.at(i));
                linked += links > 0 ? 1 : 0;
            } else if (words.length() > 0 && words.last() != ' ') {
                words.append(' ', c == ' ' ? letters.at(i) : Passage.MADE);
            }
        }
    }

    private void endBlock() {
        Passage paragraph = words.build().strip();
        if (paragraph.length() > 0) {
            double share = (double) linked / paragraph.length();
            int level = level();
            blocks.add(
                    level > 0
                            ? new Block(Block.Kind.HEADING, level, paragraph, share)
                            : new Block(kind(), 0, paragraph, share));
        }
        words = new Passage.Builder();
        linked = 0;
    }

    private int level() {
        for (Element element : open) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
        }
        return 0;
    }

    private Block.Kind kind() {
        boolean item = open.stream().limit(3).anyMatch(it -> it.normalName().equals("li"));
        return item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }

    /** A table of data has several columns of short cells and no table inside. */
    private static boolean isData(Element table) {
        if (table.selectFirst("table table, form, iframe") != null) {
            return false;
        }
        int columns = 0;
        int rows = 0;
        for (Element row : table.select("tr")) {
            int cells = row.select("> td, > th").size();
            columns = Math.max(columns, cells);
            rows += cells > 0 ? 1 : 0;
        }
        boolean prose =
                table.select("td").stream()
                        .anyMatch(cell -> cell.wholeText().length() > LONGEST_CELL);
        return columns > 1 && rows > 1 && !prose;
    }

    private void addRows(Element table) {
        for (Element row : table.select("tr")) {
            List<Passage> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                List<Passage> lines = of(cell, source, shift).stream().map(Block::words).toList();
                cells.add(Passage.join(lines, " "));
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                blocks.add(Block.of(Block.Kind.ROW, Passage.join(cells, " | ")));
            }
        }
    }
}
