package tupu.extract.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Folding;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.text.Span;

/**
 * Where a role begins in a stretch of text that ends with a title: behind the last word that can be
 * no part of a noun phrase (做了三年|组长, 今仍任|总裁, 两位|创始人), and behind a place that is nobody's
 * organisation (首尔|插画师).
 */
final class RoleStart {

    private static final String THAT_BODY =
            "该(?:公司|机构|企业|集团|协会|学会|研究院|研究所|实验室|基金会?|中心|团队|医院|券商|平台|大学|[校院行所社报台刊])";
    private static final Pattern QUALITY =
            Pattern.compile(
                    "(?:现任|时任|前任|前(?![沿端海台线])|原(?!告)|新任|首任|知名|著名|首位|现|唯一|第?[一二两三四五六七八九几\\d]+[位名个]|另一|这位|"
                            + THAT_BODY
                            + "|公司(?!法[学教系研专])|其|我国|国内|同场|承审|承办|主审|后者|前者|银行|校方|院方|对方|卖方|买方|原告|被告)+");

    private static final Pattern LINK =
            Pattern.compile(
                    "的|公司(?!法[学教系研专])|(?<![自理缘])由|为(?=该)|不过|但是?|而|此外|同时|对此|近日|日前|当时|随后|如今|另外?一[位名]|其中|正如|就像|如|(?<!数)据|包括|[　：｜·]|[一二两三四几]位|[出担就]任|颁给|授予|交给|[做当干][了过](?:[\\d一二两三四五六七八九十几多]+(?:年|个月))?|[\\d一二两三四五六七八九十]年|年\\d{1,2}月\\d{1,2}日|\\d日");

    /**
     * The parts of speech of words that no role holds: prepositions, pronouns, adverbs, particles.
     */
    private static final Set<String> NEVER =
            Set.of(
                    "p", "pba", "pbei", "d", "r", "rr", "rz", "ry", "u", "ule", "uguo", "uzhe",
                    "ude1", "ude2", "ude3", "t", "vshi", "vyou", "v", "vi", "c", "y", "e");

    /** Words that name a field or a rank, though they may be verbs: 研发总监, 执行董事. */
    private static final Set<String> FIELD =
            Set.of(
                    "研发", "验证", "退休", "计算", "执行", "感知", "翻译", "负责", "主持", "管理", "运营", "研究", "采购",
                    "销售", "生产", "市场", "产品", "编辑", "法务", "合规", "监督", "监事", "售后", "插秧", "通风", "访华",
                    "访问", "常务", "共同", "联合", "代理", "轮值", "候任", "兼职", "外籍", "在线", "对外", "合作", "合伙",
                    "驻", "作战", "交互", "决策", "推理", "训练", "预训练", "分布式", "测试", "开发", "设计", "创意", "创新",
                    "增长", "营销", "传播", "推荐", "搜索", "规划", "审计", "安全", "保护", "服务", "支持", "交付", "创始",
                    "领队", "助理");

    /** What organisations do with those who hold a post: 某公司宣布|总裁. */
    private static final Pattern ACTION =
            Pattern.compile(
                    ".*(?:宣布|表示|透露|公布|公告|发布|任命|聘|委任|起诉|状告|指控|控诉|通知|要求|邀请|迎来|更换|罢免|解雇|开除|停止|派出|挖|引进|带走|招|收购|投资|证实|否认|回应|拥有|没有|失去|担任|出任|就任|现任|接任|兼任|不再|离职|辞职|前往|来自|认为|指出|获得|成为|加盟|加入|起用|启用|处分|调查|约谈|感谢|支持|反对|批评|免去|原任|曾任).*");

    /** The longest role whose field may be a verb. UTF-16 units. */
    private static final int LONGEST_FIELD = 14;

    /** Letters that no role holds, but 小说家, 在职博士生. */
    private static final Pattern CLAUSE =
            Pattern.compile("[，。；：！？“”「」（）称让被把]|在(?![线职校读任岗])|(?<!小)说(?![书唱])");

    /** Verbs of one letter; others are parts of longer words that were cut up: 产|线主管. */
    private static final String SHORT = "任做当是为获升请聘选派使换对在向与和跟给从由被把将让就又还也再已仍则却只了过着";

    /** Verbs by which somebody is what the role says: 做了三年组长. */
    private static final Pattern HOLDING = Pattern.compile(".*[任做当是为的了过].*|驻|宣布|公布|迎来|有|出身|工作|担纲");

    private static final Set<String> TOWARDS = Set.of("把", "被", "向", "对", "给");

