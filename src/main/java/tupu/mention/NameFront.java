package tupu.mention;

import java.util.Set;
import tupu.language.Folding;
import tupu.language.Token;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;

/**
 * The words before the last word of an organisation's name: how far they reach to the left, and
 * which of them can only be of a name.
 */
final class NameFront {

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

    private final NameWords words;
    private final Contexts contexts;

    NameFront(NameWords words, Contexts contexts) {
        this.words = words;
        this.contexts = contexts;
    }

    /** Returns the first word that may belong to the name that ends with the word {@code last}. */
    int firstWord(Line line, int last, int suffixBegin) {
        int first = last;
        while (first > 0 && mayExtend(line, first, last, suffixBegin)) {
            first--;
        }
        return first;
    }

    /** Returns the first word of [first, …) that can only be of a name; -1 for none. */
    int firstSpecific(Line line, int first, int suffixBegin) {
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

    /** 福建华策品牌定位咨询 needs a place in front for its ordinary words; 旷视科技 has none of them. */
    boolean isSpecificThroughout(Line line, int specific, int suffixBegin) {
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

    /** Whether a place is so large that it alone makes no firm's name of 资本 or 研究院. */
    static boolean isCountry(String place) {
        return "国國洲".indexOf(place.charAt(place.length() - 1)) >= 0
                || place.equals("日本")
                || place.equals("印度");
    }

    static boolean isNominal(String tag) {
        return tag.startsWith("n")
                || tag.equals("vn")
                || tag.equals("b")
                || tag.equals("j")
                || tag.equals("an")
                || tag.equals("g")
                || tag.equals("gi");
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
}
