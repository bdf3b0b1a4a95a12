package tupu.extract.quotation;

import java.util.List;

/**
 * What stands in and around a segment, as numbers for features.
 *
 * @param opening the marks before it
 * @param closing the marks behind it
 * @param quote whether it is quoted, and as what part of how long a quotation; 0 where it is not
 * @param quoteAfter the letter before the quotation
 * @param quoteBefore the letter behind the quotation
 * @param rule whether the rules take it for said: a tag of {@link tupu.extract.learned.SpeechTags}
 * @param cue by which word, and in which form
 * @param form where that word stands and how the words are reported
 * @param name the type of its last name; 0 where it has none
 * @param namePlace whether a name stands at its beginning, later or nowhere
 * @param verb its last verb of speech; 0 where it has none
 * @param verbKind the kind of that verb, and whether the segment ends with it
 * @param opensUnit whether its unit begins with it
 * @param closesUnit whether its unit ends with it
 * @param words the hashes of its words; at least one
 * @param tags the hashes of their parts of speech
 * @param grammatical whether each word is one of few (pronouns, adverbs, prepositions …)
 */
record SegmentLook(
        int opening,
        int closing,
        int quote,
        int quoteAfter,
        int quoteBefore,
        int rule,
        int cue,
        int form,
        int name,
        int namePlace,
        int verb,
        int verbKind,
        boolean opensUnit,
        boolean closesUnit,
        List<Integer> words,
        List<Integer> tags,
        List<Boolean> grammatical) {

    /** What stands where there is no segment. */
    static final SegmentLook NONE =
            new SegmentLook(
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    false,
                    false,
                    List.of(-1),
                    List.of(-1),
                    List.of(false));

    /** Its word at a place from the first, or from the last: -1. */
    int word(int place) {
        return at(words, place);
    }

    /** The part of speech of such a word. */
    int tag(int place) {
        return at(tags, place);
    }

    private static int at(List<Integer> list, int place) {
        int at = place < 0 ? list.size() + place : place;
        return at < 0 || at >= list.size() ? -1 : list.get(at);
    }
}
