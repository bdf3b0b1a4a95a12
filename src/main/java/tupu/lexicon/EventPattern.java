package tupu.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way in which articles tell events of a type: some trigger words, and where their participants
 * stand.
 *
 * @param id the end of its IRI: {@code release}
 * @param roles where each role is looked for, in this order
 * @param needs what an instance must have, all of them
 * @param contexts of each set one must stand in the clause
 * @param sentenceContexts of each set one must stand in the sentence
 * @param without none of these may stand in the clause
 * @param sentenceWithout none of these may stand in the sentence
 * @param amounts the kinds of amount that belong to it
 * @param stage a step of a longer affair, if it tells one: complaint, judgment and appeal of one
 *     case are three events
 * @param status the status that the trigger itself gives: {@code denied} for 叫停
 */
public record EventPattern(
        EventFrame frame,
        String id,
        Map<String, List<RolePlace>> roles,
        List<Need> needs,
        List<Set<String>> contexts,
        List<Set<String>> sentenceContexts,
        Set<String> without,
        Set<String> sentenceWithout,
        Set<String> amounts,
        Optional<String> stage,
        Optional<String> status) {

    /**
     * Something that an instance must have.
     *
     * @param oneOf roles, kinds of amount, or {@code amount} for any; one of them will do
     * @param names how many names the role must have
     */
    public record Need(Set<String> oneOf, int names) {
        public Need {
            oneOf = Set.copyOf(oneOf);
        }
    }

    public EventPattern {
        requireNonNull(frame, "frame");
        requireNonNull(id, "id");
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        needs = List.copyOf(needs);
        contexts = List.copyOf(contexts);
        sentenceContexts = List.copyOf(sentenceContexts);
        without = Set.copyOf(without);
        sentenceWithout = Set.copyOf(sentenceWithout);
        amounts = Set.copyOf(amounts);
        requireNonNull(stage, "stage");
        requireNonNull(status, "status");
    }

    /** A pattern that leaves open where the participants stand. */
    public static EventPattern of(EventFrame frame) {
        return new EventPattern(
                frame,
                "any",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                frame.amounts(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether some role of it may stand at {@code place}. */
    public boolean uses(RolePlace place) {
        return roles.values().stream().anyMatch(places -> places.contains(place));
    }
}
