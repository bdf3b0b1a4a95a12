package tupu.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.mention.AmountMention;
import tupu.mention.MarkedArticle;
import tupu.text.Span;

/**
 * A sentence as what was learned of events looks at it: its words in order, where a name, a time or
 * an amount counts as one word. 英伟达|发布|H20|，|股价|上涨|3% has seven.
 */
final class Items {

    /** Stands for what is before the first and behind the last. */
    static final int NONE = 1;

    private static final int NAME = "NAME".hashCode();
    private static final int TIME = "TIME".hashCode();
    private static final int AMOUNT = "AMOUNT".hashCode();

    private final EventSentence sentence;
    private final List<Item> items = new ArrayList<>();
    private boolean dated;

    /**
     * One of them.
     *
     * @param word the hash of its folded letters, or of the kind of name or amount that it is
     * @param tag the hash of its part of speech
     * @param clause the number of its clause in the sentence
     * @param slot the name that it is
     * @param isWord whether it is neither name nor time nor amount
     */
    record Item(
            int begin,
            int end,
            int word,
            int tag,
            int clause,
            Optional<Slot> slot,
            boolean isWord,
            String text,
            String part) {

        boolean overlaps(Span span) {
            return begin < span.end() && span.begin() < end;
        }
    }

    private Items(EventSentence sentence) {
        this.sentence = sentence;
    }

    static Items of(EventSentence sentence, MarkedArticle article) {
        Items items = new Items(sentence);
        List<AmountMention> amounts = article.amountsIn(sentence.span());
        int from = sentence.span().begin();
        int clause = 0;
        for (Token token : sentence.sentence().tokens()) {
            while (clause + 1 < sentence.clauses().size()
                    && token.begin() >= sentence.clauses().get(clause).end()) {
                clause++;
            }
            if (token.begin() >= from) {
                Item item = items.item(token, amounts, clause);
                items.items.add(item);
                items.dated |= item.tag() == TIME && !item.isWord();
                from = item.end();
            }
        }
        return items;
    }

    private Item item(Token token, List<AmountMention> amounts, int clause) {
        for (Slot slot : sentence.slots()) {
            if (meets(slot.span(), token)) {
                int type = slot.mention().type().label().hashCode();
                return special(token, slot.span(), type, NAME, clause, Optional.of(slot));
            }
        }
        for (Span time : sentence.times()) {
            if (meets(time, token)) {
                return special(token, time, TIME, TIME, clause, Optional.empty());
            }
        }
        for (AmountMention amount : amounts) {
            if (meets(amount.span(), token)) {
                int kind = amount.kind().name().hashCode();
                return special(token, amount.span(), kind, AMOUNT, clause, Optional.empty());
            }
        }
        return new Item(
                token.begin(),
                token.end(),
                hash(token.text()),
                token.tag().hashCode(),
                clause,
                Optional.empty(),
                true,
                token.text(),
                token.tag());
    }

    private static Item special(
            Token token, Span span, int word, int tag, int clause, Optional<Slot> slot) {
        return new Item(
                token.begin(),
                Math.max(token.end(), span.end()),
                word,
                tag,
                clause,
                slot,
                false,
                "",
                "");
    }

    private static boolean meets(Span span, Token token) {
        return token.begin() < span.end() && span.begin() < token.end();
    }

    /** The hash of folded letters. */
    static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + Folding.fold(text.charAt(i));
        }
        return hash;
    }

    EventSentence sentence() {
        return sentence;
    }

    int size() {
        return items.size();
    }

    Item get(int at) {
        return items.get(at);
    }

    /** The word at a place, or {@link #NONE} outside the sentence. */
    int word(int at) {
        return at < 0 || at >= items.size() ? NONE : items.get(at).word();
    }

    int tag(int at) {
        return at < 0 || at >= items.size() ? NONE : items.get(at).tag();
    }

    boolean isAmount(int at) {
        return items.get(at).tag() == AMOUNT && !items.get(at).isWord();
    }

    boolean isTime(int at) {
        return items.get(at).tag() == TIME && !items.get(at).isWord();
    }

    /** Whether a time stands in the sentence. */
    boolean isDated() {
        return dated;
    }

    /** Whether the item stands behind an opening quotation mark that is not closed before it. */
    boolean isQuoted(int at) {
        String text = sentence.text();
        for (int i = items.get(at).begin() - 1; i >= sentence.span().begin(); i--) {
            char letter = text.charAt(i);
            if (letter == '”' || letter == '」') {
                return false;
            }
            if (letter == '“' || letter == '「') {
                return true;
            }
        }
        return false;
    }

    /** The hint of which the item is a part. */
    Optional<EventSentence.Hint> hint(int at) {
        for (EventSentence.Hint hint : sentence.hints()) {
            if (items.get(at).overlaps(hint.span())) {
                return Optional.of(hint);
            }
        }
        return Optional.empty();
    }

    /** The place of the first item that {@code span} overlaps; -1 for none. */
    int at(Span span) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
