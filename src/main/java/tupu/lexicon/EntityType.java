package tupu.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** The types of named entities, as the annotation guidelines define them. */
public enum EntityType {
    PERSON("Person", "人物"),
    COMPANY("Company", "公司"),
    GOVERNMENT("Government", "政府"),
    INSTITUTION("Institution", "机构"),
    MEDIA("Media", "媒体"),
    PRODUCT("Product", "产品"),
    POLICY("Policy", "政策"),
    PLACE("Place", "地点");

    private final String label;
    private final String chinese;

    EntityType(String label, String chinese) {
        this.label = label;
        this.chinese = chinese;
    }

    /** The name in JSON and in the guidelines: {@code Company}. */
    public String label() {
        return label;
    }

    /** The name in the corpus's mark-up: {@code 公司}. */
    public String chinese() {
        return chinese;
    }

    /**
     * Companies, agencies, institutions and media: what can employ, publish, found and be founded.
     */
    public boolean isOrganization() {
        return this == COMPANY || this == GOVERNMENT || this == INSTITUTION || this == MEDIA;
    }

    /** Finds a type by its label, in either language. */
    public static Optional<EntityType> of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(label) || type.chinese.equals(label))
                .findFirst();
    }
}
