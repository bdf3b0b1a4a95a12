package tupu.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tupu.article.ArticleDraft.Trust;
import tupu.article.FieldNames.Role;

/** Tells a draft what fields with names of any spelling state of an article. */
final class Facts {

    private Facts() {}

    /** Folds what the spellings of a field's name differ in: {@code pub_date}, {@code pubDate}. */
    static String fold(String name) {
        return name.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Hands what {@code fields} say to {@code draft}; of several names of a role the first that has
     * a value.
     */
    static void tell(Map<String, List<String>> fields, FieldNames names, ArticleDraft draft) {
        Map<String, List<String>> folded = new TreeMap<>();
        fields.forEach((name, values) -> folded.putIfAbsent(fold(name), values));
        for (Role role : Role.values()) {
            for (String name : names.of(role)) {
                folded.getOrDefault(fold(name), List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> tell(role, value, draft));
            }
        }
    }

    static void tell(String name, String value, FieldNames names, ArticleDraft draft) {
        tell(Map.of(name, List.of(value)), names, draft);
    }

    private static void tell(Role role, String value, ArticleDraft draft) {
        switch (role) {
            case TITLE -> draft.title(Trust.STATED, value);
            case PUBLISHED -> draft.published(Trust.STATED, value);
            case MODIFIED -> draft.modified(Trust.STATED, value);
            case PUBLISHER -> draft.publisher(Trust.STATED, value);
            case URL -> draft.url(Trust.STATED, value);
            case AUTHOR -> draft.author(Trust.STATED, value);
            case SECTION -> draft.section(Trust.STATED, value);
            case LANGUAGE -> draft.language(Trust.STATED, value);
            case TEXT -> {
                // the text is no fact of its own
            }
        }
    }
}
