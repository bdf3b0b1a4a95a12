package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.language.Token;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;
import tupu.mention.Mention;

/**
 * Finds the verbs of a unit that do report speech there: whole words, not denied, not a noun
 * (他的说法), not passive (被认为).
 */
final class CueFinder {

    private static final Pattern NOT_SAID =
            Pattern.compile(
                    "(?:未|没有|没|不愿|不予|不便|拒绝|尚未|并未|并没有|不想|不|被|可以|可|(?<![数依根])据|难以|无法|如何|应该|怎么|换句话|换言之|也就是|或者|比如|例如|俗话|常|一般来|总的来|简单来|具体来|严格来|对.{0,8}来|就是|未予|[作做]出(?:一审|二审|终审)?|[作做]出了|(?<![进周週期之])一|更新|发表了?|[”」]|提供|提交|签订|签署|履行|违反|兑现|遵守|(?:收到|接到|得到|获得)(?:书面|正式|明确)?|录用|(?:按照?|依照)[^，。；]{1,8})$");

    private static final Pattern NOUN_AFTER =
            Pattern.compile(
                    "^(?:的(?![:：，,“「])|[对错]了|得(?![^，。；：]{0,12}：)|这话|这样的话|这番话|这句话|此话|了?一[番段]|出来|起来|过这样|法|书|文|明书|式|之下"
                            + "|下(?![周週月半年一个個次代游调跌线架单單午季载])|中(?![国國小方美欧歐日韩韓俄印外央科关關文期年东東芯微层介标长短学石信兴])|里(?!程|面)"
                            + "|上(?![市海述线線交周週月调半个個年游涨限级门升网]))");

    /** What makes a compound of a verb: 分析|机构, 说明|会, 评价|体系. */
    private static final Pattern COMPOUND_AFTER =
            Pattern.compile("^(?:会|會|稿|数据|结果|能力|体系|报告|机构|师|牌|期|中心|系统|率|值)");

    /** Verbs that form no compounds: 表示|会追加投入, 认为|机构不看榜单. */
    private static final Pattern WITHOUT_COMPOUNDS =
            Pattern.compile(".*(?:[称說说道]|表示|认为|指出|透露|坦言|直言|强调|相信|觉得|告诉|承认|否认|证实|预计)");

    private static final String ADVERBS = "并並时時后後还還也则則曾就又却卻都只仅僅仍才再另均亦便更先总總已话話";

    /** What makes a noun of 称: 名称, 简称. */
    private static final String IN_NAMES = "人名简簡俗号號自职職昵暱全别別对對堪著相统統敬谦謙戏戲尊合";

    private static final Pattern QUOTED_BEFORE = Pattern.compile("^[“「『\"]");
    private static final Pattern CLOSING_OBJECT = Pattern.compile("[^，。；：“”]{0,8}[。！？]?");

    private final SpeechLexicon speech;

    CueFinder(SpeechLexicon speech) {
        this.speech = speech;
    }

    List<Cue> in(FieldText field, ReportUnit unit) {
        List<Cue> cues = new ArrayList<>();
        String words = field.masked().substring(unit.begin(), unit.end());
        List<PhraseTrie.Match<SpeechVerb>> verbs = speech.verbsIn(words);
        if (verbs.isEmpty()) {
            return cues;
        }
        Set<Integer> borders = borders(field, unit);
        for (PhraseTrie.Match<SpeechVerb> match : verbs) {
            boolean whole =
                    (match.value().kind() == SpeechVerb.Kind.SHOW
                                    || borders.contains(unit.begin() + match.begin())
                                    || isBehindAdverb(words, match.begin())
                                    || isCalled(words, match)
                                    || match.end() - match.begin() > 1
                                            && isMark(words.substring(match.end())))
                            && borders.contains(unit.begin() + match.end());
            if (whole && !isInName(field, unit, match) && reports(field, unit, match)) {
                cues.add(
                        new Cue(
                                unit.begin() + match.begin(),
                                unit.begin() + match.end(),
                                match.value()));
            }
        }
        return cues;
    }

