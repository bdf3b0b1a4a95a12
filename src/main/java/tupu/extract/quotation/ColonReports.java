package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what somebody says behind a colon without a verb of speech: 胡德给出了回应：“…”, 麻云樵并不避讳：…,
 * 他把烟头摁灭：“…”.
 */
final class ColonReports {

    /** What leads up to words that are shown, named or listed. */
    private static final Pattern NOT_SPEECH =
            Pattern.compile(
                    "(?:写着|印着|标着|刻着|贴着|挂着|名为|名叫|题为|标题|包括|分别|例如|比如|显示|画面|告示|其中|如下|清单|名单|报价单|一行字|弹出|版本|价格|数据|方案|条件|日程|安排)[^，。；]{0,6}$");

    /** What says that the words behind a colon are somebody's, where they are not quoted. */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    ".*(?:说|讲|谈|话|讳|回|答|细节|坦率|坦白|直白|直接|开门见山|语气|停了|账|故事|比方|比喻|句|疑问|观点|问|评|理由|提醒|道|线|给[^，]{1,6}看|连用|摇头|语|字|信|辟谣|澄清|否认|歉).*");

    /** 她引述一位编辑|的话：“…”: whose words they are stands last. */
    private static final Pattern CITED = Pattern.compile("的?(?:原话|话)");

    /** Shorter words behind a colon are a list or a label. UTF-16 units. */
    private static final int SHORTEST = 8;

    /** How long what a person does before a colon may be, to be speech. UTF-16 units. */
    private static final int LONGEST_LEAD = 20;

    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final ContentFinder content;

    ColonReports(
            FieldText field, SourceFinder sources, SpeakerMemory memory, ContentFinder content) {
        this.field = field;
        this.sources = sources;
        this.memory = memory;
        this.content = content;
    }

    /** Returns what stands behind the last colon of a unit that no draft covers. */
    Optional<Draft> in(int number, List<Draft> drafts) {
        ReportUnit unit = field.units().get(number);
        int colon = lastColon(unit);
        if (colon < 0
                || field.text().startsWith("：//", colon)
                || NOT_SPEECH.matcher(field.masked().substring(unit.begin(), colon)).find()
                || drafts.stream().anyMatch(draft -> draft.end() > colon)) {
            return Optional.empty();
        }
        boolean quotes =
                unit.quotes().stream()
                        .anyMatch(quoted -> quoted.begin() > colon && quoted.begin() - colon <= 2);
        Optional<Source> speaker = speaker(number, colon, quotes);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContentFinder.Range> range =
                colon == unit.end() - 1
                        ? startsQuoted(number + 1)
                                ? content.nextParagraph(number)
                                : Optional.empty()
                        : content.behind(number, colon + 1, quotes);
        return range.filter(found -> quotes || found.end() - found.begin() >= SHORTEST)
                .map(found -> Draft.of(speaker.get(), colon, found, number, 0.7));
    }

    private Optional<Source> speaker(int number, int colon, boolean quotes) {
        ReportUnit unit = field.units().get(number);
        List<Source> before =
                sources.between(field, unit.begin(), colon).stream()
                        .filter(
                                source ->
                                        source.kind() == Source.Kind.UNNAMED
                                                || source.kind() == Source.Kind.PRONOUN
                                                || SpeakerMemory.isPerson(source))
                        .toList();
        if (before.isEmpty()) {
            return quotes && opensParagraph(number)
                    ? Optional.empty()
                    : memory.last().filter(source -> quotes);
        }
        int first = 0;
        for (int i = 1; i < before.size(); i++) {
            if (before.get(i).begin() - field.clauseBegin(before.get(i).begin()) <= 1) {
                first = i;
            }
        }
        Source speaker =
                CITED.matcher(field.masked().substring(before.get(before.size() - 1).end(), colon))
                                .matches()
                        ? before.get(before.size() - 1)
                        : Attribution.described(field, before, first);
        String predicate = field.masked().substring(Math.min(colon, speaker.end()), colon);
        return memory.resolve(speaker)
                .filter(
                        source ->
                                quotes
                                        || isSubject(source, unit)
                                                && (isOwnClause(source, speaker, colon)
                                                        || SPOKEN.matcher(predicate).matches()));
    }

    /** 麦兆伦大吐苦水：…: a person with whom the clause begins that leads up to the colon. */
    private boolean isOwnClause(Source source, Source place, int colon) {
        return SpeakerMemory.isPerson(source)
                && place.begin() >= field.clauseBegin(colon)
                && colon - place.end() <= LONGEST_LEAD
                && !field.masked().substring(place.end(), colon).matches("[的和与跟及、].*");
    }

    /** Without quotation marks only the one with whom the sentence begins speaks. */
    private boolean isSubject(Source source, ReportUnit unit) {
        return source.begin() - unit.begin() <= 24;
    }

    private boolean opensParagraph(int number) {
        return number == 0
                || field.units().get(number - 1).paragraph()
                        != field.units().get(number).paragraph();
    }

    private boolean startsQuoted(int number) {
        return number < field.units().size()
                && "“「\">".indexOf(field.text().charAt(field.units().get(number).begin())) >= 0;
    }

    private int lastColon(ReportUnit unit) {
        for (int i = unit.end() - 1; i > unit.begin(); i--) {
            if ("：:—".indexOf(field.masked().charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
