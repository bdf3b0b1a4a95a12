package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The words of one Markdown block, line by line, each letter with its place. */
final class Inlines {

    /** Bold marks that CommonMark leaves standing beside Chinese punctuation: {@code **（甲）**乙}. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\*\\*|__(?=[\\p{IsHan}“「（《])");

    private final String page;
    private final int from;
    private final List<Line> lines = new ArrayList<>();
    private Passage.Builder words = new Passage.Builder();
    private int linked;

    /** One line of words, and the share of its letters that are links. */
    record Line(Passage words, double linkShare) {}

    private Inlines(String page, int from) {
        this.page = page;
        this.from = from;
    }

    /** Returns the lines of {@code block}; {@code from} is added to every place. */
    static List<Line> of(Node block, String page, int from) {
        Inlines inlines = new Inlines(page, from);
        Node node = block.getFirstChild();
        while (node != null) {
            inlines.add(node);
            boolean inside = node.getFirstChild() != null && !(node instanceof Image);
            node = inside ? node.getFirstChild() : next(node, block);
        }
        inlines.endLine();
        return inlines.lines;
    }

    private static Node next(Node node, Node block) {
        Node at = node;
        while (at != block && at.getNext() == null) {
            at = at.getParent();
        }
        return at == block ? null : at.getNext();
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            append(text.getLiteral(), node, isInLink(node));
        } else if (node instanceof Code code) {
            append(code.getLiteral(), node, false);
        } else if (node instanceof HardLineBreak) {
            endLine();
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HtmlInline html && html.getLiteral().startsWith("<br")) {
            endLine();
        }
    }

    private static boolean isInLink(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** A line end inside a Latin paragraph is a space; Chinese pages begin a new line with it. */
    private void softBreak(Node node) {
        boolean latinBefore = words.length() > 0 && isLatin(words.last());
        boolean latinBehind =
                node.getNext() instanceof Text text
                        && !text.getLiteral().isEmpty()
                        && isLatin(text.getLiteral().charAt(0));
        if (latinBefore && latinBehind && words.length() > 30) {
            words.made(" ");
        } else {
            endLine();
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }

    private void endLine() {
        Passage line = words.build().without(LEFT_OVER).strip();
        if (line.length() > 0) {
            lines.add(new Line(line, (double) linked / line.length()));
        }
        words = new Passage.Builder();
        linked = 0;
    }

    private void append(String literal, Node node, boolean isLink) {
        int place = -1;
        int end = -1;
        for (SourceSpan span : node.getSourceSpans()) {
            place = place < 0 ? span.getInputIndex() : place;
            end = span.getInputIndex() + span.getLength();
        }
        Aligned.append(words, literal, page, place, end, from);
        linked += isLink ? literal.length() : 0;
    }
}
