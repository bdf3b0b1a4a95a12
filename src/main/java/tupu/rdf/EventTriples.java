package tupu.rdf;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import tupu.extract.Event;
import tupu.link.LinkedArticle;
import tupu.mention.AmountMention;

/** Writes what is particular to events: participants, dates and amounts. */
final class EventTriples {

    /** The one role that is not a participant but where it happens. */
    private static final String PLACE_ROLE = "place";

    private final LinkedArticle article;
    private final Iris iris;
    private final FindingIris findings;
    private final TextTriples text;
    private final TimeTriples time;
    private final Triples triples;

    EventTriples(LinkedArticle article, Iris iris, TextTriples text, Triples triples) {
        this.article = article;
        this.iris = iris;
        this.findings = new FindingIris(article, iris);
        this.text = text;
        this.time = new TimeTriples(iris, triples);
        this.triples = triples;
    }

    void write(Node node, Event event) {
        triples.type(node, SharedVocabulary.EVENT);
        triples.type(node, Vocabulary.eventType(event.type()));
        triples.add(node, Vocabulary.PHRASE, text.phrase(event.trigger()));
        triples.add(node, Vocabulary.STATUS, Individuals.of(event.status()));
        event.arguments().forEach(argument -> writeArgument(node, argument));
        event.amounts().forEach(amount -> writeAmount(node, amount));
        event.date().ifPresent(date -> time.write(node, Vocabulary.DATE, date));
    }

    private void writeArgument(Node node, Event.Argument argument) {
        Node entity = iris.entity(article.entity(argument.name()).id());
        boolean place = argument.role().equals(PLACE_ROLE);
        triples.add(node, place ? SharedVocabulary.HAS_PLACE : SharedVocabulary.HAS_ACTOR, entity);
        triples.add(node, Vocabulary.role(argument.role()), entity);
    }

    private void writeAmount(Node event, AmountMention amount) {
        Node node = findings.amount(amount);
        boolean money = amount.kind() == AmountMention.Kind.MONEY;
        triples.add(event, Vocabulary.AMOUNT, node);
        triples.type(
                node,
                money ? SharedVocabulary.MONETARY_AMOUNT : SharedVocabulary.QUANTITATIVE_VALUE);
        if (amount.upTo().isPresent()) {
            amount.value().ifPresent(from -> number(node, SharedVocabulary.MIN_VALUE, from));
            amount.upTo().ifPresent(to -> number(node, SharedVocabulary.MAX_VALUE, to));
        } else {
            amount.value().ifPresent(value -> number(node, SharedVocabulary.VALUE, value));
        }
        amount.unit()
                .ifPresent(
                        unit ->
                                triples.add(
                                        node,
                                        money
                                                ? SharedVocabulary.CURRENCY
                                                : SharedVocabulary.UNIT_TEXT,
                                        Literals.text(unit)));
        triples.add(node, Vocabulary.AMOUNT_TEXT, Literals.text(amount.text()));
        triples.add(node, Vocabulary.BOUND, Individuals.of(amount.bound()));
        triples.add(node, Vocabulary.PHRASE, text.phrase(amount.span()));
    }

    private void number(Node node, Node property, BigDecimal value) {
        triples.add(node, property, Literals.decimal(value));
    }
}
