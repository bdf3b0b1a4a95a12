package tupu.article;

import java.io.IOException;
import tupu.text.Diagnostic;

/**
 * An input that gives no article: cause and cure, in the user's words. Never leaves the package;
 * {@link Readings} turns it into {@link Reading.SetAside}.
 */
final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String cure;

    Refused(String reason, String cure) {
        this(0, reason, cure);
    }

    Refused(int line, String reason, String cure) {
        super(reason);
        this.line = line;
        this.cure = cure;
    }

    Diagnostic at(String file) {
        return Diagnostic.at(file, line, getMessage(), cure);
    }
}
