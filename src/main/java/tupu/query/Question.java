package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.rdf.Iris;
import tupu.text.InputException;

/**
 * A plain question, such as 谁评论了算力瓶颈？ or {@code Who commented on export controls?}. It is read by
 * the patterns that the catalogued queries declare. Where several fit, the one whose names are all
 * known to the graph counts, best written as the graph has them; of those the one whose own words
 * cover most of the question; of those the first by name.
 */
public final class Question {

    private static final int SUGGESTIONS = 5;

    private final String text;
    private final QuestionText plain;
    private final Tongue tongue;

    /** A question that is answered in its own language. */
    public Question(String text) {
        this(text, Tongue.of(text));
    }

    /**
     * @param tongue the language of the answer
     */
    public Question(String text, Tongue tongue) {
        this.text = requireNonNull(text, "text");
        this.tongue = requireNonNull(tongue, "tongue");
        this.plain = QuestionText.of(text.length() > QuestionText.LONGEST ? "" : text);
    }

    /** Whether it has the form of any question; what it names may still be unknown. */
    public boolean hasForm(QueryCatalogue catalogue) {
        return catalogue.all().stream()
                .flatMap(query -> query.header().patterns().stream())
                .anyMatch(pattern -> pattern.match(plain).isPresent());
    }

    /** Answers out of {@code dataset}, which must be in a transaction. */
    public Answer answer(
            DatasetGraph dataset, Iris iris, QueryCatalogue catalogue, QueryRunner runner) {
        List<Reading> readings = readings(catalogue, NameResolver.exact(dataset, iris, tongue));
        if (readings.stream().allMatch(reading -> reading.parameters().isEmpty())) {
            readings = readings(catalogue, NameResolver.of(dataset, iris, tongue));
        }
        List<Reading> ordered = readings;
        Optional<BoundQuery> best =
                readings.stream()
                        .findFirst()
                        .flatMap(
                                reading ->
                                        reading.parameters()
                                                .map(
                                                        values ->
                                                                new BoundQuery(
                                                                        reading.query(),
                                                                        values,
                                                                        tongue)));
        return best.<Answer>map(query -> new Answer.Found(query, runner.run(dataset, query)))
                .orElseGet(() -> unclear(catalogue, ordered));
    }

    private List<Reading> readings(QueryCatalogue catalogue, NameResolver resolver) {
        ParameterReader reader = new ParameterReader(resolver);
        return Reading.best(
                catalogue.all().stream()
                        .flatMap(
                                query ->
                                        query.header().patterns().stream()
                                                .flatMap(pattern -> read(query, pattern, reader)))
                        .toList());
    }

    private Stream<Reading> read(
            CatalogueQuery query, QuestionPattern pattern, ParameterReader reader) {
        return pattern.match(plain).map(match -> read(query, match, reader)).stream();
    }

    private static Reading read(
            CatalogueQuery query, QuestionPattern.Match match, ParameterReader reader) {
        try {
            QueryParameters values = reader.read(query, match.words());
            return new Reading(query, match.fixed(), Optional.of(values), "");
        } catch (InputException unknownName) {
            return new Reading(query, match.fixed(), Optional.empty(), unknownName.getMessage());
        }
    }

    private Answer unclear(QueryCatalogue catalogue, List<Reading> readings) {
        List<String> reasons =
                readings.stream().map(Reading::trouble).distinct().limit(SUGGESTIONS).toList();
        List<CatalogueQuery> read = readings.stream().map(Reading::query).toList();
        List<CatalogueQuery> nearest =
                Stream.concat(read.stream(), catalogue.all().stream().sorted(byNearness()))
                        .distinct()
                        .limit(SUGGESTIONS)
                        .toList();
        return new Answer.Unclear(reasons, nearest);
    }

    private Comparator<CatalogueQuery> byNearness() {
        return Comparator.comparingDouble((CatalogueQuery query) -> -nearness(query))
                .thenComparing(CatalogueQuery::name);
    }

    private double nearness(CatalogueQuery query) {
        QueryHeader header = query.header();
        Stream<String> texts =
                Stream.concat(
                        Stream.of(header.question().chinese(), header.question().english()),
                        header.patterns().stream().map(QuestionPattern::source));
        return texts.mapToDouble(candidate -> Nearness.between(text, candidate)).max().orElse(0);
    }
}
