package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.PersonWords;
import tupu.mention.LatinWords.Word;

/**
 * Cuts the Latin words of a line into chunks that may be names: capitalised words side by side,
 * with {@code of}, {@code and} between them only in English text. Posts (CEO), technologies (GPU)
 * and other words that are no names end a chunk.
 */
final class LatinChunks {

    private static final Set<String> CONNECTORS =
            Set.of("of", "for", "de", "van", "von", "der", "di");

    /** A longer row of capitalised words is a headline in English. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> LEGAL_FORMS =
            Set.of("Inc", "Corp", "Corporation", "Ltd", "Limited", "Co", "LLC", "PLC", "Company");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String COUNTED = "年月日号亿万千百个%％倍岁人名家位款项次种条元美颗张台点时分秒天周页层";

    private final NameWords words;
    private final NameSuffixes suffixes;
    private final PersonWords persons;

    LatinChunks(NameWords words, NameSuffixes suffixes, PersonWords persons) {
        this.words = words;
        this.suffixes = suffixes;
        this.persons = persons;
    }

    /**
     * @param small words that the article also writes in small letters
     */
    List<List<Word>> in(Line line, Set<String> small) {
        List<List<Word>> chunks = new ArrayList<>();
        List<Word> chunk = new ArrayList<>();
        int end = -1;
        for (Word raw : LatinWords.of(line.text())) {
            Word word = withoutGenitive(raw);
            boolean adjacent = raw.begin() == end + 1 && line.charAt(end) == ' ';
            end = raw.end();
            if (!adjacent) {
                close(chunk, chunks);
            }
            if (isConnector(word) && !chunk.isEmpty()) {
                chunk.add(word);
            } else if (mayBeOfAName(word, line, chunk, small)) {
                chunk.add(word);
            } else {
                close(chunk, chunks);
            }
            if (!word.equals(raw)) {
                close(chunk, chunks);
            }
        }
        close(chunk, chunks);
        return chunks;
    }

    /** Whether a word behind a product's name tells its version: 4.5, Pro, R1. */
    boolean isVersion(Word word) {
        return word.hasDigit() && !YEAR.matcher(word.text()).matches()
                || suffixes.of(word.text())
                        .filter(suffix -> suffix.type() == tupu.lexicon.EntityType.PRODUCT)
                        .isPresent();
    }

    /** Inc, Corp and the like behind a company's name. */
    boolean isLegalForm(Word word) {
        return LEGAL_FORMS.contains(word.text());
    }

    private boolean mayBeOfAName(Word word, Line line, List<Word> chunk, Set<String> small) {
        if (!word.hasLetter()) {
            return !chunk.isEmpty()
                    && word.text().length() <= 4
                    && !YEAR.matcher(word.text()).matches()
                    && COUNTED.indexOf(afterSpace(line, word.end())) < 0;
        }
        if (!word.hasUpper() && !(word.hasDigit() && !chunk.isEmpty())) {
            return false;
        }
        if (words.is(Use.TECHNOLOGY, word.text()) || persons.isTitle(word.text())) {
            return !chunk.isEmpty() && suffixes.of(word.text()).isPresent();
        }
        boolean first =
                word.begin() == 0 || !Character.isLetterOrDigit(line.charAt(word.begin() - 2));
        return !(first
                && chunk.isEmpty()
                && isCapitalised(word)
                && small.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private void close(List<Word> chunk, List<List<Word>> chunks) {
        while (!chunk.isEmpty() && isConnector(chunk.get(chunk.size() - 1))) {
            chunk.remove(chunk.size() - 1);
        }
        if (!chunk.isEmpty() && chunk.size() <= MOST_WORDS) {
            chunks.add(List.copyOf(chunk));
        }
        chunk.clear();
    }

    private static boolean isConnector(Word word) {
        return CONNECTORS.contains(word.text());
    }

    private static boolean isCapitalised(Word word) {
        return word.text().length() > 1
                && word.text().substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static Word withoutGenitive(Word word) {
        String text = word.text();
        return text.length() > 2 && (text.endsWith("'s") || text.endsWith("’s"))
                ? new Word(text.substring(0, text.length() - 2), word.begin(), word.end() - 2)
                : word;
    }

    private static char afterSpace(Line line, int end) {
        return line.charAt(end) == ' ' ? line.charAt(end + 1) : line.charAt(end);
    }
}
