package tupu.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The words of reported speech: verbs ({@code speech-verbs.tsv}) and sources without a name ({@code
 * unnamed-sources.tsv}).
 */
public final class SpeechLexicon {

    private static final List<String> COMPOUND_ENDINGS =
            List.of("称", "说", "道", "说道", "指出", "表示", "认为", "到", "出", "过");

    private final PhraseTrie<SpeechVerb> verbs;
    private final PhraseTrie<SpeechVerb> nouns;
    private final UnnamedSources unnamed;

    private SpeechLexicon(
            Map<String, SpeechVerb> verbs, Map<String, SpeechVerb> nouns, UnnamedSources unnamed) {
        this.verbs = new PhraseTrie<>(verbs);
        this.nouns = new PhraseTrie<>(nouns);
        this.unnamed = unnamed;
    }

    /** Reads the lists. */
    public static SpeechLexicon read(OntologyFiles files) {
        Map<String, SpeechVerb> verbs = new LinkedHashMap<>();
        Map<String, SpeechVerb> nouns = new LinkedHashMap<>();
        List<TsvFile.Row> rows =
                TsvFile.read(files, "speech-verbs.tsv", List.of("verb", "kind", "needs"));
        for (TsvFile.Row row : rows) {
            SpeechVerb verb = verb(row);
            (verb.kind() == SpeechVerb.Kind.NOUN ? nouns : verbs).put(verb.text(), verb);
        }
        for (SpeechVerb verb : List.copyOf(verbs.values())) {
            COMPOUND_ENDINGS.forEach(ending -> addCompound(verbs, verb, ending));
        }
        return new SpeechLexicon(verbs, nouns, UnnamedSources.read(files));
    }

    /** Finds verbs and their compounds (分析称, 补充说道), the longest at each place. */
    public List<PhraseTrie.Match<SpeechVerb>> verbsIn(String text) {
        return verbs.findLongest(text);
    }

    /** Finds what is had rather than done (看法, 理由, 回答), the longest at each place. */
    public List<PhraseTrie.Match<SpeechVerb>> nounsIn(String text) {
        return nouns.findLongest(text);
    }

    /** Returns the words for sources without a name. */
    public UnnamedSources unnamed() {
        return unnamed;
    }

    private static void addCompound(Map<String, SpeechVerb> verbs, SpeechVerb verb, String ending) {
        boolean chinese = Character.isIdeographic(verb.text().charAt(0));
        boolean speech =
                verb.kind() == SpeechVerb.Kind.SAY || ending.length() > 1 || "称说道".contains(ending);
        if (chinese && speech && verb.text().length() > 1 && !verb.text().endsWith(ending)) {
            boolean speaks = Set.of("称", "说", "道", "说道", "指出", "表示", "认为").contains(ending);
            verbs.putIfAbsent(
                    verb.text() + ending,
                    new SpeechVerb(
                            verb.text() + ending,
                            verb.kind(),
                            !speaks && verb.marked(),
                            verb.clausal(),
                            !speaks && verb.quoting(),
                            verb.listening()));
        }
    }

    private static SpeechVerb verb(TsvFile.Row row) {
        Optional<SpeechVerb.Kind> kind = kind(row.require("kind"));
        Set<String> needs = new HashSet<>(row.list("needs"));
        if (kind.isEmpty()) {
            throw row.error(
                    "“%s” is no kind of speech verb".formatted(row.get("kind")),
                    "use say, opine, estimate, announce, report, show, ask or noun");
        }
        return new SpeechVerb(
                Folding.fold(row.require("verb")),
                kind.get(),
                needs.contains("mark") || needs.contains("clause"),
                needs.contains("clause"),
                needs.contains("quote"),
                needs.contains("listener"));
    }

    private static Optional<SpeechVerb.Kind> kind(String word) {
        for (SpeechVerb.Kind kind : SpeechVerb.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
