package tupu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.mention.AmountMention.Bound;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds amounts: money (2770亿美元, $1.5 billion, 新台幣7,596.9億元), shares (30%, 六成, 三分之一, 3个百分点) and
 * quantities (120万个Tokens, 1590 EFLOPS, 8倍, 50万亿); ranges are one amount (100万至200万元). 数十亿美元 has no
 * value. Durations, dates, versions and names of models are no amounts, nor is a single Chinese
 * numeral before a classifier (一家公司).
 *
 * <p>The words are in {@code mention/amount-words.tsv}. Takes time in proportion to the text, keeps
 * no state, and may be shared between threads.
 */
public final class AmountFinder {

    /** Kinds of words that only follow on others. */
    private static final Set<String> NOT_BEGINNINGS =
            Set.of(
                    "currency",
                    "cent",
                    "tenth",
                    "evidence",
                    "percent",
                    "tenths",
                    "scale-of-money",
                    "scale-of-parameters",
                    "unit",
                    "bound-before",
                    "bound-after",
                    "joiner");

    private final WordTable words = WordTable.load("amount-words.tsv");
    private final BitSet beginnings = beginnings(words);
    private final Amounts amounts = new Amounts(words);
    private final AmountBounds bounds = new AmountBounds(words);

    private static BitSet beginnings(WordTable words) {
        BitSet beginnings = words.firstCharacters(NOT_BEGINNINGS);
        "0123456789一二三四五六七八九十两百千万亿兆百".chars().forEach(beginnings::set);
        return beginnings;
    }

    /** Finds the amounts of headline and body, in reading order. */
    public List<AmountMention> find(Article article) {
        return Stream.of(Field.values())
                .flatMap(field -> find(article.text(field), field).stream())
                .toList();
    }

    /** Finds the amounts of one text, in reading order and without overlaps. */
    public List<AmountMention> find(String text, Field field) {
        FoldedText folded = new FoldedText(text);
        Currencies currencies = new Currencies(words, text, folded);
        List<AmountMention> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int begin = at;
            Optional<AmountRead> read =
                    beginnings.get(folded.at(begin)) ? amounts.at(folded, begin) : Optional.empty();
            read.ifPresent(
                    amount -> found.add(mention(text, folded, field, begin, amount, currencies)));
            at = read.map(AmountRead::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private AmountMention mention(
            String text,
            FoldedText folded,
            Field field,
            int begin,
            AmountRead read,
            Currencies currencies) {
        Bound bound = bounds.around(folded, begin, read);
        Optional<String> unit =
                read.kind() == AmountMention.Kind.MONEY
                        ? read.unit().flatMap(currencies::resolve)
                        : read.unitBegin() < 0
                                ? read.unit()
                                : Optional.of(text.substring(read.unitBegin(), read.end()).strip());
        return new AmountMention(
                new Span(field, begin, read.end()),
                text.substring(begin, read.end()),
                read.kind(),
                read.value(),
                read.upTo(),
                unit,
                bound);
    }
}
