package tupu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tupu.language.DictionaryWord;
import tupu.language.Folding;

/**
 * The words that the segmentation is to know: those of {@code words.tsv}, posts and titles, and the
 * catalogue's Chinese names. Shorter and ambiguous names stay out: a word of the dictionary is cut
 * out even where it lies across two others (三星 in 三星期).
 */
public final class SegmentationWords {

    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_TITLE = 3;

    private SegmentationWords() {}

    public static List<DictionaryWord> read(OntologyFiles files, Catalogue catalogue) {
        Map<String, String> tags = new TreeMap<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            for (CatalogueEntry.Form form : entry.forms()) {
                if (!form.ambiguous()
                        && isHan(form.text())
                        && form.text().length() >= SHORTEST_NAME) {
                    tags.put(Folding.fold(form.text()), tag(entry.type()));
                }
            }
        }
        for (TsvFile.Row row : TsvFile.read(files, "titles.tsv", List.of("title", "kind"))) {
            String title = row.require("title");
            if (isHan(title) && title.length() >= SHORTEST_TITLE) {
                tags.putIfAbsent(Folding.fold(title), "n");
            }
        }
        for (TsvFile.Row row : TsvFile.read(files, "words.tsv", List.of("word", "tag"))) {
            tags.put(Folding.fold(row.require("word")), row.require("tag"));
        }
        List<DictionaryWord> words = new ArrayList<>();
        tags.forEach((word, tag) -> words.add(new DictionaryWord(word, tag)));
        return words;
    }

    private static String tag(EntityType type) {
        return switch (type) {
            case PERSON -> "nr";
            case PLACE -> "ns";
            case PRODUCT, POLICY -> "nz";
            case COMPANY, GOVERNMENT, INSTITUTION, MEDIA -> "nt";
        };
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }
}
