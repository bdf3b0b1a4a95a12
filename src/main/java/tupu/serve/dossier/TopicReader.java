package tupu.serve.dossier;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

/** Reads what was said of a topic. */
final class TopicReader {

    private static final int SIZE = 20;
    private static final int MOST_COMMENTATORS = 60;
    private static final int MOST_LOOKS = 5;

    private final Look look;
    private final FindingReader findings;

    TopicReader(Look look) {
        this.look = look;
        this.findings = new FindingReader(look);
    }

    /** One person's words on the topic, before they are counted. */
    private static final class Voice {
        private final Set<String> words = new HashSet<>();
        private String first = "";
        private String last = "";
        private final SortedMap<String, Node> newest = new TreeMap<>(Comparator.reverseOrder());
        private Optional<Node> speaker = Optional.empty();
        private String text = "";

        void add(Node quotation, String date, String utterance) {
            words.add(utterance);
            newest.put(date + " " + quotation, quotation);
            last = date.compareTo(last) > 0 ? date : last;
            if (first.isEmpty() || !date.isEmpty() && date.compareTo(first) < 0) {
                first = date;
            }
        }
    }

    Optional<TopicDossier> read(Node topic, int page) {
        Set<Node> quotations = new LinkedHashSet<>();
        for (Node one : withNarrower(topic)) {
            look.subjects(SharedVocabulary.ABOUT, one).stream()
                    .filter(node -> look.has(node, RDF.type.asNode(), SharedVocabulary.QUOTATION))
                    .forEach(quotations::add);
        }
        if (quotations.isEmpty() && !look.has(topic, RDF.type.asNode(), SharedVocabulary.CONCEPT)) {
            return Optional.empty();
        }
        Map<Object, Voice> voices = new HashMap<>();
        Map<String, Set<String>> months = new TreeMap<>();
        Set<Node> sources = new HashSet<>();
        for (Node quotation : quotations) {
            findings.remark(quotation)
                    .ifPresent(
                            remark -> {
                                Node story = remark.article().cluster();
                                String said = story + " " + remark.words();
                                sources.add(story);
                                count(voices, quotation, remark, said);
                                months.computeIfAbsent(month(remark), m -> new HashSet<>())
                                        .add(said);
                            });
        }
        return Optional.of(
                new TopicDossier(
                        look.named(topic),
                        named(look.objects(topic, SharedVocabulary.BROADER)),
                        named(look.subjects(SharedVocabulary.BROADER, topic)),
                        commentators(voices),
                        sources.size(),
                        findings.quotations(quotations, page, SIZE),
                        chart(look.named(topic), months)));
    }

    private Set<Node> withNarrower(Node topic) {
        Set<Node> all = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(topic));
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (all.add(next)) {
                open.addAll(look.subjects(SharedVocabulary.BROADER, next));
            }
        }
        return all;
    }

    /** {@code 2024-03}; empty where the time is not known as well as that. */
    private static String month(Remark remark) {
        return remark.date().length() < 7 ? "" : remark.date().substring(0, 7);
    }

    private void count(Map<Object, Voice> voices, Node quotation, Remark remark, String said) {
        Optional<Node> speaker = look.object(quotation, Vocabulary.SPEAKER);
        Object key = speaker.<Object>map(node -> node).orElse(remark.speaker());
        Voice voice = voices.computeIfAbsent(key, k -> new Voice());
        voice.speaker = speaker;
        voice.text = remark.speaker();
        voice.add(quotation, remark.date(), said);
    }

    private List<Commentator> commentators(Map<Object, Voice> voices) {
        return voices.values().stream()
                .sorted(
                        Comparator.comparing((Voice voice) -> voice.speaker.isEmpty())
                                .thenComparing(voice -> -voice.words.size())
                                .thenComparing(voice -> voice.last, Comparator.reverseOrder())
                                .thenComparing(voice -> voice.newest.firstKey()))
                .limit(MOST_COMMENTATORS)
                .map(
                        voice -> {
                            Optional<Named> thing = voice.speaker.map(look::named);
                            return new Commentator(
                                    thing,
                                    thing.map(Named::label).orElse(voice.text),
                                    standing(voice),
                                    voice.words.size(),
                                    voice.first,
                                    voice.last);
                        })
                .toList();
    }

    /** As of the newest quotation whose article says what the speaker is. */
    private String standing(Voice voice) {
        return voice.newest.values().stream()
                .limit(MOST_LOOKS)
                .map(findings::standing)
                .filter(standing -> !standing.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static EventChart chart(Named topic, Map<String, Set<String>> months) {
        List<String> names = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<YearMonth> known =
                months.keySet().stream().flatMap(text -> month(text).stream()).sorted().toList();
        if (known.isEmpty()) {
            return new EventChart(List.of(), List.of());
        }
        YearMonth last = known.get(known.size() - 1);
        for (YearMonth month = known.get(0); !month.isAfter(last); month = month.plusMonths(1)) {
            names.add(month.toString());
            counts.add(months.getOrDefault(month.toString(), Set.of()).size());
        }
        return new EventChart(names, List.of(new EventChart.Series(topic, counts)));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    private List<Named> named(List<Node> nodes) {
        return nodes.stream().map(look::named).sorted(Comparator.comparing(Named::label)).toList();
    }
}
