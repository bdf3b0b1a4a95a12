package tupu.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tupu.language.Folding;

/**
 * How probable topics are by their {@link TopicWeights}, brought into tables: a statement and its
 * paragraph have hundreds of clues, and each speaks for and against many topics.
 */
final class TopicOdds {

    /** What a clue says for some topics, by their numbers, in hundredths of a log-odds. */
    private static final class Says {

        private static final Says NOTHING = new Says(0);

        private final int[] topics;
        private final int[] hundredths;

        private Says(int size) {
            this.topics = new int[size];
            this.hundredths = new int[size];
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<TopicClues.Clue, Says> byClue = new HashMap<>();
    private final WordTable byStatementWord;
    private final WordTable byParagraphWord;

    TopicOdds(TopicWeights weights) {
        this.byStatementWord = new WordTable(weights.byClue().size());
        this.byParagraphWord = new WordTable(weights.byClue().size());
        weights.byClue().forEach((clue, each) -> keep(clue, says(each)));
    }

    private void keep(TopicClues.Clue clue, Says says) {
        switch (clue.where()) {
            case TopicClues.STATEMENT -> byStatementWord.put(clue.what(), says);
            case TopicClues.PARAGRAPH -> byParagraphWord.put(clue.what(), says);
            default -> byClue.put(clue, says);
        }
    }

    private Says says(List<TopicWeights.Weight> weights) {
        Says says = new Says(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            String topic = weights.get(i).topic();
            says.topics[i] = numbers.computeIfAbsent(topic, next -> numbers.size());
            says.hundredths[i] = weights.get(i).hundredths();
        }
        return says;
    }

    /**
     * Returns how probable each topic is for which anything speaks, from 0 to 1.
     *
     * @param others the clues that are no words, and how much of each there is
     */
    Map<String, Double> probabilities(
            String statement, String paragraph, Map<TopicClues.Clue, Double> others) {
        Sums sums = new Sums(numbers.size());
        sums.add(byClue.getOrDefault(TopicWeights.ALWAYS, Says.NOTHING), 1);
        addWords(byStatementWord, statement, TopicClues.BY_STATEMENT, sums);
        addWords(byParagraphWord, paragraph, TopicClues.BY_PARAGRAPH, sums);
        others.forEach((clue, much) -> sums.add(byClue.getOrDefault(clue, Says.NOTHING), much));
        Map<String, Double> probable = new HashMap<>();
        numbers.forEach(
                (topic, number) -> {
                    if (sums.any[number]) {
                        double odds = sums.byTopic[number];
                        probable.put(topic, 1 / (1 + StrictMath.exp(-odds / 100)));
                    }
                });
        return probable;
    }

    private static void addWords(WordTable table, String text, double together, Sums sums) {
        long[] words = TopicWords.keys(Folding.fold(text));
        double each = TopicClues.each(together, words.length);
        for (long word : words) {
            sums.add(table.get(word), each);
        }
    }

    /** What all clues say together, by the topics' numbers. */
    private static final class Sums {

        private final double[] byTopic;
        private final boolean[] any;

        private Sums(int topics) {
            this.byTopic = new double[topics];
            this.any = new boolean[topics];
        }

        private void add(Says says, double much) {
            for (int i = 0; i < says.topics.length; i++) {
                byTopic[says.topics[i]] += much * says.hundredths[i];
                any[says.topics[i]] = true;
            }
        }
    }

    /** What words say, by {@link TopicWords#key} in a table of open addresses; 0 is free. */
    private static final class WordTable {

        private final long[] keys;
        private final Says[] says;

        private WordTable(int most) {
            this.keys = new long[2 * Integer.highestOneBit(most + 1)];
            this.says = new Says[keys.length];
            Arrays.fill(says, Says.NOTHING);
        }

        private void put(String word, Says what) {
            if (TopicWords.isWord(word)) {
                int slot = slot(TopicWords.key(word, 0, word.length()));
                keys[slot] = TopicWords.key(word, 0, word.length());
                says[slot] = what;
            }
        }

        private Says get(long key) {
            return says[slot(key)];
        }

        private int slot(long key) {
            int slot = TopicWords.slot(key, keys.length);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }
    }
}
