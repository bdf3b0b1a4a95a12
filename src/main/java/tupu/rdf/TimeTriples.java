package tupu.rdf;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import tupu.mention.TimeMention;

/**
 * Writes when something was: as precise as known, and always both ends as {@code xsd:date}, so that
 * filters never fall on mixed datatypes.
 */
final class TimeTriples {

    private final Iris iris;
    private final Triples triples;

    TimeTriples(Iris iris, Triples triples) {
        this.iris = iris;
        this.triples = triples;
    }

    /**
     * Writes {@code time} on {@code subject}.
     *
     * @param property {@code tupu:date} or {@code tupu:saidOn}
     */
    void write(Node subject, Node property, TimeMention time) {
        triples.add(subject, Vocabulary.DATE_TEXT, Literals.text(time.text()));
        time.value().ifPresent(value -> writeValue(subject, property, value));
        time.value()
                .flatMap(TimeMention.Value::resolvedAgainst)
                .ifPresent(day -> triples.add(subject, Vocabulary.DATE_RESOLVED_AGAINST, day(day)));
    }

    /** Writes the stretch of time as a thing of its own, which every article shares. */
    Node interval(TimeMention.Value value) {
        Node interval = iris.time(value.iso());
        triples.type(interval, SharedVocabulary.INTERVAL);
        writeValue(interval, Vocabulary.DATE, value);
        return interval;
    }

    static Node day(LocalDate day) {
        return Literals.typed(day.toString(), XSDDatatype.XSDdate);
    }

    private void writeValue(Node subject, Node property, TimeMention.Value value) {
        triples.add(subject, property, date(value));
        String precision = value.precision().name().toLowerCase(Locale.ROOT);
        triples.add(subject, Vocabulary.DATE_PRECISION, Literals.text(precision));
        triples.add(subject, SharedVocabulary.EARLIEST, day(value.earliest()));
        triples.add(subject, SharedVocabulary.LATEST, day(value.latest()));
    }

    private static Node date(TimeMention.Value value) {
        return switch (value.precision()) {
            case DAY -> Literals.typed(value.iso(), XSDDatatype.XSDdate);
            case MONTH -> Literals.typed(value.iso(), XSDDatatype.XSDgYearMonth);
            case YEAR -> Literals.typed(value.iso(), XSDDatatype.XSDgYear);
            case QUARTER, INTERVAL -> Literals.text(value.iso());
        };
    }
}