    /** 苗希望估算: a name that holds a verb does not report. */
    private static boolean isInName(
            FieldText field, ReportUnit unit, PhraseTrie.Match<SpeechVerb> match) {
        int begin = unit.begin() + match.begin();
        int end = unit.begin() + match.end();
        return field.mentionsAround(begin, end).stream()
                .anyMatch(mention -> mention.span().begin() < end && begin < mention.span().end());
    }

    /** 评委会称，…: the dictionary holds 会称 for a word. */
    private static boolean isCalled(String words, PhraseTrie.Match<SpeechVerb> match) {
        String after = words.substring(match.end());
        return match.begin() > 0
                && words.substring(match.begin(), match.end()).matches("[称稱]")
                && isMark(after)
                && IN_NAMES.indexOf(words.charAt(match.begin() - 1)) < 0;
    }

    /** 采访|时说, 当时|还说: the dictionary holds an adverb and a verb of one letter for a word. */
    private static boolean isBehindAdverb(String words, int begin) {
        return begin > 0 && ADVERBS.indexOf(words.charAt(begin - 1)) >= 0;
    }

    /** Where words begin and end in a unit; names are words. */
    static Set<Integer> borders(FieldText field, ReportUnit unit) {
        Set<Integer> borders = new HashSet<>();
        for (Token token : field.tokens(unit.begin(), unit.end())) {
            borders.add(token.begin());
            borders.add(token.end());
        }
        for (Mention mention : field.mentionsAround(unit.begin(), unit.end())) {
            if (mention.span().end() >= unit.begin()) {
                borders.add(mention.span().begin());
                borders.add(mention.span().end());
            }
        }
        borders.add(unit.begin());
        borders.add(unit.end());
        return borders;
    }

    private static boolean reports(
            FieldText field, ReportUnit unit, PhraseTrie.Match<SpeechVerb> match) {
        String words = field.masked().substring(unit.begin(), unit.end());
        int at = unit.begin() + match.end();
        String before = beforeVerb(field, unit, match);
        String after = words.substring(match.end());
        if (NOT_SAID.matcher(before).find()
                || NOUN_AFTER.matcher(after).find()
                || COMPOUND_AFTER.matcher(after).find()
                        && !WITHOUT_COMPOUNDS.matcher(match.value().text()).matches()) {
            return false;
        }
        String object = after.replaceFirst("^(?:了|过|着|的)?(?:一番|一下|一句|几句|一段)?", "");
        boolean told =
                match.value().listening()
                        && (Listeners.LISTENER.matcher(after).lookingAt()
                                || Listeners.behindNamed(field, at, unit.end()) > at);
        boolean marked =
                told
                        || after.isEmpty()
                        || isMark(after)
                        || isMark(object)
                        || after.startsWith(" that ");
        boolean closing =
                after.isEmpty()
                        || "。.！!；;".indexOf(after.charAt(0)) >= 0
                        || (match.value().kind() == SpeechVerb.Kind.SAY
                                        || match.value().kind() == SpeechVerb.Kind.ASK)
                                && QUOTED_BEFORE.matcher(words).find()
                                && CLOSING_OBJECT.matcher(after).matches();
        boolean plain = !match.value().marked() && !after.startsWith("了");
        return plain
                || marked
                || closing
                || match.value().clausal() && ObjectClause.at(field, at, unit.end());
    }

    /** The words right before a verb, as far as the last name: 洪亦可|回应 is not denied by its 可. */
    private static String beforeVerb(
            FieldText field, ReportUnit unit, PhraseTrie.Match<SpeechVerb> match) {
        int end = unit.begin() + match.begin();
        int begin = Math.max(unit.begin(), end - 12);
        for (Mention mention : field.mentionsAround(begin, end)) {
            if (begin < mention.span().end() && mention.span().end() <= end) {
                begin = mention.span().end();
            }
        }
        return field.masked().substring(begin, end);
    }

    private static boolean isMark(String after) {
        return !after.isEmpty() && "，,：:“「『\"".indexOf(after.charAt(0)) >= 0;
    }
}
