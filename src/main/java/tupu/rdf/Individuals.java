package tupu.rdf;

import org.apache.jena.graph.Node;
import tupu.extract.Quotation;
import tupu.extract.Status;
import tupu.mention.AmountMention;

/** The vocabulary's individuals for the values of the program's enumerations. */
final class Individuals {

    private Individuals() {}

    static Node of(Status status) {
        return switch (status) {
            case DONE -> Vocabulary.DONE;
            case PLANNED -> Vocabulary.PLANNED;
            case RUMOURED -> Vocabulary.RUMOURED;
            case DENIED -> Vocabulary.DENIED;
            case CONDITIONAL -> Vocabulary.CONDITIONAL;
        };
    }

    static Node of(Quotation.Mode mode) {
        return switch (mode) {
            case DIRECT -> Vocabulary.DIRECT;
            case INDIRECT -> Vocabulary.INDIRECT;
            case MIXED -> Vocabulary.MIXED;
        };
    }

    static Node of(AmountMention.Bound bound) {
        return switch (bound) {
            case EXACTLY -> Vocabulary.EXACTLY;
            case ABOUT -> Vocabulary.ABOUT;
            case AT_LEAST -> Vocabulary.AT_LEAST;
            case AT_MOST -> Vocabulary.AT_MOST;
        };
    }
}
