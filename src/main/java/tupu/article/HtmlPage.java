package tupu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page: metadata from its head, headline and byline, and the blocks of its main text.
 */
final class HtmlPage {

    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{3,30})|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w:.-]{3,30})",
                    Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4096;

    /** How many blocks between headline and text are searched for a byline. */
    private static final int BYLINE = 24;

    private HtmlPage() {}

    /**
     * Returns the encoding that the page declares; {@code head} is its beginning, read as Latin-1.
     */
    static java.util.Optional<String> declaredCharset(String head) {
        Matcher declared = CHARSET.matcher(head.substring(0, Math.min(HEAD, head.length())));
        if (!declared.find()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.ofNullable(declared.group(1))
                .or(() -> java.util.Optional.ofNullable(declared.group(2)));
    }

    /**
     * Tells {@code draft} what the page says of itself, and returns the blocks of its main text.
     */
    static List<Block> blocks(String html, ArticleDraft draft) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        JsonLd linked = JsonLd.of(page);
        linked.tell(draft);
        PageMetadata.tell(page, draft);
        Element main = MainText.find(page, linked.body());
        readByline(page, main, html, draft);
        List<Block> blocks = HtmlBlocks.of(main, html, 0);
        return isWorse(blocks, linked.body()) ? plain(linked.body()) : blocks;
    }

    /** A page that a script fills shows its text in the metadata only. */
    private static boolean isWorse(List<Block> blocks, String stated) {
        int prose = blocks.stream().filter(Block::isProse).mapToInt(it -> it.text().length()).sum();
        return stated.length() > 100 && 3 * prose < stated.length();
    }

    private static List<Block> plain(String stated) {
        boolean html = stated.contains("<p") || stated.contains("<br");
        List<Block> blocks = html ? HtmlBlocks.of(stated, 0) : PlainPage.blocks(stated, 0);
        return blocks.stream().map(block -> block.with(Passage.made(block.text()))).toList();
    }

    /** The byline stands between the headline and the text, in or outside their common box. */
    private static void readByline(Document page, Element main, String html, ArticleDraft draft) {
        Element headline = headline(page, main);
        if (headline == null) {
            return;
        }
        List<Element> between = new ArrayList<>();
        for (Element above = headline;
                above != null && between.size() < BYLINE;
                above = above.parent()) {
            for (Element next = above.nextElementSibling();
                    next != null && between.size() < BYLINE;
                    next = next.nextElementSibling()) {
                if (next.stream().anyMatch(main::equals)) {
                    next.stream()
                            .filter(it -> it.childrenSize() == 0 || it.normalName().equals("p"))
                            .limit(BYLINE)
                            .forEach(between::add);
                    above = page.body();
                    break;
                }
                between.add(next);
            }
        }
        for (Element element : between) {
            HtmlBlocks.of(element, html, 0).stream()
                    .limit(BYLINE)
                    .filter(block -> !block.isProse())
                    .forEach(block -> Byline.read(block.text(), draft));
        }
    }

    private static Element headline(Document page, Element main) {
        String title = draftTitle(page);
        Element best = null;
        for (Element heading : page.select("h1, h2, [itemprop=headline], .title, #title")) {
            String text = Prose.fold(heading.text());
            boolean fits = text.length() >= 4 && Prose.fold(title).contains(text);
            if (fits || (best == null && heading.normalName().equals("h1"))) {
                if (fits) {
                    return heading;
                }
                best = heading;
            }
        }
        return best == null ? main.previousElementSibling() : best;
    }

    private static String draftTitle(Document page) {
        return page.title();
    }
}
