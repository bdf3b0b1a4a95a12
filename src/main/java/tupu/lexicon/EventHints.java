package tupu.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The words of {@code event-hints.tsv}: 斩获 may tell an Award or an Order. They say less than the
 * triggers of {@link EventFrames}, and there are many more of them.
 */
final class EventHints {

    static final EventHints NONE = new EventHints(Map.of());

    private static final String FILE = "event-hints.tsv";

    private final PhraseTrie<List<String>> words;

    private EventHints(Map<String, List<String>> words) {
        this.words = new PhraseTrie<>(words);
    }

    /**
     * Reads the built-in words and the user's.
     *
     * @param types that events may have
     */
    static EventHints read(OntologyFiles files, Set<String> types) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (TsvFile.Row row : TsvFile.read(files, FILE, List.of("word", "types"))) {
            row.require("types");
            Set<String> told =
                    read.computeIfAbsent(
                            Folding.fold(row.require("word")), word -> new TreeSet<>());
            for (String type : row.list("types")) {
                if (!types.contains(type)) {
                    throw row.error(
                            "“%s” is no type of event".formatted(type),
                            "write a type of %s, such as Funding".formatted(EventFrames.FILE));
                }
                told.add(type);
            }
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        read.forEach((word, told) -> words.put(word, List.copyOf(told)));
        return new EventHints(words);
    }

    /** Finds the words, the longest at each place. */
    List<PhraseTrie.Match<List<String>>> in(String text) {
        return words.findLongest(text);
    }
}
