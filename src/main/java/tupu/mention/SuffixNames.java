package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
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

    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 24;

    /** Single letters that end a name to their right. */
    private static final String STOPS =
            "的了在和与及是为向对从由被把将以等也都就还又并而或于至到让使给称说该此这那其某每各本我你他她它们前后内外年月日个家位名款项次种只已曾"
                    + "未不无有可能会要来去做如像则据因但且即再更最很太约近超达过起所按经用跟随同两几多数约自当时处将着地得吗呢吧啊因替叫请看想令遭获拟曝赴驻涉建办设讯抢抓较份";

    /** Verbs that stand inside the names of organisations. */
    private static final Set<String> INNER_VERBS =
            Set.of(
                    "促进", "发展", "管理", "监督", "服务", "咨询", "投资", "研究", "改革", "合作", "创新", "定位", "设计",
                    "教育", "传播", "规划", "制造", "建设", "保护", "监管", "安全", "认证", "检测", "交流", "创业", "计算",
                    "通信", "广播", "出版", "进出口", "控股", "运营", "评估", "测评");

    private static final Set<String> CONJUNCTIONS = Set.of("与", "和", "及", "暨", "與");

    private final NameSuffixes suffixes;
    private final NameWords words;
    private final Contexts contexts;

    SuffixNames(NameSuffixes suffixes, NameWords words, Contexts contexts) {
        this.suffixes = suffixes;
        this.words = words;
        this.contexts = contexts;
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
                || !isNominal(next.tag())
                || contexts.titleAfter(line, end)
                || contexts.isAfter(List.of(Use.COMPANY_AFTER), line, end);
    }

    /** Returns where the name begins that ends with the word {@code last}. */
    private Optional<Integer> name(Line line, int last, Suffix suffix) {
        int end = line.end(line.tokens().get(last));
        int suffixBegin = end - suffix.text().length();
        int first = last;
        while (first > 0 && mayExtend(line, first, last, suffixBegin)) {
            first--;
        }
        if (suffix.type() == EntityType.POLICY) {
            int begin = line.begin(line.tokens().get(first));
            return suffixBegin - begin >= 2 ? accept(line, begin, end) : Optional.empty();
        }
        int specific = firstSpecific(line, first, suffixBegin);
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

    private Optional<Integer> accept(Line line, int begin, int end) {
        String name = line.text().substring(begin, end);
        boolean generic =
                words.is(Use.GENERIC, name)
                        || words.lengthBefore(Use.ANONYMOUS, line.text(), begin) > 0
                        || !line.isBorder(begin);
        return generic ? Optional.empty() : Optional.of(begin);
    }

    /** Whether what stands before the suffix makes a name of it. */
    private boolean isEnough(Line line, int specific, int begin, int suffixBegin, Suffix suffix) {
        String front = line.text().substring(begin, Math.max(begin, suffixBegin));
        if (front.isEmpty()) {
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
                            || !isCountry(line.tokens().get(specific).text());
            case STRONG ->
                    !onlyPlace
                                    && front.length() >= 2
                                    && front.length() <= 8
                                    && isSpecificThroughout(line, specific, suffixBegin)
                            || onlyPlace
                                    && !isCountry(front)
                                    && isListed(line, begin, suffixBegin + suffix.text().length());
            case WEAK ->
                    suffix.type() == EntityType.COMPANY
                            && !onlyPlace
                            && front.length() <= 4
                            && isSpecificThroughout(line, specific, suffixBegin)
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

    /** 福建华策品牌定位咨询 needs a place in front for its ordinary words; 旷视科技 has none of them. */
    private boolean isSpecificThroughout(Line line, int specific, int suffixBegin) {
        Token first = line.tokens().get(specific);
        boolean place = first.tag().startsWith("ns") && !isCountry(first.text());
        for (int i = specific; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            if (line.end(token) > suffixBegin) {
                return true;
            }
            boolean ordinary =
                    token.text().length() > 1 && !isSpecific(line, i, suffixBegin) && !place;
            if (ordinary || words.is(Use.GENERIC, token.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCountry(String place) {
        return place.endsWith("国")
                || place.endsWith("國")
                || place.equals("日本")
                || place.equals("印度");
    }

    private boolean mayExtend(Line line, int first, int last, int suffixBegin) {
        Token before = line.tokens().get(first - 1);
        Token here = line.tokens().get(first);
        if (before.end() != here.begin()
                || last - first >= MOST_WORDS
                || suffixBegin - line.begin(before) > LONGEST) {
            return false;
        }
        String text = before.text();
        String tag = before.tag();
        if (CONJUNCTIONS.contains(text)) {
            return joinsNouns(line, first - 1, last, suffixBegin);
        }
        if (text.length() == 1) {
            return Letters.isHan(text.charAt(0))
                    && STOPS.indexOf(Folding.fold(text.charAt(0))) < 0
                    && !tag.startsWith("w");
        }
        if (words.is(Use.ANONYMOUS, text) || contexts.isTitle(text)) {
            return false;
        }
        return isNominal(tag) || INNER_VERBS.contains(text);
    }

    /**
     * A conjunction joins two ordinary nouns of a name only behind the name's specific word:
     * 中国信通院云计算与大数据研究所, but not 科技局及人民政府.
     */
    private boolean joinsNouns(Line line, int conjunction, int last, int suffixBegin) {
        boolean nounBehind = false;
        for (int i = conjunction + 1; i <= last; i++) {
            Token token = line.tokens().get(i);
            boolean before = line.end(token) <= suffixBegin;
            if (before && isSpecific(line, i, suffixBegin)) {
                return false;
            }
            nounBehind |= before;
        }
        for (int i = conjunction - 1; nounBehind && i >= Math.max(0, conjunction - 4); i--) {
            Token token = line.tokens().get(i);
            if (token.end() != line.tokens().get(i + 1).begin() || !isNominal(token.tag())) {
                return false;
            }
            if (token.tag().startsWith("nt") || token.tag().startsWith("ns")) {
                return i < conjunction - 1;
            }
        }
        return false;
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("n")
                || tag.equals("vn")
                || tag.equals("b")
                || tag.equals("j")
                || tag.equals("an")
                || tag.equals("g")
                || tag.equals("gi");
    }

    /** Returns the first word of [first, …) that can only be of a name; -1 for none. */
    private int firstSpecific(Line line, int first, int suffixBegin) {
        for (int i = first; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            if (line.begin(token) >= suffixBegin) {
                return -1;
            }
            if (isSpecific(line, i, suffixBegin)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSpecific(Line line, int index, int suffixBegin) {
        Token token = line.tokens().get(index);
        String tag = token.tag();
        if (!Character.isLetterOrDigit(token.text().charAt(0))
                || words.is(Use.GENERIC, token.text())
                || words.is(Use.TECHNOLOGY, token.text())) {
            return false;
        }
        if (token.text().length() > 1) {
            return tag.startsWith("ns")
                    || tag.startsWith("nr")
                    || tag.equals("nz")
                    || tag.startsWith("nt")
                    || tag.equals("nx");
        }
        if (index + 1 >= line.tokens().size()) {
            return false;
        }
        Token next = line.tokens().get(index + 1);
        return next.text().length() == 1
                && line.begin(next) < suffixBegin
                && !(tag.startsWith("v") && next.tag().startsWith("v"));
    }

    private static boolean isListed(Line line, int begin, int end) {
        return line.charAt(begin - 1) == '、' || line.charAt(end) == '、';
    }

    private static boolean isClauseBegin(Line line, int begin) {
        return begin == 0 || !Character.isLetterOrDigit(line.charAt(begin - 1));
    }
}
