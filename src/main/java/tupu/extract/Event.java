package tupu.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.mention.AmountMention;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Span;

/**
 * Something that happened, is under way, planned, rumoured or denied; each happening once for the
 * article.
 *
 * @param type an event type of {@code ontology/events.ttl}: {@code ProductRelease}
 * @param trigger the word that names it: 发布
 * @param arguments who and what took part, in which role
 * @param amounts amounts that belong to it
 * @param date when
 */
public record Event(
        String type,
        Span trigger,
        List<Argument> arguments,
        List<AmountMention> amounts,
        Optional<TimeMention> date,
        Status status,
        Evidence evidence,
        double confidence,
        Optional<Quotation> assertedIn)
        implements Finding {

    /**
     * A participant.
     *
     * @param role a role of the event's frame: {@code agent}
     */
    public record Argument(String role, Name name) {
        public Argument {
            requireNonNull(role, "role");
            requireNonNull(name, "name");
        }
    }

    public Event {
        requireNonNull(type, "type");
        requireNonNull(trigger, "trigger");
        arguments = List.copyOf(arguments);
        amounts = List.copyOf(amounts);
        requireNonNull(date, "date");
        requireNonNull(status, "status");
        requireNonNull(evidence, "evidence");
        requireNonNull(assertedIn, "assertedIn");
    }

    /** The same event at another time. */
    public Event at(Optional<TimeMention> time) {
        return new Event(
                type, trigger, arguments, amounts, time, status, evidence, confidence, assertedIn);
    }
}
