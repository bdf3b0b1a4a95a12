package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameSuffixes.Strength;
import tupu.lexicon.NameSuffixes.Suffix;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;

/**
 * Finds Chinese names of organisations by their last word: 福建华策品牌定位咨询, 新加坡海关. The left border is
 * found by the segmentation; a name needs a specific word, so that 人工智能研究院 alone is none.
 */
final class SuffixNames implements CandidateFinder {

    private final NameSuffixes suffixes;
    private final NameWords words;
    private final Contexts contexts;
    private final NameFront front;

    SuffixNames(NameSuffixes suffixes, NameWords words, Contexts contexts) {
        this.suffixes = suffixes;
        this.words = words;
        this.contexts = contexts;
        this.front = new NameFront(words, contexts);
    }

    @Override
    public List<Candidate> find(Lines article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : article.all()) {
            for (int i = 0; i < line.tokens().size(); i++) {
                int end = line.end(line.tokens().get(i));
                Optional<Suffix> suffix =
                        Letters.isHan(line.charAt(end - 1))
                                ? suffixes.before(line.folded(), end)
                                : Optional.empty();
                if (suffix.isPresent()
                        && suffix.get().type() != EntityType.PLACE
                        && isEnd(line, i, end, suffix.get())) {
                    name(line, i, suffix.get())
                            .ifPresent(
                                    begin ->
                                            candidates.add(
                                                    Candidate.rule(
                                                            line.span(begin, end),
                                                            suffix.get().type())));
                }
            }
        }
        return candidates;
    }

    /** 今日报道 holds no 日报; 美国科技产业 no company, 母公司 no name. */
    private boolean isEnd(Line line, int last, int end, Suffix suffix) {
        if (suffix.type() == EntityType.MEDIA && "道导導".indexOf(line.charAt(end)) >= 0
                || words.lengthBefore(Use.GENERIC, line.text(), end) > suffix.text().length()) {
            return false;
        }
        if (suffix.strength() == Strength.FULL || last + 1 >= line.tokens().size()) {
            return true;
        }
        Token next = line.tokens().get(last + 1);
        return line.begin(next) != end
                || !NameFront.isNominal(next.tag())
                || contexts.titleAfter(line, end)
                || contexts.isAfter(List.of(Use.COMPANY_AFTER), line, end);
    }

    /** Returns where the name begins that ends with the word {@code last}. */
    private Optional<Integer> name(Line line, int last, Suffix suffix) {
        int end = line.end(line.tokens().get(last));
        int suffixBegin = end - suffix.text().length();
        int first = front.firstWord(line, last, suffixBegin);
        if (suffix.type() == EntityType.POLICY) {
            int begin = line.begin(line.tokens().get(first));
            return suffixBegin - begin >= 2 ? accept(line, begin, end) : Optional.empty();
        }
        int specific = front.firstSpecific(line, first, suffixBegin);
        if (specific < 0) {
            return contexts.titleAfter(line, end) && suffix.strength() == Strength.FULL
                    ? clause(line, first, last, end)
                    : Optional.empty();
        }
        int begin = line.begin(line.tokens().get(specific));
        return isEnough(line, specific, begin, suffixBegin, suffix)
                ? accept(line, begin, end)
                : Optional.empty();
    }

    /** 领悟时代数字研究院首席研究员: before a post even ordinary words are a name, up to the comma. */
    private Optional<Integer> clause(Line line, int first, int last, int end) {
        int from = first;
        if (from > 0 && line.tokens().get(from - 1).tag().equals("v")) {
            from--;
        }
        int begin = line.begin(line.tokens().get(from));
        return last - from >= 2 && isClauseBegin(line, begin)
                ? accept(line, begin, end)
                : Optional.empty();
    }

    private Optional<Integer> accept(Line line, int first, int end) {
        int begin = behindKind(line, first, end);
        String name = line.text().substring(begin, end);
        boolean generic =
                words.is(Use.GENERIC, name)
                        || words.lengthBefore(Use.ANONYMOUS, line.text(), begin) > 0
                        || !line.isBorder(begin);
        return generic ? Optional.empty() : Optional.of(begin);
    }

    /** 北京创业公司|深瀚科技: the name begins behind the words that only say what kind of firm it is. */
    private static int behindKind(Line line, int begin, int end) {
        int from = begin;
        for (String kind : List.of("公司", "企业", "廠商", "厂商", "券商", "服务商", "供应商")) {
            int at = line.text().indexOf(kind, begin + 1);
            if (at > 0 && at + kind.length() <= end - 3) {
                from = Math.max(from, at + kind.length());
            }
        }
        return from;
    }

    /** Whether what stands before the suffix makes a name of it. */
    private boolean isEnough(Line line, int specific, int begin, int suffixBegin, Suffix suffix) {
        String before = line.text().substring(begin, Math.max(begin, suffixBegin));
        if (before.isEmpty()) {
            return false;
        }
        if (isGenericBehindPlace(line, specific, suffixBegin + suffix.text().length())) {
            return false;
        }
        boolean place = line.tokens().get(specific).tag().startsWith("ns");
        boolean onlyPlace = place && line.end(line.tokens().get(specific)) >= suffixBegin;
        return switch (suffix.strength()) {
            case FULL ->
                    !onlyPlace
                            || suffix.type() == EntityType.GOVERNMENT
                            || !NameFront.isCountry(line.tokens().get(specific).text());
            case STRONG ->
                    !onlyPlace
                                    && before.length() >= 2
                                    && before.length() <= 8
                                    && front.isSpecificThroughout(line, specific, suffixBegin)
                            || onlyPlace
                                    && !NameFront.isCountry(before)
                                    && isListed(line, begin, suffixBegin + suffix.text().length());
            case WEAK ->
                    suffix.type() == EntityType.COMPANY
                            && !onlyPlace
                            && before.length() <= 4
                            && front.isSpecificThroughout(line, specific, suffixBegin)
                            && contexts.titleAfter(line, suffixBegin + suffix.text().length());
            case LATIN -> false;
        };
    }

    /** 美国监管机构, 新加坡母公司: a place before a generic word makes no name. */
    private boolean isGenericBehindPlace(Line line, int specific, int end) {
        Token token = line.tokens().get(specific);
        int rest = line.end(token);
        return token.tag().startsWith("ns")
                && rest < end
                && words.is(Use.GENERIC, line.text().substring(rest, end))
                && suffixes.of(line.text().substring(rest, end)).isEmpty();
    }

    private static boolean isListed(Line line, int begin, int end) {
        return line.charAt(begin - 1) == '、' || line.charAt(end) == '、';
    }

    private static boolean isClauseBegin(Line line, int begin) {
        return begin == 0 || !Character.isLetterOrDigit(line.charAt(begin - 1));
    }
}
