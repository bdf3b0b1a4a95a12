package tupu.extract.event;

import java.util.regex.Pattern;
import tupu.language.Token;
import tupu.lexicon.RolePlace;
import tupu.text.Span;

/** Tells how far behind a trigger its objects may stand. */
final class ObjectReach {

    private static final Pattern COORDINATION =
            Pattern.compile("了?\\s*(?:并|和|与|與|及|、|或|且|并且|以及|and)*\\s*");
    private static final Pattern WRITINGS =
            Pattern.compile("的[*]*(?:《|“|\"|[^，。；]{0,12}(?:报告|数据|公告|研究|白皮书|文章|论文|预测|声明|指南))");
    private static final Pattern NAMING =
            Pattern.compile("\\s*(?:名为|名叫|命名为|取名|分别是|分别为|包括|其中包括|即|called|named).*");

    private final EventSentence sentence;
    private final Trigger trigger;
    private final Span clause;

    ObjectReach(EventSentence sentence, Trigger trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.clause = sentence.clauseOf(trigger.span());
    }

    /**
     * Whether what the trigger acts on stands behind it without being a name, so that the name
     * before it is not that: A发布公告, A发布的报告.
     */
    boolean hasPlainObject() {
        String rest = sentence.text().substring(trigger.span().end(), clause.end());
        if (WRITINGS.matcher(rest).lookingAt()) {
            return true;
        }
        for (Token word : sentence.wordsBetween(trigger.span().end(), clause.end())) {
            if (word.tag().startsWith("n") && !word.tag().equals("nx")) {
                return sentence.slots().stream()
                        .noneMatch(slot -> slot.span().begin() == word.end());
            }
            if (!word.text().matches("了|新|新的|一|两|个|份|项|款|条|篇")) {
                return false;
            }
        }
        return false;
    }

    /** Whether only a word such as 于 or in stands between trigger and name: 投资于A. */
    boolean isLedTo(Slot slot) {
        return slot.marker().filter(RolePlace.AT::equals).isPresent()
                && sentence.markers().stream()
                        .anyMatch(
                                marker ->
                                        marker.place() == RolePlace.AT
                                                && marker.span().begin() >= trigger.span().end()
                                                && marker.span().begin() - trigger.span().end() <= 1
                                                && slot.span().begin() - marker.span().end() <= 1);
    }

    /** The end of the clause, of a list of names behind a colon, or the next trigger. */
    int end() {
        int end = clause.end();
        for (Span next : sentence.clauses()) {
            if (next.begin() == end
                    && end - trigger.span().end() > 1
                    && (endsWithColon(end) || isNaming(next))) {
                end = next.end();
            }
        }
        int last = trigger.span().end();
        for (Trigger other : sentence.triggers()) {
            if (other.span().begin() >= last
                    && other.span().begin() < end
                    && !RelativeClauses.isVerbOfOne(sentence.text(), other.span())
                    && !isPartOfNoun(other.span())) {
                String between = sentence.text().substring(last, other.span().begin());
                if (!COORDINATION.matcher(between).matches()) {
                    return other.span().begin();
                }
                last = other.span().end();
            }
        }
        return end;
    }

    /** Whether nouns stand on both sides: 审查 in 推出代码审查模型. */
    private boolean isPartOfNoun(Span verb) {
        return isAttribute(verb.end())
                && sentence.wordsBetween(trigger.span().end(), verb.begin()).stream()
                        .filter(word -> word.end() == verb.begin())
                        .anyMatch(word -> word.tag().startsWith("n"));
    }

    /** Whether a noun follows, so that the verb only describes it: 聊天 in 推出聊天机器人A. */
    private boolean isAttribute(int end) {
        return sentence.wordsBetween(end, clause.end()).stream()
                .findFirst()
                .filter(word -> word.begin() == end && word.tag().startsWith("n"))
                .filter(word -> !word.tag().equals("nx") && word.text().length() > 1)
                .isPresent();
    }

    private boolean endsWithColon(int end) {
        char mark = sentence.text().charAt(end - 1);
        return mark == '：' || mark == ':';
    }

    private boolean isNaming(Span next) {
        return NAMING.matcher(next.cut(sentence.text())).matches();
    }

    /** A verb between trigger and name hides the name, unless 的 closes what the verb begins. */
    boolean isWithinReach(int begin) {
        int from = trigger.span().end();
        if (sentence.text().substring(from, begin).strip().equals("、")) {
            return false;
        }
        int lastVerb = -1;
        int lastOf = -1;
        for (Token token : sentence.wordsBetween(from, begin)) {
            boolean is = token.tag().equals("vshi") && lastOf != token.begin() - 1;
            if ((is || EventSentence.isVerb(token) && !isAttribute(token.end()))
                    && !isTrigger(token)) {
                lastVerb = token.begin();
            } else if (token.text().equals("的")) {
                lastOf = token.begin();
            }
        }
        return lastVerb < 0 || lastOf > lastVerb;
    }

    private boolean isTrigger(Token token) {
        return sentence.triggers().stream()
                .anyMatch(
                        other ->
                                other.span().begin() <= token.begin()
                                        && token.end() <= other.span().end());
    }
}
