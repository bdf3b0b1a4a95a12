package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a catalogued query can be given; the variable of that name in the query. A date that is
 * called {@code until} is the last day of its month or year, any other date the first.
 *
 * @param name {@code topic}, for {@code ?topic}
 * @param fallback the value where none is given
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        Optional<String> fallback,
        Caption caption) {

    private static final String LAST_DAY = "until";

    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(fallback, "fallback");
        requireNonNull(caption, "caption");
        if (required && fallback.isPresent()) {
            throw new IllegalArgumentException("%s is required, and has a default".formatted(name));
        }
    }

    boolean isLastDay() {
        return name.equals(LAST_DAY);
    }
}
