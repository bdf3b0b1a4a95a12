package tupu.query;

import static java.util.Objects.requireNonNull;

/**
 * A column of a query's table.
 *
 * @param variable without the question mark: {@code speaker}
 */
public record Column(String variable, Caption head) {

    public Column {
        requireNonNull(variable, "variable");
        requireNonNull(head, "head");
    }
}
