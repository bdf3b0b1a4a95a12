package tupu.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a form (RFC 7578). */
public final class Multipart {

    private static final String HEADERS_END = "\r\n\r\n";
    private static final int MOST = 1000;

    private Multipart() {}

    /** Takes a form apart; each part has its own type. */
    public static List<Body> parts(Body form) {
        String boundary =
                form.parameter("boundary")
                        .orElseThrow(() -> Refusal.badRequest("the form has no boundary"));
        // One char a byte: the parts are cut out again as they came.
        String text = new String(form.bytes(), StandardCharsets.ISO_8859_1);
        String[] pieces = ("\r\n" + text).split("\r\n--" + quoted(boundary), MOST + 2);
        if (pieces.length > MOST || !pieces[pieces.length - 1].startsWith("--")) {
            throw Refusal.badRequest("the form has no end, or more than %d parts".formatted(MOST));
        }
        List<Body> parts = new ArrayList<>();
        for (int i = 1; i < pieces.length - 1; i++) {
            parts.add(part(pieces[i]));
        }
        return parts;
    }

    private static Body part(String piece) {
        int end = piece.indexOf(HEADERS_END);
        if (end < 0) {
            throw Refusal.badRequest("a part of the form has no content");
        }
        Optional<String> type =
                piece.substring(0, end)
                        .lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst();
        String content = piece.substring(end + HEADERS_END.length());
        return new Body(type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String quoted(String boundary) {
        return Pattern.quote(boundary);
    }
}
