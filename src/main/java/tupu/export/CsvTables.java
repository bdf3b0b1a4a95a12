package tupu.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;

/**
 * The tables that an analyst opens. One row a thing; several values in one cell stand between bars.
 */
final class CsvTables {

    /** Takes the rows as they are found. */
    interface Rows {
        void add(String table, List<String> row);
    }

    private static final class Seen {
        private final Set<Node> types = new LinkedHashSet<>();
        private final Set<String> forms = new LinkedHashSet<>();
        private int articles;
    }

    private final Iris iris;
    private final Labels labels;
    private final Rows rows;
    private final SortedMap<String, Seen> entities = new TreeMap<>(TripleText.ORDER);

    CsvTables(Iris iris, Labels labels, Rows rows) {
        this.iris = iris;
        this.labels = labels;
        this.rows = rows;
    }

    void write(SelectedGraphs graphs) {
        graphs.names().forEach(graph -> write(new Things(graphs.triples(graph))));
        entities.forEach(this::writeEntity);
    }

    private void write(Things things) {
        things.ofType(SharedVocabulary.NEWS_ARTICLE).forEach(node -> article(things, node));
        things.ofType(SharedVocabulary.QUOTATION).forEach(node -> quotation(things, node));
        things.ofType(SharedVocabulary.MEMBERSHIP).forEach(node -> post(things, node));
        things.ofType(SharedVocabulary.OCCUPATION).forEach(node -> post(things, node));
        things.ofType(SharedVocabulary.EVENT).forEach(node -> event(things, node));
        things.ofType(Vocabulary.RELATION).forEach(node -> relation(things, node));
        things.subjects()
                .filter(iris::isEntity)
                .filter(node -> !things.objects(node, Vocabulary.FORM).isEmpty())
                .forEach(node -> count(things, node));
    }

    private void article(Things things, Node node) {
        List<String> row = new ArrayList<>(List.of(node.toString()));
        Stream.of(
                        SharedVocabulary.HEADLINE,
                        SharedVocabulary.DATE_PUBLISHED,
                        SharedVocabulary.DATE_MODIFIED,
                        Vocabulary.PUBLISHER_NAME,
                        SharedVocabulary.AUTHOR,
                        SharedVocabulary.ARTICLE_SECTION,
                        SharedVocabulary.IN_LANGUAGE,
                        SharedVocabulary.URL,
                        Vocabulary.FILE_NAME)
                .forEach(property -> row.add(things.text(node, property)));
        rows.add("articles", row);
    }

    private void quotation(Things things, Node node) {
        List<String> row = start(things, node);
        row.add(of(things, node, Vocabulary.PUBLISHER_NAME));
        Stream.of(
                        Vocabulary.SPEAKER,
                        Vocabulary.SPEAKER_TEXT,
                        Vocabulary.SPEAKER_ROLE,
                        Vocabulary.CUE,
                        Vocabulary.MODE,
                        SharedVocabulary.TEXT)
                .forEach(property -> row.add(things.text(node, property)));
        List<Node> about = things.objects(node, SharedVocabulary.ABOUT);
        List<Node> topics = about.stream().filter(Iris::isTopic).toList();
        List<Node> named = about.stream().filter(thing -> !Iris.isTopic(thing)).toList();
        row.add(Things.join(topics.stream().map(t -> t.getURI().substring(Iris.TOPICS.length()))));
        row.add(Things.join(named.stream().map(Node::toString)));
        row.add(Things.join(named.stream().map(labels::of)));
        row.add(things.text(node, Vocabulary.SAID_ON));
        row.add(things.text(node, Vocabulary.REPORTED_BY));
        end("quotations", row, things, node);
    }

    private void post(Things things, Node node) {
        List<String> row = start(things, node);
        addNamed(row, things.objects(node, SharedVocabulary.MEMBER));
        addNamed(row, things.objects(node, SharedVocabulary.MEMBERSHIP_ORGANIZATION));
        row.add(things.text(node, Vocabulary.ROLE_NAME));
        row.add(things.text(node, Vocabulary.FORMER));
        row.add(
                Things.join(
                        things.objects(node, SharedVocabulary.MEMBER_DURING).stream()
                                .map(during -> things.text(during, Vocabulary.DATE))));
        row.add(things.text(node, Vocabulary.ASSERTED_IN));
        end("memberships", row, things, node);
    }

