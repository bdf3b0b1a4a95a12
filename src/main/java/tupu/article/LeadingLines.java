package tupu.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code # key: value} at the top of a text file. Only known keys count, so that a
 * Markdown heading stays a heading.
 *
 * @param facts what the lines say, keys in lower case
 * @param end offset of the text behind them, UTF-16 units
 */
record LeadingLines(Map<String, String> facts, int end) {

    private static final Pattern LINE =
            Pattern.compile(
                    "#[ \\t]*(url|language|lang|published|date|modified|source|publisher|title|author|section)"
                            + "[ \\t]*[:：][ \\t]*([^\\n]{0,4000})(?:\\n|$)",
                    Pattern.CASE_INSENSITIVE);

    static LeadingLines of(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        Matcher matcher = LINE.matcher(text);
        int at = skipSpace(text, 0);
        while (matcher.region(at, text.length()).lookingAt()) {
            facts.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
            at = matcher.end();
        }
        return new LeadingLines(facts, facts.isEmpty() ? 0 : at);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
