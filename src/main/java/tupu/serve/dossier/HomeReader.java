package tupu.serve.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Counts for the first page; a few scans of one index each, so the result is worth keeping. */
final class HomeReader {

    private static final int LATEST = 8;
    private static final int QUOTED = 10;
    private static final int ENOUGH = 3;
    private static final int MOST_MONTHS = 24;
    private static final int TYPES = 8;
    private static final int DAY = "2024-03-09".length();

    /** Days back from the newest article; the first in which enough people speak counts. */
    private static final List<Integer> WINDOWS = List.of(7, 30, 365);

    private static final Comparator<Home.Count> MOST_FIRST =
            Comparator.comparingInt(Home.Count::articles)
                    .thenComparingInt(Home.Count::quotations)
                    .reversed()
                    .thenComparing(count -> count.thing().node().toString());

    private final Look look;
    private final Map<Node, String> days = new HashMap<>();

    HomeReader(Look look) {
        this.look = look;
    }

    Home read() {
        look.each(
                SharedVocabulary.DATE_PUBLISHED,
                Node.ANY,
                (graph, article, moment) -> {
                    if (look.iris().isArticle(graph)) {
                        days.put(article, day(moment.getLiteralLexicalForm()));
                    }
                });
        List<Node> articles = look.subjects(RDF.type.asNode(), SharedVocabulary.NEWS_ARTICLE);
        String newest = days.values().stream().max(String::compareTo).orElse("");
        Quoted quoted = quoted(newest);
        return new Home(
                articles.size(),
                look.subjects(RDF.type.asNode(), SharedVocabulary.QUOTATION).size(),
                look.subjects(RDF.type.asNode(), SharedVocabulary.EVENT).size(),
                latest(articles),
                quoted.people(),
                quoted.since(),
                newest,
                chart(newest),
                topics());
    }

    private List<ArticleHead> latest(List<Node> articles) {
        return articles.stream()
                .sorted(
                        Comparator.comparing((Node node) -> days.getOrDefault(node, ""))
                                .reversed()
                                .thenComparing(node -> node.toString()))
                .limit(LATEST)
                .map(article -> ArticleHead.read(look, article))
                .toList();
    }

    private record Quoted(List<Home.Count> people, String since) {}

    private Quoted quoted(String newest) {
        Quoted found = new Quoted(List.of(), "");
        for (int window : WINDOWS) {
            if (newest.isEmpty() || found.people().size() >= ENOUGH) {
                return found;
            }
            String since = LocalDate.parse(newest).minusDays(window - 1L).toString();
            found = new Quoted(people(since), since);
        }
        return found;
    }

    private List<Home.Count> people(String since) {
        Map<Node, Set<Node>> sources = new HashMap<>();
        Map<Node, Set<String>> words = new HashMap<>();
        days.forEach(
                (article, day) -> {
                    if (day.compareTo(since) >= 0) {
                        Node cluster = look.object(article, Vocabulary.CLUSTER).orElse(article);
                        look.each(
                                article,
                                Vocabulary.SPEAKER,
                                (quotation, speaker) -> {
                                    sources.computeIfAbsent(speaker, s -> new HashSet<>())
                                            .add(cluster);
                                    words.computeIfAbsent(speaker, s -> new HashSet<>())
                                            .add(cluster + text(quotation));
                                });
                    }
                });
        return sources.keySet().stream()
                .filter(speaker -> look.has(speaker, RDF.type.asNode(), SharedVocabulary.PERSON))
                .map(
                        speaker ->
                                new Home.Count(
                                        look.named(speaker),
                                        words.get(speaker).size(),
                                        sources.get(speaker).size()))
                .sorted(MOST_FIRST)
                .limit(QUOTED)
                .toList();
    }

    private String text(Node quotation) {
        return look.text(quotation, SharedVocabulary.TEXT).orElse("");
    }

    /** Counts what articles report as done, by the event's month, else by the article's. */
    private EventChart chart(String newest) {
        if (newest.isEmpty()) {
            return new EventChart(List.of(), List.of());
        }
        YearMonth last = YearMonth.from(LocalDate.parse(newest));
        YearMonth first = last.minusMonths(MOST_MONTHS - 1L);
        Map<Node, String> begins = new HashMap<>();
        look.each(
                SharedVocabulary.EARLIEST,
                Node.ANY,
                (graph, event, date) -> {
                    if (look.iris().isArticle(graph)) {
                        begins.put(event, date.getLiteralLexicalForm());
                    }
                });
        Set<Node> done = new HashSet<>(look.subjects(Vocabulary.STATUS, Vocabulary.DONE));
        Map<Node, Map<YearMonth, Integer>> counts = new HashMap<>();
        for (Node type : look.subjects(RDFS.subClassOf.asNode(), SharedVocabulary.EVENT)) {
            look.each(
                    RDF.type.asNode(),
                    type,
                    (graph, event, same) ->
                            month(begins.getOrDefault(event, days.getOrDefault(graph, "")))
                                    .filter(month -> done.contains(event))
                                    .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                                    .ifPresent(
                                            month ->
                                                    counts.computeIfAbsent(
                                                                    type, t -> new TreeMap<>())
                                                            .merge(month, 1, Integer::sum)));
        }
        return chart(counts, last);
    }

    private EventChart chart(Map<Node, Map<YearMonth, Integer>> counts, YearMonth last) {
        Optional<YearMonth> first =
                counts.values().stream()
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .min(Comparator.naturalOrder());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first.orElse(last); !month.isAfter(last); ) {
            months.add(month);
            month = month.plusMonths(1);
        }
        List<EventChart.Series> series =
                counts.entrySet().stream()
                        .map(
                                entry ->
                                        new EventChart.Series(
                                                look.named(entry.getKey()),
                                                months.stream()
                                                        .map(
                                                                month ->
                                                                        entry.getValue()
                                                                                .getOrDefault(
                                                                                        month, 0))
                                                        .toList()))
                        .sorted(
                                Comparator.comparingInt(EventChart.Series::total)
                                        .reversed()
                                        .thenComparing(one -> one.type().key()))
                        .limit(TYPES)
                        .toList();
        return new EventChart(months.stream().map(YearMonth::toString).toList(), series);
    }

    private List<Home.Count> topics() {
        Map<Node, Set<Node>> quotations = new HashMap<>();
        Map<Node, Set<Node>> articles = new HashMap<>();
        look.each(
                SharedVocabulary.ABOUT,
                Node.ANY,
                (graph, quotation, topic) -> {
                    if (topic.isURI() && topic.getURI().startsWith(Iris.TOPICS)) {
                        quotations.computeIfAbsent(topic, t -> new HashSet<>()).add(quotation);
                        articles.computeIfAbsent(topic, t -> new HashSet<>()).add(graph);
                    }
                });
        return quotations.keySet().stream()
                .map(
                        topic ->
                                new Home.Count(
                                        look.named(topic),
                                        quotations.get(topic).size(),
                                        articles.get(topic).size()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Optional<YearMonth> month(String date) {
        try {
            return date.length() < DAY
                    ? Optional.empty()
                    : Optional.of(YearMonth.parse(date.substring(0, "2024-03".length())));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String day(String moment) {
        return moment.substring(0, Math.min(DAY, moment.length()));
    }
}
