package tupu.support;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tupu.article.Article;
import tupu.article.ArticleId;
import tupu.article.Origin;
import tupu.article.PublicationDate;
import tupu.article.SourceMap;
import tupu.extract.Event;
import tupu.extract.Evidence;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.extract.Speaker;
import tupu.extract.Status;
import tupu.language.AnalyzedArticle;
import tupu.lexicon.EntityType;
import tupu.link.Entity;
import tupu.link.LinkedArticle;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Digest;
import tupu.text.Span;

/**
 * A linked article put together by hand, finding by finding; every place is given by its words, of
 * which the first occurrence in the body counts.
 */
public final class NewsItem {

    private final String headline;
    private final String body;
    private String file = "test.txt";
    private Optional<URI> url = Optional.empty();
    private Optional<PublicationDate> published =
            Optional.of(PublicationDate.of(LocalDate.of(2024, 3, 9)));
    private Optional<Article> read = Optional.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Name, Entity> entities = new LinkedHashMap<>();

    public NewsItem(String headline, String body) {
        this.headline = headline;
        this.body = body;
    }

    /** The findings of an article that was read. */
    public static NewsItem of(Article article) {
        NewsItem item = new NewsItem(article.headline(), article.body());
        item.read = Optional.of(article);
        return item;
    }

    public NewsItem url(String address) {
        url = Optional.of(URI.create(address));
        return this;
    }

    public NewsItem file(String name) {
        file = name;
        return this;
    }

    public NewsItem published(String moment) {
        published = Optional.of(PublicationDate.of(OffsetDateTime.parse(moment)));
        return this;
    }

    /** A name that the catalogue does not have; its first occurrence in the body is its mention. */
    public Name name(EntityType type, String form) {
        return name(type, type.label().toLowerCase(Locale.ROOT) + "/" + form, form);
    }

    /** A name with several forms, the fullest first. */
    public Name name(EntityType type, List<String> written) {
        String full = written.get(0);
        TreeSet<String> forms = new TreeSet<>(written);
        Name name = new Name(type, full, forms, Optional.empty());
        String id = type.label().toLowerCase(Locale.ROOT) + "/" + full;
        entities.put(name, new Entity(id, type, Optional.empty(), full, forms, false));
        written.forEach(form -> mentions.add(new Mention(span(form), form, name)));
        return name;
    }

    /** A name of the entity {@code id}; an id without a slash is the catalogue's. */
    public Name name(EntityType type, String id, String form) {
        boolean catalogued = id.indexOf('/') < 0;
        TreeSet<String> forms = new TreeSet<>(List.of(form));
        Name name = new Name(type, form, forms, catalogued ? Optional.of(id) : Optional.empty());
        entities.put(name, new Entity(id, type, Optional.empty(), form, forms, catalogued));
        mentions.add(new Mention(span(form), form, name));
        return name;
    }

    public Quotation quotation(Name speaker, String cue, String content, String... topics) {
        return quotation(
                new Speaker(
                        speaker.canonical(),
                        span(speaker.canonical()),
                        Optional.of(speaker),
                        Optional.empty()),
                cue,
                content,
                topics);
    }

    public Quotation quotation(Speaker speaker, String cue, String content, String... topics) {
        return add(
                new Quotation(
                        speaker,
                        Optional.of(cue),
                        Quotation.Mode.INDIRECT,
                        span(content),
                        List.of(topics),
                        List.of(),
                        Optional.empty(),
                        evidence(content),
                        0.9,
                        Optional.empty()));
    }

    public Membership post(Name person, Optional<Name> organization, String role) {
        return add(
                new Membership(
                        person,
                        organization,
                        role,
                        span(role),
                        false,
                        Optional.empty(),
                        evidence(role),
                        0.95,
                        Optional.empty()));
    }

    public Event event(String type, String trigger, Event.Argument... arguments) {
        return add(
                new Event(
                        type,
                        span(trigger),
                        List.of(arguments),
                        List.of(),
                        Optional.empty(),
                        Status.DONE,
                        evidence(trigger),
                        0.8,
                        Optional.empty()));
    }

    public Relation relation(Name subject, String predicate, Name object, Status status) {
        return add(
                new Relation(
                        subject,
                        predicate,
                        object,
                        status,
                        evidence(object.canonical()),
                        0.75,
                        Optional.empty()));
    }

    public <T extends Finding> T add(T finding) {
        findings.add(finding);
        return finding;
    }

    /** Takes a finding back, so that a changed copy can be added in its place. */
    public NewsItem without(Finding finding) {
        findings.remove(finding);
        return this;
    }

    public TimeMention day(String words, String iso) {
        LocalDate day = LocalDate.parse(iso);
        return time(words, TimeMention.Precision.DAY, iso, day, day);
    }

    public TimeMention time(
            String words,
            TimeMention.Precision precision,
            String iso,
            LocalDate earliest,
            LocalDate latest) {
        return new TimeMention(
                span(words),
                words,
                Optional.of(
                        new TimeMention.Value(
                                precision,
                                iso,
                                earliest,
                                latest,
                                published.map(PublicationDate::day))));
    }

    public AmountMention money(String words, String value, String currency) {
        return new AmountMention(
                span(words),
                words,
                AmountMention.Kind.MONEY,
                new BigDecimal(value),
                Optional.of(currency),
                AmountMention.Bound.ABOUT);
    }

    public Span span(String words) {
        int begin = body.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("“%s” is not in “%s”".formatted(words, body));
        }
        return Span.body(begin, begin + words.length());
    }

    /** The sentences, ended by 。 or a line end, that {@code words} lie in. */
    public Evidence evidence(String words) {
        Span span = span(words);
        int begin =
                1
                        + Math.max(
                                body.lastIndexOf('。', span.begin()),
                                body.lastIndexOf('\n', span.begin()));
        int stop = body.indexOf('。', span.end() - 1);
        return Evidence.of(Span.body(begin, stop < 0 ? body.length() : stop + 1));
    }

    public LinkedArticle linked() {
        MarkedArticle marked =
                new MarkedArticle(
                        new AnalyzedArticle(read.orElseGet(this::article), List.of()),
                        mentions,
                        List.of(),
                        List.of());
        return new LinkedArticle(marked, findings, entities);
    }

    private Article article() {
        return new Article(
                new ArticleId(
                        Digest.sha256(url.map(URI::toString).orElse(headline + body))
                                .substring(0, 20)),
                url,
                headline,
                published,
                Optional.empty(),
                Optional.of("示例商报"),
                List.of("李记者"),
                Optional.of("财经"),
                "zh-Hans",
                body,
                new Origin(file, Digest.sha256(file, body), SourceMap.NONE));
    }
}
