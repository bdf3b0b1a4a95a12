package tupu.corpus;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.text.Field;
import tupu.text.Span;

/**
 * One mark of the corpus: words and what they are. {@code 〔Nvidia|公司=英伟达〕} marks {@code Nvidia} as
 * a company whose name in the article is 英伟达.
 *
 * @param begin offset of the words in the text without mark-up, UTF-16 units
 * @param end offset behind them
 * @param words the words without the marks inside them
 * @param name what stands behind {@code =}
 * @param values the keys with their values, in the order written
 * @param line where the mark opens, in the text with mark-up, from 1
 * @param column the same, in code points from 1
 */
public record Mark(
        MarkKind kind,
        int begin,
        int end,
        String words,
        Optional<String> name,
        Map<String, String> values,
        int line,
        int column) {

    public Mark {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (end - begin != words.length() || words.isEmpty()) {
            throw new IllegalArgumentException(
                    "“%s” cannot reach from %d to %d".formatted(words, begin, end));
        }
    }

    /** The name by which other marks refer to this one's entity: {@code =name}, else the words. */
    public String entityName() {
        return name.orElse(words);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The values of a key that takes several by {@code +}; empty where the key is absent. */
    public List<String> values(String key) {
        return value(key).map(value -> List.of(value.split("\\+"))).orElse(List.of());
    }

    public Span span(Field field) {
        return new Span(field, begin, end);
    }

    /** What stands behind the words, as in the mark-up: {@code |公司=英伟达〕}. */
    String tail() {
        StringBuilder tail = new StringBuilder("|").append(kind.label());
        name.ifPresent(text -> tail.append('=').append(text));
        values.forEach((key, value) -> tail.append(';').append(key).append('=').append(value));
        return tail.append('〕').toString();
    }

    /** The same mark, told of at another place. */
    Mark at(int otherLine, int otherColumn) {
        return new Mark(kind, begin, end, words, name, values, otherLine, otherColumn);
    }

    /** The same mark, {@code by} UTF-16 units further on. */
    Mark moved(int by) {
        return new Mark(kind, begin + by, end + by, words, name, values, line, column);
    }
}
