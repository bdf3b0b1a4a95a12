package tupu.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import tupu.language.Folding;
import tupu.language.PhraseTrie;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.mention.Mention;
import tupu.text.Span;

/**
 * A sentence as what was learned of relations looks at it: its words in order as numbers, where a
 * name counts as one word. 英伟达|投资|了|OpenAI|。 has five.
 */
final class SentenceWords {

    /** Stands for what is before the first and behind the last. */
    static final int OUTSIDE = 1;

    private static final String CLAUSE_ENDS = "，；：。！？,;:!?—…";
    private static final int LONGEST_LIST = 40;
    private static final int[] NO_HINTS = {};
    private static final int[] JOINTS =
            Stream.of("、", "和", "与", "及", "以及", "《", "》", "“", "”", "，", "同", "或", "and", "「", "」")
                    .mapToInt(Folding::hash)
                    .toArray();
    private static final int NUMBER = "NUMBER".hashCode();
    private static final int TIME = "TIME".hashCode();

    private final Sentence sentence;
    private final int[] words;
    private final int[] clauses;
    private final int[] names;
    private final int[] begins;
    private final int[] ends;
    private final int[][] hints;
    private int size;

    private SentenceWords(Sentence sentence) {
        this.sentence = sentence;
        int most = sentence.tokens().size();
        this.words = new int[most];
        this.clauses = new int[most];
        this.names = new int[most];
        this.begins = new int[most];
        this.ends = new int[most];
        this.hints = new int[most][];
    }

    /**
     * Reads a sentence.
     *
     * @param mentions of the sentence, in order
     * @param table numbers the names
     */
    static SentenceWords of(Sentence sentence, List<Mention> mentions, NameTable table) {
        SentenceWords words = new SentenceWords(sentence);
        int from = sentence.span().begin();
        int clause = 0;
        int next = 0;
        for (Token token : sentence.tokens()) {
            if (token.begin() < from) {
                continue;
            }
            while (next < mentions.size() && mentions.get(next).span().end() <= token.begin()) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).span().begin() < token.end()) {
                Mention mention = mentions.get(next);
                int name = table.number(mention.name());
                words.add(table.kind(name), clause, name, token.begin(), mention.span().end());
                from = Math.max(token.end(), mention.span().end());
            } else {
                words.add(word(token), clause, -1, token.begin(), token.end());
                from = token.end();
                if (token.text().length() == 1
                        && CLAUSE_ENDS.indexOf(token.text().charAt(0)) >= 0) {
                    clause++;
                }
            }
        }
        return words;
    }

    private static int word(Token token) {
        char part = token.tag().isEmpty() ? 'w' : token.tag().charAt(0);
        return part == 'm' ? NUMBER : part == 't' ? TIME : Folding.hash(token.text());
    }

    private void add(int word, int clause, int name, int begin, int end) {
        words[size] = word;
        clauses[size] = clause;
        names[size] = name;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    /**
     * Says which words hint at relations.
     *
     * @param found in the text of the field, in order
     * @param from the number of the first that may be of this sentence
     * @return the number of the first that is of a later sentence
     */
    int hint(List<PhraseTrie.Match<int[]>> found, int from) {
        int next = from;
        for (int at = 0; at < size; at++) {
            while (next < found.size() && found.get(next).end() <= begins[at]) {
                next++;
            }
            if (next < found.size() && found.get(next).begin() < ends[at] && names[at] < 0) {
                hints[at] = found.get(next).value();
            }
        }
        return next;
    }

    Sentence sentence() {
        return sentence;
    }

    Span span() {
        return sentence.span();
    }

    int size() {
        return size;
    }

    /** The word at a place, or {@link #OUTSIDE} outside the sentence. */
    int word(int at) {
        return at < 0 || at >= size ? OUTSIDE : words[at];
    }

    int clause(int at) {
        return clauses[at];
    }

    /** The number of the name at a place, or -1 where there is none. */
    int name(int at) {
        return at < 0 || at >= size ? -1 : names[at];
    }

    /** Whether a name stands in it. */
    boolean holds(int name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return true;
            }
        }
        return false;
    }

    /** Where the word at a place begins in its field, UTF-16 units. */
    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** The predicates, as hashes, at which the word at a place hints. */
    int[] hints(int at) {
        return at < 0 || at >= size || hints[at] == null ? NO_HINTS : hints[at];
    }

    /** The place of the first name of the list of names of one kind in which a name stands. */
    int listBegin(int at) {
        int begin = at;
        for (int i = at - 1; i >= 0 && at - i < LONGEST_LIST; i--) {
            if (names[i] >= 0 && words[i] == words[at]) {
                begin = i;
            } else if (!isJoint(i)) {
                break;
            }
        }
        return begin;
    }

    /** The place of the last name of that list. */
    int listEnd(int at) {
        int end = at;
        for (int i = at + 1; i < size && i - at < LONGEST_LIST; i++) {
            if (names[i] >= 0 && words[i] == words[at]) {
                end = i;
            } else if (!isJoint(i)) {
                break;
            }
        }
        return end;
    }

    private boolean isJoint(int at) {
        for (int joint : JOINTS) {
            if (words[at] == joint) {
                return true;
            }
        }
        return false;
    }
}
