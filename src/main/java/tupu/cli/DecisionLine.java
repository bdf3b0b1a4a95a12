package tupu.cli;

import tupu.link.Decisions.Decision;
import tupu.link.Decisions.Kind;
import tupu.review.DecisionFile;

/** A decision as one line of text. */
final class DecisionLine {

    private DecisionLine() {}

    static String of(DecisionFile.Entry entry) {
        String name = entry.id().orElse("by hand");
        return entry.about()
                .map(decision -> line(name, decision))
                .orElseGet(
                        () ->
                                entry.rejected()
                                        .map(
                                                some ->
                                                        "%-21s  not said by %s: “%s”  (%s)"
                                                                .formatted(
                                                                        name,
                                                                        some.speaker(),
                                                                        some.words(),
                                                                        some.reason()))
                                        .orElseThrow());
    }

    private static String line(String name, Decision decision) {
        String with =
                decision.with().isEmpty() ? "" : " with " + String.join(", ", decision.with());
        return "%-21s  %s%s %s %s  (%s)"
                .formatted(
                        name,
                        String.join(", ", decision.forms()),
                        with,
                        decision.kind() == Kind.MERGE ? "are all" : "is",
                        decision.into(),
                        decision.reason());
    }
}
