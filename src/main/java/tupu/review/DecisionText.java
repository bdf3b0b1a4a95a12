package tupu.review;

import java.util.Locale;
import java.util.regex.Pattern;
import tupu.link.Decisions.Decision;
import tupu.link.Decisions.Rejection;
import tupu.link.Reason;
import tupu.text.Digest;

/** Writes decisions as blocks of Turtle that can be told from what people wrote by hand. */
final class DecisionText {

    static final String PREFIX = "@prefix : <https://w3id.org/tupu/decisions#> .";

    /** A block that was written here; its name is group 1. */
    static final Pattern BLOCK =
            Pattern.compile(
                    "^:(decision-[0-9a-f]{12}) a :\\w+ ;\\n"
                            + "(?:   :\\w+ \"[^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*\" [;.]\\n)+",
                    Pattern.MULTILINE);

    private static final int DIGITS = 12;

    private DecisionText() {}

    static String of(Decision decision) {
        StringBuilder lines = new StringBuilder();
        decision.forms().forEach(form -> line(lines, "form", form));
        line(lines, "type", decision.type().label());
        decision.with().forEach(name -> line(lines, "with", name));
        line(lines, "into", decision.into());
        String kind = decision.kind().name();
        return block(
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                lines,
                decision.reason());
    }

    static String of(Rejection rejection) {
        StringBuilder lines = new StringBuilder();
        line(lines, "article", rejection.article());
        line(lines, "speaker", rejection.speaker());
        line(lines, "quotation", rejection.words());
        return block("Reject", lines, rejection.reason());
    }

    /** The name does not depend on the reason: deciding the same twice is deciding once. */
    private static String block(String kind, StringBuilder lines, Reason reason) {
        String name = Digest.sha256(kind, lines.toString()).substring(0, DIGITS);
        reason.by().ifPresent(who -> line(lines, "by", who));
        return ":decision-%s a :%s ;\n%s   :because \"%s\" .\n"
                .formatted(name, kind, lines, escaped(reason.because()));
    }

    private static void line(StringBuilder lines, String property, String value) {
        lines.append("   :%s \"%s\" ;\n".formatted(property, escaped(value)));
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                text.append("\\u%04X".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
