package tupu.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML between two lines {@code ---} at the top of a Markdown file.
 *
 * @param facts fields and their values
 * @param end offset of the text behind the closing line, UTF-16 units
 */
record FrontMatter(Map<String, List<String>> facts, int end) {

    private static final Pattern OPENING = Pattern.compile("\\s*---[ \\t]*\\n");
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("[\\w\\p{IsHan}-]+[ \\t]*:(?:\\s|$).*");
    private static final Pattern NESTED = Pattern.compile("(?:[\\[{]\\s*){50}");

    private static final int LONGEST = 100_000;

    static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /**
     * Reads the front matter of {@code text} that begins at {@code from}; {@link #NONE} without
     * one.
     */
    static FrontMatter of(String text, int from) throws Refused {
        Matcher opening = OPENING.matcher(text).region(from, text.length());
        if (!opening.lookingAt()) {
            return NONE;
        }
        int line = lineOf(text, opening.end());
        String first = text.substring(opening.end()).lines().findFirst().orElse("");
        if (!FIELD.matcher(first.strip()).matches() && !first.startsWith("#")) {
            return NONE;
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end()) || closing.start() - opening.end() > LONGEST) {
            throw new Refused(
                    line - 1,
                    "the front matter that begins here has no end",
                    "close it with a line ---");
        }
        String yaml = text.substring(opening.end(), closing.start());
        return new FrontMatter(fields(yaml, line), closing.end());
    }

    private static Map<String, List<String>> fields(String yaml, int line) throws Refused {
        if (NESTED.matcher(yaml).find()) {
            throw new Refused(
                    line, "the front matter is nested too deeply", "make it plain fields");
        }
        Load load =
                new Load(
                        LoadSettings.builder()
                                .setAllowDuplicateKeys(true)
                                .setMaxAliasesForCollections(10)
                                .setCodePointLimit(LONGEST)
                                .build());
        Object loaded;
        try {
            loaded = load.loadFromString(yaml);
        } catch (YamlEngineException | IndexOutOfBoundsException e) {
            // The latter is what snakeyaml-engine 2.10 throws at a pair of surrogates that its
            // buffer of 1024 letters cuts in two.
            String problem = e.getMessage().lines().findFirst().orElse("").strip();
            throw new Refused(
                    line,
                    "the front matter is not YAML: " + problem,
                    "put values with : or quotes in them between quotes");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> fields.put(String.valueOf(key), values(value).toList()));
        }
        return fields;
    }

    private static Stream<String> values(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().filter(it -> !(it instanceof List)).flatMap(FrontMatter::values);
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.of("name", "url")
                    .filter(map::containsKey)
                    .map(key -> String.valueOf(map.get(key)));
        }
        return value == null ? Stream.empty() : Stream.of(String.valueOf(value));
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
