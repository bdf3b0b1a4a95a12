package tupu.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import tupu.article.ArticleDraft.Trust;

/** The fields of one item of a feed, or of the feed itself. */
final class FeedItem {

    /** Media and podcast fields repeat the names of others and mean pictures and sounds. */
    private static final Set<String> FOREIGN =
            Set.of("media", "itunes", "georss", "geo", "slash", "thr", "wfw", "feedburner");

    private static final List<String> TEXTS =
            List.of("encoded", "content", "description", "summary");
    private static final List<String> DATES =
            List.of("pubDate", "published", "date", "issued", "created");
    private static final List<String> CHANGES = List.of("updated", "modified", "lastBuildDate");
    private static final List<String> AUTHORS = List.of("author", "creator", "contributor");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** Reads all fields up to the item's end tag. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                readField(xml);
            }
        }
    }

    /** Reads the field whose start tag {@code xml} stands at, up to its end tag. */
    void readField(XMLStreamReader xml) throws XMLStreamException {
        String prefix = xml.getPrefix() == null ? "" : xml.getPrefix();
        String name = xml.getLocalName();
        if (name.equals("link")) {
            readLink(xml);
            return;
        }
        boolean markup = "xhtml".equals(xml.getAttributeValue(null, "type"));
        String term = xml.getAttributeValue(null, "term");
        String value = content(xml, markup, name.equals("author") || name.equals("source"));
        if (!FOREIGN.contains(prefix)) {
            add(name, name.equals("category") && term != null ? term : value);
        }
    }

    private void readLink(XMLStreamReader xml) throws XMLStreamException {
        String rel = xml.getAttributeValue(null, "rel");
        String href = xml.getAttributeValue(null, "href");
        String value = content(xml, false, false);
        if (href == null) {
            add("link", value);
        } else if (rel == null || rel.equals("alternate")) {
            add("link", href);
        }
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value.strip());
        }
    }

    /**
     * Returns the text up to the end tag.
     *
     * @param markup whether tags inside belong to the text (XHTML)
     * @param nameOnly whether only the {@code name} or {@code title} inside is wanted
     */
    private static String content(XMLStreamReader xml, boolean markup, boolean nameOnly)
            throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder name = new StringBuilder();
        String inside = "";
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    inside = xml.getLocalName();
                    text.append(markup ? "<" + inside + ">" : "");
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    inside = "";
                    text.append(markup && depth > 0 ? "</" + xml.getLocalName() + ">" : "");
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    text.append(markup ? Entities.escape(xml.getText()) : xml.getText());
                    if (inside.equals("name") || inside.equals("title")) {
                        name.append(xml.getText());
                    }
                }
                case XMLStreamReader.ENTITY_REFERENCE ->
                        text.append(Entities.getByName(xml.getLocalName()));
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return nameOnly && name.length() > 0 ? name.toString() : text.toString();
    }

    void tell(ArticleDraft draft, Trust trust) {
        values("link").forEach(link -> draft.url(trust, link));
        values("guid").forEach(link -> draft.url(trust, link));
        values("title").forEach(title -> draft.title(trust, plain(title)));
        each(DATES).forEach(date -> draft.published(trust, date));
        each(CHANGES).forEach(date -> draft.modified(trust, date));
        each(CHANGES).forEach(date -> draft.published(Trust.ADDRESS, date));
        each(AUTHORS)
                .forEach(
                        author ->
                                draft.author(
                                        trust,
                                        author.replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1")));
        values("source").forEach(source -> draft.publisher(trust, source));
        values("category").forEach(category -> draft.section(trust, category));
    }

    /** The feed's title is its outlet's name, with a column behind it now and then. */
    void tellPublisher(ArticleDraft draft) {
        values("title").stream()
                .map(FeedItem::plain)
                .map(title -> title.replaceFirst("(?:\\s*[-|｜_–—:：]\\s*.*)$", ""))
                .forEach(title -> draft.publisher(Trust.PAGE, title));
        values("language").forEach(tag -> draft.language(Trust.PAGE, tag));
    }

    String title() {
        return values("title").stream().findFirst().orElse("");
    }

    /** The full text where the feed has it, else the summary. */
    String text() {
        return TEXTS.stream().flatMap(name -> values(name).stream()).findFirst().orElse("");
    }

    private static String plain(String title) {
        return title.indexOf('<') >= 0 || title.indexOf('&') >= 0
                ? Jsoup.parse(title).text()
                : title;
    }

    private List<String> each(List<String> names) {
        return names.stream().flatMap(name -> values(name).stream()).toList();
    }

    private List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
