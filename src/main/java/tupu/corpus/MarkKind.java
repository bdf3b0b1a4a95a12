package tupu.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.lexicon.EntityType;

/** What a mark of the corpus says its words are; see {@code docs/corpus-format.md}. */
public enum MarkKind {
    PERSON(EntityType.PERSON),
    COMPANY(EntityType.COMPANY),
    GOVERNMENT(EntityType.GOVERNMENT),
    INSTITUTION(EntityType.INSTITUTION),
    MEDIA(EntityType.MEDIA),
    PRODUCT(EntityType.PRODUCT),
    POLICY(EntityType.POLICY),
    PLACE(EntityType.PLACE),
    /** A point or stretch of time, its name an ISO date. */
    TIME("时间"),
    AMOUNT("金额"),
    /** A person's post, on the words of the role. */
    POST("职务"),
    QUOTATION("引语"),
    /** An event, on its trigger word. */
    EVENT("事件"),
    RELATION("关系"),
    /** Words that are not the name that is marked elsewhere with the same letters. */
    NOTHING("无");

    private final String label;
    private final Optional<EntityType> type;

    MarkKind(EntityType type) {
        this.label = type.chinese();
        this.type = Optional.of(type);
    }

    MarkKind(String label) {
        this.label = label;
        this.type = Optional.empty();
    }

    /** The word in the mark-up: {@code 公司}. */
    public String label() {
        return label;
    }

    /** The type of the entity that a name of this kind names; empty for what is no name. */
    public Optional<EntityType> type() {
        return type;
    }

    public boolean isName() {
        return type.isPresent();
    }

    /** Whether {@code =…} may follow the kind. */
    boolean takesName() {
        return isName() || this == TIME;
    }

    /** The keys that a mark of this kind must have. */
    Set<String> requiredKeys() {
        return switch (this) {
            case POST -> Set.of("person");
            case QUOTATION -> Set.of("speaker", "mode", "topics");
            case EVENT -> Set.of("type");
            case RELATION -> Set.of("subject", "predicate", "object");
            default -> Set.of();
        };
    }

    /** The keys that it may have besides; an event has a key for every role of its type too. */
    Set<String> optionalKeys() {
        return switch (this) {
            case POST -> Set.of("org", "former");
            case QUOTATION -> Set.of("cue");
            case EVENT -> Set.of("date", "amount", "status", "said");
            default -> Set.of();
        };
    }

    static Optional<MarkKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    static String labels() {
        return Stream.of(values()).map(MarkKind::label).collect(Collectors.joining(" "));
    }
}
