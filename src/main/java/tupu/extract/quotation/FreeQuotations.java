package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechLexicon;

/**
 * Finds speech that no word announces: whole sentences in quotation marks, whose speaker is the one
 * who acts beside them. “今天问，明天问，价格都不一样。”他把单子翻过来。
 */
final class FreeQuotations {

    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:写着|印着|标着|刻着|贴着|挂着|名为|名叫|叫做|叫作|题为|标题|口号|标语|所谓|广告语|宣传语|弹出[^，。]{0,4}|一行字)[：:，]?$");

    /** Shorter words in quotation marks are a term. UTF-16 units. */
    private static final int SHORTEST = 4;

    /** Shorter words at the end of a sentence are a term too, where they are no sentence. */
    private static final int SHORTEST_CLOSING = 7;

    /** 以“不评论市场传闻”|作答: what says that the words are an answer. */
    private static final Pattern ANSWERED =
            Pattern.compile("[一二两三四五六七八九十]?[字句]?话?(?:来|予以)?(?:作答|回应|带过|回复|答复|搪塞|回绝|婉拒|作为回应)");

    /** How far two parts of one utterance may stand apart. UTF-16 units. */
    private static final int LONGEST_ACTION = 40;

    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final CueFinder cues;

    FreeQuotations(
            FieldText field, SourceFinder sources, SpeakerMemory memory, SpeechLexicon speech) {
        this.field = field;
        this.sources = sources;
        this.memory = memory;
        this.cues = new CueFinder(speech);
    }

    /** Returns those of a unit that no draft covers. */
    List<Draft> in(int number, List<Draft> drafts) {
        ReportUnit unit = field.units().get(number);
        List<Draft> found = new ArrayList<>();
        int behind = unit.begin();
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            if (quoted.begin() >= behind && isSpeech(unit, quoted) && isFree(quoted, drafts)) {
                QuoteMarks.Quoted last = partner(unit, quoted, drafts);
                Optional<Draft> draft =
                        speaker(number, quoted, last)
                                .map(
                                        source ->
                                                Draft.of(
                                                        source,
                                                        quoted.begin(),
                                                        new ContentFinder.Range(
                                                                quoted.innerBegin(),
                                                                last.innerEnd(),
                                                                number),
                                                        number,
                                                        0.65));
                draft.ifPresent(found::add);
                behind = draft.isPresent() ? last.end() : quoted.end();
            }
        }
        return found;
    }

    private boolean isSpeech(ReportUnit unit, QuoteMarks.Quoted quoted) {
        String before = field.masked().substring(unit.begin(), quoted.begin());
        char last = field.text().charAt(quoted.innerEnd() - 1);
        boolean opens =
                before.isBlank() || "，,：:。！？”」".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean sentence = "。！？!?…".indexOf(last) >= 0;
        boolean begun = "，,".indexOf(last) >= 0 && before.isBlank();
        boolean closing = before.endsWith("，") && endsUnit(unit, quoted);
        if (quoted.closed()
                && ANSWERED.matcher(field.masked()).region(quoted.end(), unit.end()).lookingAt()) {
            return before.endsWith("以");
        }
        return quoted.closed()
                && opens
                && (sentence || begun || closing)
                && quoted.innerEnd() - quoted.innerBegin() >= (begun ? 2 : SHORTEST)
                && !SHOWN.matcher(before).find();
    }

    /** …，“修到毕业为止”。: words with which a sentence closes. */
    private boolean endsUnit(ReportUnit unit, QuoteMarks.Quoted quoted) {
        String behind = field.masked().substring(quoted.end(), unit.end());
        return behind.equals("。") && quoted.innerEnd() - quoted.innerBegin() >= SHORTEST_CLOSING;
    }

    /** “不做，”他摆摆手，“我还管公司？”: the part behind what the speaker does. */
    private QuoteMarks.Quoted partner(
            ReportUnit unit, QuoteMarks.Quoted first, List<Draft> drafts) {
        for (QuoteMarks.Quoted next : unit.quotes()) {
            if (next.begin() >= first.end()) {
                String between = field.masked().substring(first.end(), next.begin());
                boolean joined =
                        between.isEmpty()
                                || between.length() <= LONGEST_ACTION
                                        && between.endsWith("，")
                                        && between.indexOf('。') < 0;
                return joined && isFree(next, drafts) && next.closed() ? next : first;
            }
        }
        return first;
    }

    private Optional<Source> speaker(int number, QuoteMarks.Quoted quoted, QuoteMarks.Quoted last) {
        ReportUnit unit = field.units().get(number);
        Optional<Source> before =
                ANSWERED.matcher(field.masked()).region(quoted.end(), unit.end()).lookingAt()
                        ? answering(quoted)
                        : actor(unit.begin(), quoted.begin());
        if (before.isPresent()) {
            return before;
        }
        int gapBegin = quoted.end();
        int gapEnd = last.begin();
        Optional<Source> between = last.equals(quoted) ? Optional.empty() : actor(gapBegin, gapEnd);
        return between.or(() -> actor(last.end(), unit.end())).or(() -> beside(number, last));
    }

    /** The one with whom the next sentence begins, unless he only reports what he says himself. */
    private Optional<Source> beside(int number, QuoteMarks.Quoted last) {
        ReportUnit unit = field.units().get(number);
        Optional<Source> earlier =
                opensParagraph(number) ? Optional.empty() : memory.subject(unit.begin());
        boolean ends = last.end() >= unit.end() - 1;
        if (!ends || number + 1 >= field.units().size()) {
            return earlier;
        }
        ReportUnit next = field.units().get(number + 1);
        if (next.paragraph() != unit.paragraph() || opensWithQuotation(next)) {
            return earlier;
        }
        if (earlier.isPresent()) {
            boolean reports = !cues.in(field, next).isEmpty();
            int clause = Math.min(next.end(), field.clauseEnd(next.begin()));
            return reports ? earlier : actor(next.begin(), clause).or(() -> earlier);
        }
        return actor(next.begin(), next.end());
    }

    private Optional<Source> actor(int begin, int end) {
        List<Source> found =
                sources.between(field, begin, Math.max(begin, end)).stream()
                        .filter(
                                source ->
                                        source.kind() == Source.Kind.PRONOUN
                                                        && !source.text()
                                                                .matches(".*(?:公司|机构|企业|者)")
                                                || SpeakerMemory.isPerson(source)
                                                || source.kind() == Source.Kind.UNNAMED
                                                        && source.begin()
                                                                        - field.clauseBegin(
                                                                                source.begin())
                                                                <= 2)
                        .toList();
        return found.isEmpty() ? Optional.empty() : memory.resolve(found.get(0));
    }

    /** GIC以“…”作答: the one with whom the clause begins. */
    private Optional<Source> answering(QuoteMarks.Quoted quoted) {
        int clause = field.clauseBegin(quoted.begin());
        return sources.between(field, clause, quoted.begin()).stream()
                .findFirst()
                .flatMap(memory::resolve);
    }

    private boolean opensParagraph(int number) {
        return number == 0
                || field.units().get(number - 1).paragraph()
                        != field.units().get(number).paragraph();
    }

    private boolean opensWithQuotation(ReportUnit unit) {
        return "“「『".indexOf(field.text().charAt(unit.begin())) >= 0;
    }

    private static boolean isFree(QuoteMarks.Quoted quoted, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.begin() < quoted.end() && quoted.begin() < draft.end());
    }
}