    private void event(Things things, Node node) {
        List<String> row = start(things, node);
        row.add(EntityClass.of(things.objects(node, RDF.type.asNode())));
        row.add(words(things, node));
        Stream.of(
                        Vocabulary.DATE,
                        Vocabulary.DATE_PRECISION,
                        SharedVocabulary.EARLIEST,
                        SharedVocabulary.LATEST,
                        Vocabulary.DATE_TEXT,
                        Vocabulary.STATUS)
                .forEach(property -> row.add(things.text(node, property)));
        row.add(Things.join(participants(things, node, labels::of)));
        row.add(Things.join(participants(things, node, Node::toString)));
        List<Node> amounts = things.objects(node, Vocabulary.AMOUNT);
        row.add(Things.join(amounts.stream().map(it -> things.text(it, Vocabulary.AMOUNT_TEXT))));
        row.add(Things.join(amounts.stream().map(amount -> value(things, amount))));
        row.add(things.text(node, Vocabulary.ASSERTED_IN));
        end("events", row, things, node);
    }

    private void relation(Things things, Node node) {
        List<String> row = start(things, node);
        addNamed(row, things.objects(node, RDF.subject.asNode()));
        row.add(things.text(node, RDF.predicate.asNode()));
        addNamed(row, things.objects(node, RDF.object.asNode()));
        row.add(things.text(node, Vocabulary.STATUS));
        row.add(things.text(node, Vocabulary.ASSERTED_IN));
        end("relations", row, things, node);
    }

    /** Finding, article, day of publication. */
    private static List<String> start(Things things, Node node) {
        return new ArrayList<>(
                List.of(
                        node.toString(),
                        things.text(node, SharedVocabulary.IS_PART_OF),
                        of(things, node, SharedVocabulary.DATE_PUBLISHED)));
    }

    private void end(String table, List<String> row, Things things, Node node) {
        row.add(things.evidence(node));
        row.add(things.text(node, Vocabulary.CONFIDENCE));
        rows.add(table, row);
    }

    private void addNamed(List<String> row, List<Node> nodes) {
        row.add(Things.join(nodes.stream().map(Node::toString)));
        row.add(Things.join(nodes.stream().map(labels::of)));
    }

    /** What the finding's article says of itself. */
    private static String of(Things things, Node finding, Node property) {
        return Things.join(
                things.objects(finding, SharedVocabulary.IS_PART_OF).stream()
                        .map(article -> things.text(article, property)));
    }

    private static String words(Things things, Node node) {
        return Things.join(
                things.objects(node, Vocabulary.PHRASE).stream()
                        .map(phrase -> things.text(phrase, SharedVocabulary.ANCHOR_OF)));
    }

    private Stream<String> participants(Things things, Node event, Function<Node, String> name) {
        return things.properties(event).entrySet().stream()
                .filter(role -> role.getKey().getURI().startsWith(Vocabulary.NAMESPACE))
                .flatMap(
                        role ->
                                role.getValue().stream()
                                        .filter(iris::isEntity)
                                        .map(
                                                entity ->
                                                        Things.text(role.getKey())
                                                                + "="
                                                                + name.apply(entity)));
    }

    private static String value(Things things, Node amount) {
        String unit =
                things.text(amount, SharedVocabulary.CURRENCY)
                        + things.text(amount, SharedVocabulary.UNIT_TEXT);
        String from = things.text(amount, SharedVocabulary.MIN_VALUE);
        String to = things.text(amount, SharedVocabulary.MAX_VALUE);
        String number = things.text(amount, SharedVocabulary.VALUE);
        return (to.isEmpty() ? number + " " + unit : from + "–" + to + " " + unit).strip();
    }

    private void count(Things things, Node entity) {
        Seen seen = entities.computeIfAbsent(entity.getURI(), iri -> new Seen());
        seen.types.addAll(things.objects(entity, RDF.type.asNode()));
        things.objects(entity, Vocabulary.FORM)
                .forEach(form -> seen.forms.add(form.getLiteralLexicalForm()));
        seen.articles++;
    }

    private void writeEntity(String iri, Seen seen) {
        Node node = NodeFactory.createURI(iri);
        rows.add(
                "entities",
                List.of(
                        iri,
                        EntityClass.of(seen.types),
                        labels.in(node, List.of("zh-Hans", "zh", "zh-Hant")).orElse(""),
                        labels.in(node, List.of("en")).orElse(""),
                        Things.join(seen.forms.stream().sorted(TripleText.ORDER)),
                        Integer.toString(seen.articles)));
    }
}
