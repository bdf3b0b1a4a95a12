package tupu.extract.quotation;

import java.util.Optional;

/**
 * A quotation in the making: what is said may still grow by the sentences that go on with it.
 *
 * @param source who speaks, resolved
 * @param cue the verb as written; empty where there is none
 * @param anchorBegin where the reporter's own words about it begin
 * @param anchorEnd where they end
 * @param begin first letter of what is said
 * @param end behind its last letter
 * @param firstUnit number of the unit with the cue
 * @param lastUnit number of the last unit that belongs to it
 * @param confidence from 0 to 1
 */
record Draft(
        Source source,
        Optional<Cue> cue,
        int anchorBegin,
        int anchorEnd,
        int begin,
        int end,
        int firstUnit,
        int lastUnit,
        double confidence) {

    /** What {@code source} says by the words of a cue. */
    static Draft of(
            Source source, Cue cue, ContentFinder.Range range, int unit, double confidence) {
        return new Draft(
                source,
                Optional.of(cue),
                Math.min(source.begin(), cue.begin()),
                cue.end(),
                range.begin(),
                range.end(),
                unit,
                range.lastUnit(),
                confidence);
    }

    /** What {@code source} says without a cue; {@code anchor} lies in the words beside it. */
    static Draft of(
            Source source, int anchor, ContentFinder.Range range, int unit, double confidence) {
        return new Draft(
                source,
                Optional.empty(),
                anchor,
                anchor + 1,
                range.begin(),
                range.end(),
                unit,
                range.lastUnit(),
                confidence);
    }

    Draft extendedTo(int newEnd, int unit) {
        return new Draft(
                source, cue, anchorBegin, anchorEnd, begin, newEnd, firstUnit, unit, confidence);
    }

    Draft between(int newBegin, int newEnd) {
        return new Draft(
                source,
                cue,
                anchorBegin,
                anchorEnd,
                newBegin,
                newEnd,
                firstUnit,
                lastUnit,
                confidence);
    }

    Draft inUnit(int unit) {
        return new Draft(source, cue, anchorBegin, anchorEnd, begin, end, unit, unit, confidence);
    }
}
