package tupu.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tupu.language.Folding;
import tupu.language.PhraseTrie;
import tupu.lexicon.NameWords.Use;

/**
 * The words of every list that tells something about the names beside them, found in one pass:
 * titles, last words of names, surnames, verbs of speech, and those of {@code name-words.tsv}. What
 * they tell is kept as bits of a number, for those who ask at every letter of a text.
 */
public final class CueWords {

    /** How many different bits there are. */
    public static final int BITS = 48;

    private static final int USES = 0;
    private static final int SUFFIXES = 20;
    private static final int PERSONAL_TITLE = 36;
    private static final int OTHER_TITLE = 37;
    private static final int MODIFIER = 38;
    private static final int SURNAME = 39;
    private static final int WORDY_SURNAME = 40;
    private static final int GIVEN_NAME = 41;
    private static final int SPEECH_VERB = 42;
    private static final int UNNAMED_SOURCE = 43;
    private static final int LATIN_SUFFIX = 44;

    /** The bit of {@link #SUFFIXES} for strength, beside those of the types. */
    private static final int STRONG = 8;

    private final Map<String, Long> bits = new HashMap<>();
    private final PhraseTrie<Long> words;

    private CueWords(OntologyFiles files) {
        addNameWords(files);
        addSuffixes(files);
        addPersonWords(files);
        add(files, "speech-verbs.tsv", List.of("verb", "kind", "needs"), SPEECH_VERB);
        add(files, "unnamed-sources.tsv", List.of("noun", "alone"), UNNAMED_SOURCE);
        this.words = new PhraseTrie<>(bits);
    }

    /**
     * Reads the lists.
     *
     * @throws tupu.text.InputException where a row is wrong; names file, line and cure
     */
    public static CueWords read(OntologyFiles files) {
        return new CueWords(files);
    }

    /** Returns every word found, overlapping ones too, with what it tells. */
    public List<PhraseTrie.Match<Long>> findAll(String text) {
        return words.findAll(text);
    }

    /** The bits of the last words of names, of whichever type. */
    public static long suffixes() {
        return (1L << PERSONAL_TITLE) - (1L << SUFFIXES);
    }

    /** The bits of posts and titles. */
    public static long titles() {
        return 1L << PERSONAL_TITLE | 1L << OTHER_TITLE;
    }

    /** The bits of what follows a person who speaks. */
    public static long speech() {
        return 1L << SPEECH_VERB;
    }

    private void addNameWords(OntologyFiles files) {
        for (TsvFile.Row row : TsvFile.read(files, "name-words.tsv", List.of("word", "use"))) {
            String use = row.require("use").toUpperCase(Locale.ROOT).replace('-', '_');
            add(row.require("word"), USES + List.of(Use.values()).indexOf(Use.valueOf(use)));
        }
    }

    private void addSuffixes(OntologyFiles files) {
        for (TsvFile.Row row :
                TsvFile.read(files, "name-suffixes.tsv", List.of("suffix", "type", "strength"))) {
            String suffix = row.require("suffix");
            String strength = row.require("strength");
            if (strength.equals("latin")) {
                add(suffix, LATIN_SUFFIX);
            } else {
                EntityType type = EntityType.of(row.require("type")).orElseThrow();
                int bit = SUFFIXES + List.of(EntityType.values()).indexOf(type);
                add(suffix, bit + (strength.equals("weak") ? 0 : STRONG));
            }
        }
    }

    private void addPersonWords(OntologyFiles files) {
        for (TsvFile.Row row : TsvFile.read(files, "titles.tsv", List.of("title", "kind"))) {
            boolean personal = PersonWords.isPersonal(row.require("kind"));
            add(row.require("title"), personal ? PERSONAL_TITLE : OTHER_TITLE);
        }
        for (TsvFile.Row row : TsvFile.read(files, "surnames.tsv", List.of("surname", "kind"))) {
            boolean wordy = row.require("kind").equals("word");
            add(row.require("surname"), wordy ? WORDY_SURNAME : SURNAME);
        }
        add(files, "title-modifiers.tsv", List.of("modifier", "kind"), MODIFIER);
        add(files, "given-names.tsv", List.of("name"), GIVEN_NAME);
    }

    private void add(OntologyFiles files, String file, List<String> columns, int bit) {
        TsvFile.read(files, file, columns).forEach(row -> add(row.require(columns.get(0)), bit));
    }

    private void add(String word, int bit) {
        bits.merge(Folding.fold(word), 1L << bit, (one, other) -> one | other);
    }
}
