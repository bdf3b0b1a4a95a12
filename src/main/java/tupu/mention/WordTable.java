package tupu.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Words by kind, out of a {@code .tsv} file beside this class's resources: {@code kind, word,
 * value, not-after, not-before}. The last two columns keep a word from being seen inside others: 今年
 * not after 如 (如今年轻人), 今日 not before 头条. Lines that begin with {@code #} are comments.
 */
final class WordTable {

    private static final int COLUMNS = 5;

    /**
     * A word of the table.
     *
     * @param notAfter characters of which none may stand directly before it
     * @param notBefore words of which none may stand directly behind it
     */
    record Word(String text, String value, String notAfter, List<String> notBefore) {

        int number() {
            return Integer.parseInt(value);
        }

        private boolean standsAt(FoldedText folded, int offset) {
            int end = offset + text.length();
            return folded.has(text, offset)
                    && notAfter.indexOf(folded.at(offset - 1)) < 0
                    && !(folded.latinAt(end - 1) && folded.latinAt(end))
                    && !excludedBy(folded, end);
        }

        private boolean excludedBy(FoldedText folded, int end) {
            for (String next : notBefore) {
                if (folded.has(next, end)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    /** The words of a kind by their first character, the longest first. */
    private static final class Kind {

        private static final Kind NONE = new Kind();

        private final BitSet firsts = new BitSet();
        private final Map<Character, List<Word>> words = new HashMap<>();

        private void add(Word word) {
            char first = word.text().charAt(0);
            firsts.set(first);
            List<Word> same = words.computeIfAbsent(first, key -> new ArrayList<>());
            same.add(word);
            same.sort(Comparator.comparing((Word other) -> -other.text().length()));
        }
    }

    private WordTable() {}

    static WordTable load(String file) {
        WordTable table = new WordTable();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(line.split("\t", -1), file, i + 1);
            }
        }
        return table;
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordTable.class.getResourceAsStream("/mention/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No resource mention/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns, String file, int line) {
        if (columns.length < 3 || columns.length > COLUMNS || columns[1].isEmpty()) {
            throw new InputException(
                    Diagnostic.at(
                            file,
                            line,
                            "“%s” is not a word".formatted(String.join(" ", columns)),
                            "write kind, word, value, not-after, not-before, separated by tabs"));
        }
        String notAfter = columns.length > 3 ? columns[3] : "";
        String notBefore = columns.length > 4 ? columns[4] : "";
        Word word =
                new Word(
                        columns[1],
                        columns[2],
                        notAfter,
                        notBefore.isEmpty() ? List.of() : List.of(notBefore.split(" ")));
        kinds.computeIfAbsent(columns[0], kind -> new Kind()).add(word);
    }

    /** Returns the longest word of {@code kind} that stands at {@code offset}. */
    Optional<Word> at(String kind, FoldedText folded, int offset) {
        Kind words = kinds.getOrDefault(kind, Kind.NONE);
        char first = folded.at(offset);
        if (words.firsts.get(first)) {
            for (Word word : words.words.get(first)) {
                if (word.standsAt(folded, offset)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word of {@code kind} begins between two offsets. */
    boolean between(String kind, FoldedText folded, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (at(kind, folded, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the characters with which words of any kind but those given begin. */
    BitSet firstCharacters(Set<String> except) {
        BitSet firsts = new BitSet();
        kinds.forEach(
                (name, kind) -> {
                    if (!except.contains(name)) {
                        firsts.or(kind.firsts);
                    }
                });
        return firsts;
    }
}
