package tupu.extract.quotation;

import java.util.Optional;
import tupu.language.PhraseTrie;
import tupu.lexicon.SpeechVerb;

/**
 * A stretch of a text between two marks, or between a mark and the end of a verb of speech: what is
 * said consists of whole ones.
 *
 * @param begin offset in the field
 * @param end offset behind it
 * @param unit number of the unit that holds it
 * @param verb the last verb of speech in it, whether or not it reports there; offsets in the field
 */
record Segment(int begin, int end, int unit, Optional<PhraseTrie.Match<SpeechVerb>> verb) {

    /** Whether it ends with a verb of speech. */
    boolean endsWithVerb() {
        return verb.filter(match -> match.end() == end).isPresent();
    }

    /** How many letters it shares with what lies between two offsets. */
    int shared(int from, int to) {
        return Math.min(end, to) - Math.max(begin, from);
    }

    /** Whether most of it lies between two offsets. */
    boolean isIn(int from, int to) {
        return 2 * shared(from, to) > end - begin;
    }
}
