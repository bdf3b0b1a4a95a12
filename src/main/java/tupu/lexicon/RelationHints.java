package tupu.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The words of {@code relation-hints.tsv}: 代工 may state a supplierOf. They say less than the
 * patterns of {@code relations.tsv}, which also know where subject and object stand.
 */
public final class RelationHints {

    private static final String FILE = "relation-hints.tsv";

    private final PhraseTrie<List<String>> words;

    private RelationHints(Map<String, List<String>> words) {
        this.words = new PhraseTrie<>(words);
    }

    /** Reads the built-in words and the user's. */
    public static RelationHints read(OntologyFiles files) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (TsvFile.Row row : TsvFile.read(files, FILE, List.of("word", "predicates"))) {
            row.require("predicates");
            read.computeIfAbsent(Folding.fold(row.require("word")), word -> new TreeSet<>())
                    .addAll(row.list("predicates"));
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        read.forEach((word, predicates) -> words.put(word, List.copyOf(predicates)));
        return new RelationHints(words);
    }

    /** Finds the words, the longest at each place, each with the predicates that it may state. */
    public List<PhraseTrie.Match<List<String>>> in(String text) {
        return words.findLongest(text);
    }
}
