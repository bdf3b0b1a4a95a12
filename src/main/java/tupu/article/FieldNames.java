package tupu.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of a JSON object hold what, the preferred name first. Letter case, {@code _} and
 * {@code -} do not matter; a dot leads into an object ({@code publisher.name}).
 */
public record FieldNames(Map<Role, List<String>> names) {

    /** What a field says of its article. */
    public enum Role {
        TITLE,
        TEXT,
        PUBLISHED,
        MODIFIED,
        PUBLISHER,
        URL,
        AUTHOR,
        SECTION,
        LANGUAGE
    }

    /** The spellings met in news data sets, feeds and schema.org. */
    public static final FieldNames USUAL =
            new FieldNames(
                    Map.of(
                            Role.TITLE,
                            List.of("title", "headline", "标题", "標題"),
                            Role.TEXT,
                            List.of(
                                    "text",
                                    "body",
                                    "content",
                                    "articleBody",
                                    "article",
                                    "maintext",
                                    "content_text",
                                    "content_html",
                                    "html",
                                    "fulltext",
                                    "正文",
                                    "内容",
                                    "內容"),
                            Role.PUBLISHED,
                            List.of(
                                    "published",
                                    "date",
                                    "publish_time",
                                    "pubDate",
                                    "date_published",
                                    "datePublished",
                                    "published_at",
                                    "publishDate",
                                    "published_date",
                                    "pubTime",
                                    "time",
                                    "timestamp",
                                    "created_at",
                                    "发布时间",
                                    "日期",
                                    "時間"),
                            Role.MODIFIED,
                            List.of("modified", "date_modified", "dateModified", "updated_at"),
                            Role.PUBLISHER,
                            List.of(
                                    "publisher.name",
                                    "source.name",
                                    "publisher",
                                    "source",
                                    "source_name",
                                    "media",
                                    "site_name",
                                    "outlet",
                                    "来源",
                                    "來源",
                                    "媒体"),
                            Role.URL,
                            List.of(
                                    "url",
                                    "link",
                                    "canonical",
                                    "canonical_url",
                                    "source_url",
                                    "external_url",
                                    "href",
                                    "链接"),
                            Role.AUTHOR,
                            List.of("author.name", "author", "authors", "byline", "creator", "作者"),
                            Role.SECTION,
                            List.of(
                                    "section",
                                    "category",
                                    "categories",
                                    "channel",
                                    "articleSection",
                                    "栏目"),
                            Role.LANGUAGE,
                            List.of("language", "lang", "inLanguage", "语言")));

    public FieldNames {
        Map<Role, List<String>> copy = new EnumMap<>(Role.class);
        names.forEach((role, spellings) -> copy.put(role, List.copyOf(spellings)));
        names = Map.copyOf(copy);
    }

    /** Returns the spellings of {@code role}, the preferred one first. */
    public List<String> of(Role role) {
        return names.getOrDefault(role, List.of());
    }

    /** Puts {@code name} before the other spellings of {@code role}. */
    public FieldNames prefer(Role role, String name) {
        Map<Role, List<String>> changed = new EnumMap<>(Role.class);
        changed.putAll(names);
        List<String> spellings = new ArrayList<>(List.of(name));
        spellings.addAll(of(role));
        changed.put(role, spellings);
        return new FieldNames(changed);
    }
}