    /**
     * The longest role: a title with the words of its field before it (中国区数据中心业务高级副总裁). UTF-16
     * units.
     */
    private static final int LONGEST = 22;

    private final Titles titles;
    private final String text;
    private final MentionsByPlace mentions;
    private final List<Sentence> sentences;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param sentences those of the field
     * @param mentions those of the field
     */
    RoleStart(Titles titles, String text, List<Sentence> sentences, MentionsByPlace mentions) {
        this.titles = titles;
        this.text = text;
        this.mentions = mentions;
        this.sentences = sentences;
    }

    /**
     * Returns where between {@code from} and {@code end} the role begins; empty where no title ends
     * there or where the role would be too long.
     */
    Optional<Integer> in(int from, int end) {
        if (!isTitled(from, end)) {
            return Optional.empty();
        }
        int begins = behindLink(from, end);
        List<Token> breaks = breaks(begins, end - 1);
        boolean named = begins == from && isBehindName(from) && end - from <= LONGEST_FIELD;
        for (Token word : breaks) {
            if (isTitled(word.end(), end) && !(named && isField(word, breaks))) {
                begins = word.end();
            }
        }
        begins = behindPlace(begins, end);
        Matcher quality = QUALITY.matcher(text).region(begins, end);
        if (quality.lookingAt() && isTitled(quality.end(), end)) {
            begins = quality.end();
        }
        while (begins < end && text.charAt(begins) == ' ') {
            begins++;
        }
        return end - begins > LONGEST || hasClause(begins, end)
                ? Optional.empty()
                : Optional.of(begins);
    }

    /** 某公司|渲染工程师: a verb between an organisation and a title says what is done there. */
    private static boolean isField(Token word, List<Token> breaks) {
        return breaks.size() == 1
                && word.tag().startsWith("v")
                && word.text().length() > 1
                && !ACTION.matcher(word.text()).matches();
    }

    private boolean isBehindName(int offset) {
        return mentions.around(offset, offset).stream()
                .anyMatch(
                        mention ->
                                mention.type().isOrganization() && mention.span().end() == offset);
    }

    /** Whether a word between both offsets cannot be part of a noun phrase. */
    boolean isBroken(int from, int to) {
        return !breaks(from, to).isEmpty();
    }

    /** Whether somebody else than an organisation before {@code from} is spoken of: 甲起诉|总裁. */
    boolean isOther(int from, int to) {
        return breaks(from, to).stream()
                .filter(word -> word.tag().startsWith("v") || TOWARDS.contains(word.text()))
                .anyMatch(word -> !HOLDING.matcher(word.text()).matches());
    }

    /**
     * Words that end a noun phrase and end themselves behind {@code from}, at {@code to} at the
     * latest.
     */
    private List<Token> breaks(int from, int to) {
        return sentences.isEmpty()
                ? List.of()
                : sentences.get(Sentence.at(sentences, to)).tokens().stream()
                        .filter(word -> word.end() > from && word.end() <= to)
                        .filter(RoleStart::endsPhrase)
                        .toList();
    }

    /** Whether a place stands right before the role: 首尔|插画师. */
    boolean isLocal(int role) {
        return mentions.around(role, role).stream()
                .anyMatch(
                        mention ->
                                mention.type() == EntityType.PLACE && mention.span().end() == role);
    }

    boolean isTitled(int from, int end) {
        return from < end && titles.kindAtEnd(text.substring(from, end)).isPresent();
    }

    private static boolean endsPhrase(Token token) {
        return NEVER.contains(token.tag())
                && (token.text().length() > 1 || SHORT.indexOf(token.text().charAt(0)) >= 0)
                && !FIELD.contains(Folding.fold(token.text()));
    }

    /**
     * The role begins behind the words that only lead up to it: 驻北京的|高级分析师, 连发两篇论文的公司|创始人, 不过|经济学家.
     */
    private int behindLink(int from, int end) {
        Matcher link = LINK.matcher(text).region(from, end);
        int begins = from;
        while (link.find()) {
            if (isTitled(link.end(), end)) {
                begins = link.end();
            }
        }
        return begins;
    }

    /** Where somebody lives or works is no part of the role: 首尔|插画师, but 中国|区总裁 is. */
    private int behindPlace(int from, int end) {
        return mentions.around(from, from).stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .map(Mention::span)
                .filter(span -> span.begin() == from && isTitled(span.end(), end))
                .filter(span -> "区裔籍".indexOf(text.charAt(span.end())) < 0)
                .map(Span::end)
                .findFirst()
                .orElse(from);
    }

    private boolean hasClause(int begin, int end) {
        return CLAUSE.matcher(text).region(begin, end).find();
    }
}
