package tupu.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query's parameter takes, as its header calls it in small letters. */
public enum ParameterType {
    /** A topic by any of its labels: 算力瓶颈. */
    TOPIC("算力瓶颈", "Concept"),
    /** Anything that has a name: a person, an organisation, a product, a policy. */
    ENTITY("OpenAI", ""),
    PERSON("周鸿祎", "Person"),
    ORGANIZATION("英伟达", "Organization"),
    PRODUCT("Sora", "Product"),
    POLICY("人工智能法", "Policy Legislation"),
    /** A class of events by its label or name: 裁员, layoff, {@code Layoff}. */
    EVENT("裁员", ""),
    /** {@code 2024}, {@code 2024-03}, {@code 2024-03-09}, 2024年3月9日. */
    DATE("2024-03-09", ""),
    TEXT("算力", ""),
    NUMBER("2", "");

    private final String example;
    private final String classes;

    ParameterType(String example, String classes) {
        this.example = example;
        this.classes = classes;
    }

    /** The name in headers: {@code topic}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value that this type takes, for messages. */
    public String example() {
        return example;
    }

    /** Whether values are names of things in the graph. */
    public boolean isName() {
        return compareTo(EVENT) <= 0;
    }

    /** Local names of the classes of which a value must have one; empty where any will do. */
    List<String> classes() {
        return List.of(classes.split(" "));
    }

    static Optional<ParameterType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(ParameterType::label).collect(Collectors.joining(", "));
    }
}
