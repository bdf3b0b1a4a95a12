package tupu.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * A form of a plain question: a regular expression in which {@code {topic}}, or the group {@code
 * (?<topic>…)}, stands for the words of a parameter. It must match a whole question, from which
 * {@link QuestionText} has taken politeness and spaces and which it has brought into small letters
 * and simplified characters.
 *
 * @param source as the file has it
 * @param slots the parameters that it names
 * @param line where it stands in the file
 */
record QuestionPattern(String source, Pattern expression, List<String> slots, int line) {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The words that a question has for the parameters, and how many others the pattern fits. */
    record Match(Map<String, String> words, int fixed) {}

    QuestionPattern {
        slots = List.copyOf(slots);
    }

    static QuestionPattern read(String source, String file, int line) {
        String grouped = SLOT.matcher(source).replaceAll("(?<$1>.+?)");
        String spaced = SPACES.matcher(grouped).replaceAll("\\\\s+");
        List<String> slots = GROUP.matcher(grouped).results().map(slot -> slot.group(1)).toList();
        try {
            return new QuestionPattern(
                    source,
                    Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    slots,
                    line);
        } catch (PatternSyntaxException e) {
            throw new InputException(
                    Diagnostic.at(
                            file,
                            line,
                            "“%s” is not a pattern: %s".formatted(source, e.getDescription()),
                            "write a regular expression with slots such as {topic}, each once"),
                    e);
        }
    }

    /** Fits {@code question}; the words of its slots come back as the user wrote them. */
    Optional<Match> match(QuestionText question) {
        QuestionText.Form form =
                Tongue.of(source) == Tongue.CHINESE ? question.tight() : question.spaced();
        Matcher matcher = expression.matcher(form.folded());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        int free = 0;
        for (String slot : slots) {
            int begin = matcher.start(slot);
            if (begin >= 0) {
                int end = matcher.end(slot);
                words.put(slot, form.words().substring(begin, end).strip());
                free += end - begin;
            }
        }
        return Optional.of(new Match(words, form.folded().length() - free));
    }
}
