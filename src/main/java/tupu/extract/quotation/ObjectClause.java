package tupu.extract.quotation;

import java.util.List;
import java.util.regex.Pattern;
import tupu.language.Token;

/**
 * Decides whether what follows a verb without a mark is a clause, so that somebody says it
 * (质疑|评测用的是旧版接口), or only a thing that is named (质疑|公司的做法).
 */
final class ObjectClause {

    /** Shorter objects name a thing or an act. UTF-16 units. */
    private static final int SHORTEST = 6;

    /** What follows a verb that is no object of it: 承诺函, 要求之一, 质疑者. */
    private static final Pattern NO_OBJECT =
            Pattern.compile("^(?:《|的|了|过|书|函|者|之|与|和|及|、|》|以|一样|下)");

    private ObjectClause() {}

    /** Whether a clause begins at an offset of a unit. */
    static boolean at(FieldText field, int begin, int unitEnd) {
        int end = Math.min(unitEnd, field.clauseEnd(begin));
        if (end - begin < SHORTEST
                || NO_OBJECT.matcher(field.masked().substring(begin, end)).find()) {
            return false;
        }
        List<Token> tokens = field.tokens(begin, end);
        int predicate = -1;
        int possessive = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isPredicate(tokens.get(i))) {
                predicate = i;
            }
            if (i > 0 && tokens.get(i).tag().equals("vshi")) {
                return true;
            }
            if (tokens.get(i).text().equals("的")) {
                possessive = i;
            }
        }
        return predicate > 0
                && predicate > possessive
                && hasSubject(tokens.subList(possessive + 1, predicate));
    }

    private static boolean isPredicate(Token token) {
        String tag = token.tag();
        return tag.startsWith("v") && !tag.equals("vn") || tag.startsWith("a") && !tag.equals("an");
    }

    private static boolean hasSubject(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().matches("[nrs].*|m|q|t|d|p|vn"));
    }
}
