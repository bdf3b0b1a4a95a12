package tupu.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tupu.article.ArticleDraft.Trust;

/**
 * What a page says of its article in {@code meta}, {@code link}, {@code time} and {@code title}.
 */
final class PageMetadata {

    /** A page has a few headlines; in thousands that lie in each other none is worth its price. */
    private static final int MOST_HEADLINES = 100;

    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "headline", "ArticleTitle", "dc.title");

    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "datePublished",
                    "publishdate",
                    "publish_date",
                    "publish-date",
                    "pubdate",
                    "publish_time",
                    "published_time",
                    "weibo:article:create_at",
                    "og:release_date",
                    "dc.date.issued",
                    "dc.date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "apub:time",
                    "date",
                    "createDate");

    private static final List<String> CHANGES =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "dateModified",
                    "lastmodified",
                    "weibo:article:update_at");

    /** The outlet that wrote the article comes before the site that shows it. */
    private static final List<String> PUBLISHERS =
            List.of(
                    "source",
                    "mediaid",
                    "contentsource",
                    "article:publisher",
                    "publisher",
                    "og:site_name",
                    "application-name",
                    "dc.publisher");

    private static final List<String> AUTHORS =
            List.of(
                    "author",
                    "article:author",
                    "og:article:author",
                    "byl",
                    "dc.creator",
                    "parsely-author");

    private static final List<String> SECTIONS =
            List.of("article:section", "og:section", "category", "columnname", "parsely-section");

    private static final List<String> ADDRESSES = List.of("og:url", "twitter:url");

    private static final List<String> LANGUAGES = List.of("og:locale", "content-language");

    /** What stands behind a headline in the title of a page. */
    private static final Pattern SITE =
            Pattern.compile(
                    "(?:\\s*[_|｜]\\s*[^_|｜]{1,20}|\\s+[-–—]+\\s+[^-–—|]{1,30}|[-–—]+[\\p{IsHan}A-Za-z0-9]{2,12})+$");

    private static final Pattern SCRIPT_TIME =
            Pattern.compile(
                    "\\b(?:var\\s+ct|\"?(?:publish_?time|publish_?date|pub_?time|pub_?date)\"?)\\s*[:=]\\s*[\"']?((?:1\\d{9}|20\\d{2}[-/.])[-/.\\d :T+]{0,20})",
                    Pattern.CASE_INSENSITIVE);

    private PageMetadata() {}

    static void tell(Document page, ArticleDraft draft) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            draft.url(Trust.PAGE, canonical.attr("href"));
        }
        each(page, ADDRESSES, (value, name) -> draft.url(Trust.PAGE, value));
        each(page, TITLES, (value, name) -> draft.title(Trust.PAGE, withoutSite(value, page)));
        each(page, DATES, (value, name) -> draft.published(Trust.PAGE, value));
        each(page, CHANGES, (value, name) -> draft.modified(Trust.PAGE, value));
        each(page, PUBLISHERS, (value, name) -> draft.publisher(Trust.PAGE, value));
        each(page, AUTHORS, (value, name) -> draft.author(Trust.PAGE, value));
        each(page, SECTIONS, (value, name) -> draft.section(Trust.PAGE, value));
        each(page, LANGUAGES, (value, name) -> draft.language(Trust.PAGE, value));
        for (Element time :
                page.select(
                        "time[datetime][pubdate], time[itemprop=datePublished], article time[datetime]")) {
            draft.published(Trust.PAGE, time.attr("datetime"));
        }
        tellScripts(page, draft);
        draft.language(Trust.PAGE, page.select("html").attr("lang"));
        tellTitle(page, draft);
    }

    /** Pages that a script fills (WeChat) tell their time in the script only. */
    private static void tellScripts(Document page, ArticleDraft draft) {
        for (Element script : page.select("script:not([src])")) {
            Matcher time = SCRIPT_TIME.matcher(script.data());
            if (time.find()) {
                draft.published(Trust.PAGE, time.group(1));
            }
        }
    }

    private static void each(Document page, List<String> names, BiConsumer<String, String> fact) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                if (Arrays.asList(
                                meta.attr("name"),
                                meta.attr("property"),
                                meta.attr("itemprop"),
                                meta.attr("http-equiv"))
                        .stream()
                        .anyMatch(name::equalsIgnoreCase)) {
                    String value = meta.attr("content").strip();
                    if (!value.isEmpty()) {
                        fact.accept(value, name);
                    }
                }
            }
        }
    }

    /** A headline element that the page's title begins with is surer than the title itself. */
    private static void tellTitle(Document page, ArticleDraft draft) {
        String title = page.title();
        if (title.length() > ArticleDraft.LONGEST_TITLE) {
            return;
        }
        String folded = Prose.fold(title);
        page.select("h1, h2, [itemprop=headline]").stream()
                .limit(MOST_HEADLINES)
                .map(Element::text)
                .filter(text -> text.length() >= 4)
                .filter(
                        text ->
                                text.length() <= ArticleDraft.LONGEST_TITLE
                                        && folded.contains(Prose.fold(text))
                                        && !Prose.fold(text).isEmpty())
                .max(Comparator.comparingInt(String::length))
                .or(
                        () ->
                                page.select("h1").stream()
                                        .limit(MOST_HEADLINES)
                                        .map(Element::text)
                                        .filter(text -> text.length() >= 6)
                                        .findFirst())
                .ifPresent(text -> draft.title(Trust.PAGE, text));
        String headline = withoutSite(title, page);
        draft.title(Trust.PAGE, headline);
        if (headline.length() < title.length()) {
            String site = title.substring(headline.length()).replaceFirst("^[\\s\\-–—_|｜·]+", "");
            draft.publisher(Trust.PAGE, site.replaceFirst("^.*[_|｜]", ""));
        }
    }

    /** Takes off what follows the headline in a title: {@code …_新浪科技_新浪网}, {@code … - Reuters}. */
    private static String withoutSite(String title, Document page) {
        if (title.length() > ArticleDraft.LONGEST_TITLE) {
            return title;
        }
        String site = page.select("meta[property=og:site_name]").attr("content");
        String rest = title.strip();
        if (!site.isBlank() && rest.endsWith(site)) {
            rest =
                    rest.substring(0, rest.length() - site.length())
                            .replaceFirst("[\\s\\-–—_|｜·]+$", "");
        }
        String cut = SITE.matcher(rest).replaceFirst("");
        return cut.length() >= 6 ? cut : rest;
    }
}
