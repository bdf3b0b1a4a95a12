package tupu.article;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of an article while it is being read. Each fact comes with a {@link Trust}; the
 * most trusted one wins, among equals the first.
 */
final class ArticleDraft {

    /** Where a fact was found, the most trusted first. */
    enum Trust {
        /** A line of metadata, front matter, a field of a JSON object. */
        STATED,
        /** The line below the headline: {@code 来源：北京商报}. */
        BYLINE,
        /** The metadata of a page or feed, which a re-publisher fills with its own. */
        PAGE,
        /** The first words of the text: {@code 新华社北京1月28日电}. */
        DATELINE,
        /** The address. */
        ADDRESS
    }

    private static final Pattern NO_OUTLET =
            Pattern.compile(
                    "(?:网络|互联网|網路|综合|网络综合|综合整理|整理|原创|本站|本站原创|转载|未知|佚名|其他|其它|投稿|自媒体|unknown|none|null|n/?a|-+)",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 60;

    /** What is longer is a text, whatever a page calls it. */
    static final int LONGEST_TITLE = 500;

    private static final int MOST_AUTHORS = 50;

    private final Map<Trust, String> titles = new EnumMap<>(Trust.class);
    private final Map<Trust, PublicationDate> dates = new EnumMap<>(Trust.class);
    private final Map<Trust, PublicationDate> changes = new EnumMap<>(Trust.class);
    private final Map<Trust, String> publishers = new EnumMap<>(Trust.class);
    private final Map<Trust, List<String>> authors = new EnumMap<>(Trust.class);
    private final Map<Trust, String> sections = new EnumMap<>(Trust.class);
    private final Map<Trust, URI> urls = new EnumMap<>(Trust.class);
    private final Map<Trust, String> languages = new EnumMap<>(Trust.class);
    private final ZoneId zone;

    ArticleDraft(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    void title(Trust trust, String title) {
        String line = oneLine(title);
        if (!line.isEmpty() && line.length() <= LONGEST_TITLE) {
            titles.putIfAbsent(trust, line);
        }
    }

    void published(Trust trust, PublicationDate date) {
        dates.putIfAbsent(trust, date);
    }

    void published(Trust trust, String text) {
        DateTexts.parse(text, zone).ifPresent(date -> published(trust, date));
    }

    void modified(Trust trust, String text) {
        DateTexts.parse(text, zone).ifPresent(date -> changes.putIfAbsent(trust, date));
    }

    void publisher(Trust trust, String name) {
        String line = oneLine(name).replaceAll("^[《【\\[（(]|[》】\\])）]$", "").strip();
        if (line.matches("https?://.*")) {
            url(trust, line);
        } else if (!line.isEmpty()
                && line.length() <= LONGEST_NAME
                && !NO_OUTLET.matcher(line).matches()) {
            publishers.putIfAbsent(trust, line);
        }
    }

    void author(Trust trust, String name) {
        for (String person :
                name.split("[、,，/;；|｜\n]|\\s+and\\s+|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})")) {
            String plain = oneLine(person).replaceFirst("^(?:本报|特约)?记者\\s*", "");
            List<String> known = authors.computeIfAbsent(trust, key -> new ArrayList<>());
            if (!plain.isEmpty()
                    && plain.length() <= LONGEST_NAME
                    && known.size() < MOST_AUTHORS
                    && !plain.matches("https?://.*")
                    && !known.contains(plain)) {
                known.add(plain);
            }
        }
    }

    void section(Trust trust, String name) {
        String line = oneLine(name);
        if (!line.isEmpty() && line.length() <= LONGEST_NAME) {
            sections.putIfAbsent(trust, line);
        }
    }

    void url(Trust trust, String address) {
        WebAddress.canonical(address, url()).ifPresent(url -> urls.putIfAbsent(trust, url));
    }

    void language(Trust trust, String tag) {
        if (!tag.isBlank()) {
            languages.putIfAbsent(trust, tag.strip());
        }
    }

    Optional<String> title() {
        return first(titles);
    }

    Optional<URI> url() {
        return first(urls);
    }

    /** The publisher known so far, but for a guess from the address. */
    Optional<String> publisher() {
        return first(publishers).or(() -> url().flatMap(Outlets::of));
    }

    /**
     * The date that metadata tell is surer than that of the byline; a moment tells more than its
     * day.
     */
    Optional<PublicationDate> published() {
        Optional<PublicationDate> best =
                Optional.ofNullable(dates.get(Trust.STATED))
                        .or(() -> Optional.ofNullable(dates.get(Trust.PAGE)))
                        .or(() -> first(dates));
        return best.map(
                date ->
                        date.moment().isPresent()
                                ? date
                                : dates.values().stream()
                                        .filter(other -> other.day().equals(date.day()))
                                        .filter(other -> other.moment().isPresent())
                                        .findFirst()
                                        .orElse(date));
    }

    /** Makes the article; {@code body} is not blank. */
    Article finish(String headline, Passage body, String language, Origin origin) {
        Optional<String> publisher = publisher();
        Optional<PublicationDate> published = published().map(date -> local(date, language));
        return new Article(
                ArticleId.of(url(), publisher, headline, published, body.text()),
                url(),
                headline,
                published,
                first(changes).map(date -> local(date, language)),
                publisher,
                first(authors).orElse(List.of()),
                first(sections),
                language,
                body.text(),
                origin);
    }

    Optional<String> language() {
        return first(languages);
    }

    /** A Chinese page that tells its time as UTC was still published on the day of its readers. */
    private PublicationDate local(PublicationDate date, String language) {
        return date.moment()
                .filter(moment -> moment.getOffset().equals(ZoneOffset.UTC))
                .filter(moment -> language.startsWith("zh"))
                .map(
                        moment ->
                                PublicationDate.of(
                                        moment.atZoneSameInstant(zone).toOffsetDateTime()))
                .orElse(date);
    }

    private static <T> Optional<T> first(Map<Trust, T> facts) {
        return facts.values().stream().findFirst();
    }

    /** Hands all facts on to {@code other}, which keeps what it knows already. */
    void tell(ArticleDraft other) {
        titles.forEach(other.titles::putIfAbsent);
        dates.forEach(other.dates::putIfAbsent);
        changes.forEach(other.changes::putIfAbsent);
        publishers.forEach(other.publishers::putIfAbsent);
        sections.forEach(other.sections::putIfAbsent);
        urls.forEach(other.urls::putIfAbsent);
        languages.forEach(other.languages::putIfAbsent);
        authors.forEach((trust, names) -> names.forEach(name -> other.author(trust, name)));
    }

    static String oneLine(String text) {
        return SourceText.of(text).text().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
