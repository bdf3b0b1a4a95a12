package tupu.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/** Reads the header of one query's file; a header starts with {@code # name:}. */
final class HeaderReader {

    private static final Pattern LINE = Pattern.compile("#\\s*([a-z-]+)\\s*:\\s*(.*?)\\s*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PARAMETER =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+(required|optional)(?:\\s*=\\s*(.+))?");
    private static final String KEYS =
            "name, question-zh, question-en, description-zh, description-en, parameter, ask,"
                    + " example, column, finding";

    private final String file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<QuestionPattern> patterns = new ArrayList<>();
    private final Map<String, String> example = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private int line;

    private HeaderReader(String file) {
        this.file = file;
    }

    /**
     * Returns the header of {@code text}, or none.
     *
     * @param file as messages call it
     */
    static Optional<QueryHeader> read(String file, String text) {
        return new HeaderReader(file).read(text.lines().toList());
    }

    private Optional<QueryHeader> read(List<String> lines) {
        for (String content : lines) {
            line++;
            if (!content.isBlank() && !content.startsWith("#")) {
                break;
            }
            Matcher entry = LINE.matcher(content);
            if (entry.matches() && (!texts.isEmpty() || entry.group(1).equals("name"))) {
                readEntry(entry.group(1), entry.group(2));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(header());
    }

    private void readEntry(String key, String value) {
        switch (key) {
            case "name" -> put(key, named(value, NAME, "who-commented-on-topic"));
            case "question-zh", "question-en", "description-zh", "description-en" ->
                    put(key, value);
            case "finding" -> put(key, named(value, VARIABLE, "quotation"));
            case "parameter" -> parameters.add(parameter(value));
            case "ask" -> patterns.add(QuestionPattern.read(value, file, line));
            case "example" -> readExample(value);
            case "column" -> columns.add(column(value));
            default ->
                    throw error(
                            "a query's header has no “%s”".formatted(key), "use one of " + KEYS);
        }
    }

    private void put(String key, String value) {
        if (texts.put(key, value) != null) {
            throw error("a second “%s”".formatted(key), "keep one of them");
        }
    }

    private Parameter parameter(String value) {
        List<String> parts = parts(value);
        Matcher words = PARAMETER.matcher(parts.get(0));
        if (!words.matches()) {
            throw error(
                    "“%s” is not a parameter".formatted(value),
                    "write: parameter: topic topic required | 话题 | the topic");
        }
        String name = named(words.group(1), VARIABLE, "topic");
        ParameterType type =
                ParameterType.of(words.group(2))
                        .orElseThrow(
                                () ->
                                        error(
                                                "there is no type “%s”".formatted(words.group(2)),
                                                "use one of " + ParameterType.labels()));
        boolean required = words.group(3).equals("required");
        if (required && words.group(4) != null) {
            throw error(
                    "parameter “%s” is required, and has a default".formatted(name),
                    "make it optional, or take the default away");
        }
        if (parameters.stream().anyMatch(other -> other.name().equals(name))) {
            throw error("a second parameter “%s”".formatted(name), "give it another name");
        }
        return new Parameter(
                name, type, required, Optional.ofNullable(words.group(4)), caption(parts));
    }

    private Column column(String value) {
        List<String> parts = parts(value);
        return new Column(named(parts.get(0), VARIABLE, "speaker"), caption(parts));
    }

    private void readExample(String value) {
        for (String pair : value.split("\\s*;\\s*")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw error(
                        "“%s” is not an example".formatted(pair),
                        "write: example: topic=算力瓶颈; since=2024");
            }
            example.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }

    private QueryHeader header() {
        QueryHeader header =
                new QueryHeader(
                        texts.get("name"),
                        new Caption(text("question-zh"), text("question-en")),
                        new Caption(text("description-zh"), text("description-en")),
                        parameters,
                        patterns,
                        example,
                        columns,
                        Optional.ofNullable(texts.get("finding")));
        patterns.forEach(
                pattern -> pattern.slots().forEach(slot -> requireSlot(header, pattern, slot)));
        example.keySet().forEach(name -> requireParameter(header, name));
        return header;
    }

    private void requireSlot(QueryHeader header, QuestionPattern pattern, String slot) {
        if (header.parameter(slot).isEmpty()) {
            throw new InputException(
                    Diagnostic.at(
                            file,
                            pattern.line(),
                            "{%s} is not a parameter of the query".formatted(slot),
                            "declare it with # parameter: or mend the name"));
        }
    }

    private void requireParameter(QueryHeader header, String name) {
        if (header.parameter(name).isEmpty()) {
            throw new InputException(
                    Diagnostic.of(
                            file,
                            "the example names “%s”, which is not a parameter".formatted(name),
                            "declare it with # parameter: or mend the name"));
        }
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }

    private String named(String value, Pattern form, String example) {
        if (!form.matcher(value).matches()) {
            throw error("“%s” is not a name".formatted(value), "write a name such as " + example);
        }
        return value;
    }

    private static List<String> parts(String value) {
        return List.of(value.split("\\s*\\|\\s*"));
    }

    private static Caption caption(List<String> parts) {
        return new Caption(
                parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "");
    }

    private InputException error(String message, String cure) {
        return new InputException(Diagnostic.at(file, line, message, cure));
    }
}
