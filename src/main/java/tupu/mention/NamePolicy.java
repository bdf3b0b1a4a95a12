package tupu.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Decides between candidates that contradict each other. The one place where that is written down:
 *
 * <ol>
 *   <li>Of two that lie across each other's border, the one of the earlier {@link Source} stays:
 *       catalogue, rule, document, model, HanLP.
 *   <li>Of two of which one contains the other, the longer stays: 美国商务部, not 美国.
 *   <li>Of two for the same words, the one of the earlier source stays.
 * </ol>
 */
final class NamePolicy {

    private static final Comparator<Candidate> BY_TRUST =
            Comparator.comparing(Candidate::source)
                    .thenComparing(
                            Comparator.<Candidate>comparingInt(c -> c.span().length()).reversed())
                    .thenComparing(Candidate::span)
                    .thenComparing(Candidate::type);

    private static final Comparator<Candidate> BY_LENGTH =
            Comparator.<Candidate>comparingInt(c -> c.span().length())
                    .reversed()
                    .thenComparing(BY_TRUST);

    /** Returns candidates that do not overlap, in reading order. */
    List<Candidate> decide(Collection<Candidate> candidates) {
        List<Candidate> uncrossed = new ArrayList<>();
        for (List<Candidate> field : byField(candidates)) {
            uncrossed.addAll(withoutCrossing(field));
        }
        uncrossed.sort(BY_LENGTH);
        TreeMap<Span, Candidate> chosen = new TreeMap<>();
        for (Candidate candidate : uncrossed) {
            if (isFree(candidate.span(), chosen)) {
                chosen.put(candidate.span(), candidate);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static List<List<Candidate>> byField(Collection<Candidate> candidates) {
        List<List<Candidate>> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            fields.add(candidates.stream().filter(c -> c.span().field() == field).toList());
        }
        return fields;
    }

    /** Takes out what lies across the border of a candidate that is trusted more. */
    private static List<Candidate> withoutCrossing(List<Candidate> field) {
        List<Candidate> sorted = new ArrayList<>(field);
        sorted.sort(BY_TRUST);
        List<Candidate> kept = new ArrayList<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (Candidate candidate : sorted) {
            if (!crosses(candidate.span(), ends)) {
                kept.add(candidate);
                ends.merge(candidate.span().begin(), candidate.span().end(), Math::max);
            }
        }
        return kept;
    }

    private static boolean crosses(Span span, NavigableMap<Integer, Integer> ends) {
        var before = ends.lowerEntry(span.begin());
        if (before != null && before.getValue() > span.begin() && before.getValue() < span.end()) {
            return true;
        }
        for (var inside : ends.subMap(span.begin() + 1, span.end()).entrySet()) {
            if (inside.getValue() > span.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Span span, NavigableMap<Span, Candidate> chosen) {
        Span before = chosen.floorKey(span);
        Span behind = chosen.ceilingKey(span);
        return (before == null || !before.overlaps(span))
                && (behind == null || !behind.overlaps(span));
    }
}
