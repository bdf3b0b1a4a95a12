package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;

/** Finds what stands behind 据路透社报道，… and 根据IDC的数据，…. */
final class AccordingTo {

    private static final Pattern ACCORDING_TO =
            Pattern.compile(
                    "(?:据|根据|按照|按|依据)(?<source>[^，。；：,]{2,40}?)"
                            + "(?:(?<noun>讲|数据|报道|报导|消息|统计|报告|测算|估算|介绍|说法|分析|预测|调查|研究|公告|披露|信息|通告|通报|通知|声明|民调|监测|爆料|曝光|推演|推测|推算|研报|透露|转述)(?:显示|指出|称|统计|表明)?"
                            + "|(?<verb>显示|指出|表明))\\s?[，,]");

    /** How long a source may be that only its last noun makes one: 据行业分析机构指出. UTF-16 units. */
    private static final int LONGEST_DESCRIBED = 12;

    private final SpeechLexicon speech;
    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final ContentFinder content;

    AccordingTo(
            FieldText field,
            SpeechLexicon speech,
            SourceFinder sources,
            SpeakerMemory memory,
            ContentFinder content) {
        this.field = field;
        this.speech = speech;
        this.sources = sources;
        this.memory = memory;
        this.content = content;
    }

    /** Returns the first one of a unit. */
    Optional<Draft> in(int number) {
        ReportUnit unit = field.units().get(number);
        Matcher matcher = ACCORDING_TO.matcher(field.masked().substring(unit.begin(), unit.end()));
        while (matcher.find()) {
            Optional<ContentFinder.Range> range =
                    content.behind(number, unit.begin() + matcher.end(), false);
            Optional<Source> source =
                    source(
                            unit.begin() + matcher.start("source"),
                            unit.begin() + matcher.end("source"));
            if (source.isPresent() && range.isPresent()) {
                String group = matcher.group("noun") == null ? "verb" : "noun";
                Cue cue =
                        new Cue(
                                unit.begin() + matcher.start(group),
                                unit.begin() + matcher.end(group),
                                new SpeechVerb(
                                        matcher.group(group),
                                        SpeechVerb.Kind.REPORT,
                                        true,
                                        false,
                                        false,
                                        false));
                return Optional.of(Draft.of(source.get(), cue, range.get(), number, 0.75));
            }
        }
        return Optional.empty();
    }

    private Optional<Source> source(int begin, int end) {
        List<Source> found = sources.between(field, begin, end);
        if (!found.isEmpty()) {
            return memory.resolve(found.get(found.size() - 1));
        }
        String words = field.text().substring(begin, end);
        return end - begin <= LONGEST_DESCRIBED
                        && words.indexOf('的') < 0
                        && speech.unnamed().headOf(words).isPresent()
                ? Optional.of(new Source(begin, end, words, Source.Kind.UNNAMED, Optional.empty()))
                : Optional.empty();
    }
}
