package tupu.extract;

import java.util.Optional;
import java.util.function.Function;

/** Something that an article asserts, with the words that assert it. */
public sealed interface Finding permits Quotation, Membership, Event, Relation {

    /** The words that assert it. */
    Evidence evidence();

    /** How sure the extractor is, from 0 to 1. */
    double confidence();

    /** The quotation inside which it is stated; empty where the article itself states it. */
    Optional<Quotation> assertedIn();

    /**
     * Calls the function for this kind of finding; a new kind does not compile until every caller
     * has decided about it.
     */
    default <R> R match(
            Function<Quotation, R> onQuotation,
            Function<Membership, R> onMembership,
            Function<Event, R> onEvent,
            Function<Relation, R> onRelation) {
        if (this instanceof Quotation quotation) {
            return onQuotation.apply(quotation);
        } else if (this instanceof Membership membership) {
            return onMembership.apply(membership);
        } else if (this instanceof Event event) {
            return onEvent.apply(event);
        }
        return onRelation.apply((Relation) this);
    }
}
