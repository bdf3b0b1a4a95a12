package tupu.article;

import static java.util.Objects.requireNonNull;

/**
 * One paragraph, heading, list item or table row of a page.
 *
 * @param level of a heading, 1 to 6; 0 where the page does not say
 * @param linkShare share of the letters that are links, 0 to 1
 */
record Block(Kind kind, int level, Passage words, double linkShare) {

    /** What the page says that a block is; a plain text page says nothing, so all are PARAGRAPH. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW
    }

    Block {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
    }

    static Block of(Kind kind, Passage words) {
        return new Block(kind, 0, words, 0);
    }

    static Block heading(int level, Passage words) {
        return new Block(Kind.HEADING, level, words, 0);
    }

    String text() {
        return words.text();
    }

    Block with(Passage other) {
        return new Block(kind, level, other, linkShare);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether this reads like a sentence of an article: long enough, and it ends like one. */
    boolean isProse() {
        return kind != Kind.HEADING && linkShare < 0.5 && Prose.isProse(text());
    }
}
