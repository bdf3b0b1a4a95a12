package tupu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words by which names are told from other words, from {@code name-words.tsv}. Asked with words
 * as they stand in the text; spelling is folded here.
 */
public final class NameWords {

    /** What a word tells; {@code product-head} in the file. */
    public enum Use {
        /** May follow a product's name and belong to the form: Sora大模型. */
        PRODUCT_HEAD,
        PRODUCT_BEFORE,
        PRODUCT_AFTER,
        COMPANY_BEFORE,
        COMPANY_AFTER,
        PERSON_AFTER,
        PLACE_BEFORE,
        PLACE_AFTER,
        MEDIA_AFTER,
        /** Last words of the titles of laws and plans. */
        POLICY_NOUN,
        /** Last words of the titles of newspapers, magazines and broadcasts. */
        MEDIA_TITLE_NOUN,
        /** Words beside a title in 《》 that make it an outlet's. */
        MEDIA_CONTEXT,
        /** Words beside a title in 《》 that make it a game's or a film's. */
        WORK_CONTEXT,
        /** Words beside a title in 《》 that make it an article's, which is no name. */
        ARTICLE_CONTEXT,
        /** Never a name, nor the specific part of one. */
        GENERIC,
        /** Before an organisation that is not named: 一家公司. */
        ANONYMOUS,
        /** Latin words that are no names. */
        TECHNOLOGY;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Use, WordSet> words = new EnumMap<>(Use.class);

    private NameWords(Map<Use, List<String>> lists) {
        for (Use use : Use.values()) {
            words.put(use, new WordSet(lists.getOrDefault(use, List.of())));
        }
    }

    /**
     * Reads the list.
     *
     * @throws tupu.text.InputException where a row is wrong; names file, line and cure
     */
    public static NameWords read(OntologyFiles files) {
        Map<Use, List<String>> lists = new EnumMap<>(Use.class);
        for (TsvFile.Row row : TsvFile.read(files, "name-words.tsv", List.of("word", "use"))) {
            lists.computeIfAbsent(use(row), key -> new ArrayList<>()).add(row.require("word"));
        }
        return new NameWords(lists);
    }

    /** Whether the whole of {@code text} is a word of that use. */
    public boolean is(Use use, String text) {
        return words.get(use).contains(text);
    }

    /** Returns how long the longest word of that use at {@code at} is; 0 for none. UTF-16 units. */
    public int lengthAt(Use use, String text, int at) {
        return words.get(use).lengthAt(text, at);
    }

    /** Returns how long the longest word of that use before {@code end} is; 0 for none. */
    public int lengthBefore(Use use, String text, int end) {
        return words.get(use).lengthBefore(text, end);
    }

    private static Use use(TsvFile.Row row) {
        String label = row.require("use");
        return Arrays.stream(Use.values())
                .filter(use -> use.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.error(
                                        "“%s” is no use".formatted(label),
                                        Arrays.stream(Use.values())
                                                .map(Use::label)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "use one of ", ""))));
    }
}
