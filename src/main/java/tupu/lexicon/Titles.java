package tupu.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The posts that persons hold ({@code titles.tsv}) and the words that may stand before one ({@code
 * title-modifiers.tsv}).
 */
public final class Titles {

    private static final String FORMER = "former";

    private final PhraseTrie<String> titles;
    private final Set<String> former = new HashSet<>();

    private Titles(Map<String, String> kinds) {
        this.titles = new PhraseTrie<>(kinds);
    }

    /** Reads both lists. */
    public static Titles read(OntologyFiles files) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (TsvFile.Row row : TsvFile.read(files, "titles.tsv", List.of("title", "kind"))) {
            kinds.put(Folding.fold(row.require("title")), row.require("kind"));
        }
        Titles titles = new Titles(kinds);
        for (TsvFile.Row row :
                TsvFile.read(files, "title-modifiers.tsv", List.of("modifier", "kind"))) {
            if (row.require("kind").equals(FORMER)) {
                titles.former.add(Folding.fold(row.require("modifier")));
            }
        }
        return titles;
    }

    /**
     * Returns the kind ({@code company}, {@code government}, {@code academic}, {@code profession}
     * …) of the title that {@code text} ends with; empty where it ends with none.
     */
    public Optional<String> kindAtEnd(String text) {
        return titles.findAll(text).stream()
                .filter(match -> match.end() == text.length())
                .findFirst()
                .map(PhraseTrie.Match::value);
    }

    /** Returns every title in a text, the longest at each place; the value is its kind. */
    public List<PhraseTrie.Match<String>> in(String text) {
        return titles.findLongest(text);
    }

    /** Returns the words that say that the post has been left: 前, 原, 前任. */
    public Set<String> formerWords() {
        return Set.copyOf(former);
    }
}
