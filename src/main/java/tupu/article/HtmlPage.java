package tupu.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    static Optional<String> declaredCharset(String head) {
        Matcher declared = CHARSET.matcher(head.substring(0, Math.min(HEAD, head.length())));
        if (!declared.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(declared.group(1))
                .or(() -> Optional.ofNullable(declared.group(2)));
    }

    /**
     * Tells {@code draft} what the page says of itself, and returns the blocks of its main text.
     */
    static List<Block> blocks(String html, ArticleDraft draft) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        JsonLd linked = JsonLd.of(page);
        linked.tell(draft);
        PageMetadata.tell(page, draft);
        readByline(HtmlBlocks.of(page.body(), html, 0), draft);
        Element main = MainText.find(page, linked.body());
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

    /** The byline stands between the headline and the first sentence, in whatever boxes. */
    private static void readByline(List<Block> page, ArticleDraft draft) {
        String title = draft.title().map(Prose::fold).orElse("");
        int prose = first(page, 0, Block::isProse);
        int headline = first(page, 0, block -> isHeadline(block, title));
        int from = headline < page.size() ? headline + 1 : Math.max(0, prose - BYLINE / 4);
        int to = Math.min(first(page, from, Block::isProse), from + BYLINE);
        page.subList(from, Math.max(from, to)).forEach(block -> Byline.read(block.text(), draft));
    }

    private static boolean isHeadline(Block block, String title) {
        String folded = Prose.fold(block.text());
        return folded.length() >= 4 && block.linkShare() < 1 && title.equals(folded);
    }

    private static int first(List<Block> page, int from, Predicate<Block> wanted) {
        int at = from;
        while (at < page.size() && !wanted.test(page.get(at))) {
            at++;
        }
        return at;
    }
}
