package tupu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    + "未不无有可能会要来去做如像则据因但且即再更最很太约近超达过起所按经用跟随同两几多数约自当时处将着地得吗呢吧啊因替叫请看想令";

    /** Verbs that stand inside the names of organisations. */
    private static final Set<String> INNER_VERBS =
            Set.of(
                    "促进", "发展", "管理", "监督", "服务", "咨询", "投资", "研究", "改革", "合作", "创新", "定位", "设计",
                    "教育", "传播", "规划", "制造", "建设", "保护", "监管", "安全", "认证", "检测", "交流", "创业", "计算",
                    "通信", "广播", "出版", "进出口", "控股", "运营", "评估", "测评");

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
                if (suffix.isPresent() && suffix.get().type() != EntityType.PLACE) {
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

    /** Returns where the name begins that ends with the word {@code last}. */
    private Optional<Integer> name(Line line, int last, Suffix suffix) {
        int end = line.end(line.tokens().get(last));
        int suffixBegin = end - suffix.text().length();
        int first = last;
        while (first > 0 && mayExtend(line, first, last, end)) {
            first--;
        }
        if (suffix.type() == EntityType.POLICY) {
            int begin = line.begin(line.tokens().get(first));
            return suffixBegin - begin >= 2 ? accept(line, begin, end) : Optional.empty();
        }
        int specific = firstSpecific(line, first, suffixBegin);
        if (specific < 0) {
            boolean whole =
                    suffix.strength() == Strength.FULL
                            && last - first >= 2
                            && isClauseBegin(line, line.begin(line.tokens().get(first)))
                            && contexts.titleAfter(line, end);
            return whole
                    ? accept(line, line.begin(line.tokens().get(first)), end)
                    : Optional.empty();
        }
        int begin = line.begin(line.tokens().get(specific));
        return isEnough(line, specific, begin, suffixBegin, suffix)
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
        boolean place = line.tokens().get(specific).tag().startsWith("ns");
        boolean onlyPlace = place && line.end(line.tokens().get(specific)) >= suffixBegin;
        return switch (suffix.strength()) {
            case FULL ->
                    !onlyPlace
                            || suffix.type() == EntityType.GOVERNMENT
                            || !isCountry(line.tokens().get(specific).text());
            case STRONG -> !onlyPlace && front.length() >= 2 && front.length() <= 8;
            case WEAK -> onlyPlace && suffix.type() == EntityType.GOVERNMENT && front.length() > 4;
            case LATIN -> false;
        };
    }

    private static boolean isCountry(String place) {
        return place.endsWith("国")
                || place.endsWith("國")
                || place.equals("日本")
                || place.equals("印度");
    }

    private boolean mayExtend(Line line, int first, int last, int end) {
        Token before = line.tokens().get(first - 1);
        Token here = line.tokens().get(first);
        if (before.end() != here.begin()
                || last - first >= MOST_WORDS
                || end - line.begin(before) > LONGEST) {
            return false;
        }
        String text = before.text();
        String tag = before.tag();
        if (text.length() == 1) {
            return Letters.isHan(text.charAt(0))
                    && STOPS.indexOf(text.charAt(0)) < 0
                    && !tag.startsWith("w");
        }
        if (words.is(Use.ANONYMOUS, text) || contexts.isTitle(text)) {
            return false;
        }
        return isNominal(tag) || INNER_VERBS.contains(text);
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
        if (words.is(Use.GENERIC, token.text()) || words.is(Use.TECHNOLOGY, token.text())) {
            return false;
        }
        if (token.text().length() > 1) {
            return tag.startsWith("ns")
                    || tag.startsWith("nr")
                    || tag.equals("nz")
                    || tag.startsWith("nt")
                    || tag.equals("nx")
                    || line.end(token) > suffixBegin && line.begin(token) < suffixBegin;
        }
        return index + 1 < line.tokens().size()
                && line.tokens().get(index + 1).text().length() == 1
                && line.begin(line.tokens().get(index + 1)) < suffixBegin;
    }

    private static boolean isClauseBegin(Line line, int begin) {
        return begin == 0 || !Character.isLetterOrDigit(line.charAt(begin - 1));
    }
}
