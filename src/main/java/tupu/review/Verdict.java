package tupu.review;

import java.util.List;
import java.util.Locale;
import tupu.link.Decisions.Decision;
import tupu.link.Decisions.Kind;
import tupu.link.Reason;
import tupu.review.Suspect.Named;

/** What a person may decide about a suspicion, as the decisions that a build applies. */
public final class Verdict {

    private Verdict() {}

    /**
     * The one of that name who is with these organisations is somebody else.
     *
     * @param with labels of organisations
     */
    public static List<Decision> another(Suspect suspect, List<String> with, String because) {
        Named one = suspect.entities().get(0);
        String name = suspect.type().label().toLowerCase(Locale.ROOT);
        return List.of(
                new Decision(
                        Kind.SPLIT,
                        List.of(one.label()),
                        suspect.type(),
                        with,
                        "%s/%s-%s".formatted(name, one.label(), with.get(0)),
                        Reason.of(because)));
    }

    /** All are one: {@code into}, or the only one that there is. */
    public static List<Decision> same(Suspect suspect, String into, String because) {
        return List.of(
                new Decision(
                        Kind.MERGE,
                        suspect.entities().stream().map(Named::label).toList(),
                        suspect.type(),
                        List.of(),
                        into,
                        Reason.of(because)));
    }

    /** Each is what it is: nothing changes, and nobody need ask again. */
    public static List<Decision> different(Suspect suspect, String because) {
        return suspect.entities().stream()
                .map(
                        one ->
                                new Decision(
                                        Kind.SPLIT,
                                        List.of(one.label()),
                                        suspect.type(),
                                        List.of(),
                                        one.id(),
                                        Reason.of(because)))
                .toList();
    }
}
