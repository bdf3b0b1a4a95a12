package tupu.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.article.ArticleDraft.Trust;
import tupu.text.Digest;

/** Reads one page, of whatever format, into one article. */
final class PageReader {

    private static final String NO_TEXT_CURE = "give a page with the article's own text";

    /** A page may show so many times the letters of its article: menus, lists, comments. */
    private static final int FURNITURE = 5;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</?(?:p|div|br|span|a|li|ul|h[1-6]|table|section|article|img|strong|em|b|blockquote)(?:\\s[^>]{0,500})?/?>",
                    Pattern.CASE_INSENSITIVE);

    private final ReadOptions options;

    PageReader(ReadOptions options) {
        this.options = options;
    }

    /** What is known of a page from outside: its address, its server's encoding. */
    record Hint(Optional<URI> url, Optional<String> charset, Optional<String> mediaType) {
        static final Hint NONE = new Hint(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads the bytes of one file or entry.
     *
     * @param name what messages call it
     * @param path what its ending is told from
     */
    Article read(String name, String path, byte[] bytes, Hint hint) throws Refused {
        Format.refuseBinary(bytes);
        String head = Format.latin(bytes);
        Optional<String> declared = hint.charset().or(() -> HtmlPage.declaredCharset(head));
        SourceText source = TextDecoder.decode(bytes, declared);
        Format.refuseGarbage(source.text());
        ArticleDraft draft = new ArticleDraft(options.zone());
        hint.url().ifPresent(url -> draft.url(Trust.ADDRESS, url.toString()));
        List<Block> page = blocks(path, source.text(), hint, draft);
        Body body = body(page, draft);
        return draft.finish(
                body.headline(),
                body.words(),
                body.language(),
                new Origin(name, Digest.sha256(bytes), source.map(body.words())));
    }

    private List<Block> blocks(String path, String text, Hint hint, ArticleDraft draft)
            throws Refused {
        switch (Format.ofText(path, text, hint)) {
            case HTML -> {
                return HtmlPage.blocks(text, draft);
            }
            case MARKDOWN -> {
                return markdown(text, 0, draft);
            }
            default -> {
                LeadingLines leading = LeadingLines.of(text);
                leading.facts()
                        .forEach((key, value) -> Facts.tell(key, value, options.fields(), draft));
                return inner(text, leading.end(), draft);
            }
        }
    }

    /** What follows the leading lines may itself be a page of any kind. */
    private List<Block> inner(String text, int from, ArticleDraft draft) throws Refused {
        if (Format.beginsAsHtml(text, from)) {
            String html = text.substring(from);
            return HtmlPage.blocks(html, draft).stream()
                    .map(block -> block.with(block.words().shifted(from)))
                    .toList();
        }
        if (Format.beginsAsFrontMatter(text, from) || MarkdownPage.looksLike(text, from)) {
            return markdown(text, from, draft);
        }
        return PlainPage.blocks(text, from);
    }

    private List<Block> markdown(String text, int from, ArticleDraft draft) throws Refused {
        LeadingLines leading = LeadingLines.of(text.substring(from));
        leading.facts().forEach((key, value) -> Facts.tell(key, value, options.fields(), draft));
        FrontMatter front = FrontMatter.of(text, from + leading.end());
        Facts.tell(front.facts(), options.fields(), draft);
        return MarkdownPage.blocks(text, Math.max(from + leading.end(), front.end()));
    }

    /**
     * Reads the text of an entry of a feed or a JSON file; it may be HTML or Markdown.
     *
     * @param begin where the entry begins in its file, bytes; the body leads back to there
     */
    Article entry(String name, String text, long begin, String digest, ArticleDraft draft)
            throws Refused {
        SourceText source = SourceText.of(text);
        Format.refuseGarbage(source.text());
        Body body = body(entryBlocks(source.text()), draft);
        SourceMap.Builder map = new SourceMap.Builder();
        if (begin <= Integer.MAX_VALUE) {
            map.add(0, (int) begin, body.words().length());
        }
        Origin origin = new Origin(name, digest, map.build());
        return draft.finish(body.headline(), body.words(), body.language(), origin);
    }

    private static List<Block> entryBlocks(String text) {
        if (MARKUP.matcher(text).find()) {
            return HtmlBlocks.of(text, 0);
        }
        return MarkdownPage.looksLike(text, 0)
                ? MarkdownPage.blocks(text, 0)
                : PlainPage.blocks(text, 0);
    }

    /** What is frozen of an article: its words, and what was made of them. */
    private record Body(String headline, Passage words, String language) {}

    /** Takes headline, byline and boilerplate off {@code page}; what is left is the body. */
    private Body body(List<Block> blocks, ArticleDraft draft) throws Refused {
        long letters = blocks.stream().mapToLong(block -> block.words().length()).sum();
        if (letters > FURNITURE * options.bodyLetters()) {
            throw tooLong(letters);
        }
        List<Block> page = blocks.stream().map(block -> block.with(block.words().seen())).toList();
        List<String> lines = page.stream().map(Block::text).toList();
        List<Block> rest = Headline.take(page, draft);
        rest.forEach(block -> Byline.readAccount(block.text(), draft));
        List<Block> kept = Boilerplate.clean(rest);
        kept.stream().limit(2).forEach(block -> Byline.readDateline(block.text(), draft));
        kept = Boilerplate.withoutSplices(kept, lines, draft.publisher());
        List<Passage> paragraphs =
                kept.stream().map(Block::words).filter(words -> !words.isBlank()).toList();
        if (paragraphs.isEmpty()) {
            throw new Refused("holds no article, only a headline, menus or links", NO_TEXT_CURE);
        }
        Passage words = Passage.join(paragraphs, "\n");
        if (words.length() > options.bodyLetters()) {
            throw tooLong(words.length());
        }
        String headline = draft.title().orElse("");
        return new Body(
                headline, words, LanguageGuess.of(headline + words.text(), draft.language()));
    }

    private Refused tooLong(long letters) {
        return new Refused(
                String.format(
                        Locale.ROOT,
                        "has %,d letters of text, more than an article of news (%,d)",
                        letters,
                        options.bodyLetters()),
                "split it, or raise the size limit");
    }
}
