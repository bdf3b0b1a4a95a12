package tupu.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.article.ArticleDraft.Trust;
import tupu.text.Digest;

/** Reads one page, of whatever format, into one article. */
final class PageReader {

    private static final String NO_TEXT_CURE = "give a page with the article's own text";

    private final ReadOptions options;

    PageReader(ReadOptions options) {
        this.options = options;
    }

    /** What is known of a page from outside: its address, its server's encoding. */
    record Hint(Optional<URI> url, Optional<String> charset, Optional<String> mediaType) {
        static final Hint NONE = new Hint(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads the bytes of one file or entry; {@code name} is what messages call it. */
    Article read(String name, byte[] bytes, Hint hint) throws Refused {
        Format.refuseBinary(bytes);
        String head = Format.latin(bytes);
        Optional<String> declared = hint.charset().or(() -> HtmlPage.declaredCharset(head));
        SourceText source = TextDecoder.decode(bytes, declared);
        Format.refuseGarbage(source.text());
        ArticleDraft draft = new ArticleDraft(options.zone());
        hint.url().ifPresent(url -> draft.url(Trust.ADDRESS, url.toString()));
        List<Block> page = blocks(name, source.text(), hint, draft);
        return finish(page, source, draft, new Origin(name, Digest.sha256(bytes), SourceMap.NONE));
    }

    private List<Block> blocks(String name, String text, Hint hint, ArticleDraft draft)
            throws Refused {
        switch (Format.ofText(name, text, hint)) {
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

    /** Takes headline, byline and boilerplate off {@code page}; what is left is the body. */
    Article finish(List<Block> page, SourceText source, ArticleDraft draft, Origin origin)
            throws Refused {
        if (page.isEmpty()) {
            throw new Refused("holds no text", NO_TEXT_CURE);
        }
        List<String> lines = page.stream().map(Block::text).toList();
        List<Block> rest = Headline.take(page, draft);
        rest.forEach(block -> Byline.readAccount(block.text(), draft));
        List<Block> kept = Boilerplate.clean(rest);
        kept.stream().limit(2).forEach(block -> Byline.readDateline(block.text(), draft));
        kept = Boilerplate.withoutSplices(kept, lines, draft.publisher());
        List<Passage> paragraphs = new ArrayList<>();
        kept.stream().map(Block::words).filter(words -> !words.isBlank()).forEach(paragraphs::add);
        if (paragraphs.isEmpty()) {
            throw new Refused("holds no article, only a headline, menus or links", NO_TEXT_CURE);
        }
        Passage body = Passage.join(paragraphs, "\n");
        String headline = draft.title().orElse("");
        String language = LanguageGuess.of(headline + body.text(), draft.language());
        return draft.finish(
                headline,
                body,
                language,
                new Origin(origin.file(), origin.digest(), source.map(body)));
    }
}
