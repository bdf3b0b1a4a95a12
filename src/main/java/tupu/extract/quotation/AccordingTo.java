package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechVerb;

/** Finds what stands behind 据路透社报道，… and 根据IDC的数据，…. */
final class AccordingTo {

    private static final Pattern ACCORDING_TO =
            Pattern.compile(
                    "(?:据|根据|按照|按|依据)(?<source>[^，。；：,]{2,40}?)(?<noun>讲|数据|报道|报导|消息|统计|报告|测算|估算|介绍|说法|分析|预测|调查|研究|公告|披露)(?:显示|指出|称|统计)?[，,]");

    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final ContentFinder content;

    AccordingTo(
            FieldText field, SourceFinder sources, SpeakerMemory memory, ContentFinder content) {
        this.field = field;
        this.sources = sources;
        this.memory = memory;
        this.content = content;
    }

    /** Returns the first one of a unit. */
    Optional<Draft> in(int number) {
        ReportUnit unit = field.units().get(number);
        Matcher matcher = ACCORDING_TO.matcher(field.masked().substring(unit.begin(), unit.end()));
        while (matcher.find()) {
            List<Source> found =
                    sources.between(
                            field,
                            unit.begin() + matcher.start("source"),
                            unit.begin() + matcher.end("source"));
            Optional<ContentFinder.Range> range =
                    content.behind(number, unit.begin() + matcher.end(), false);
            Optional<Source> source =
                    found.isEmpty()
                            ? Optional.empty()
                            : memory.resolve(found.get(found.size() - 1));
            if (source.isPresent() && range.isPresent()) {
                Cue cue =
                        new Cue(
                                unit.begin() + matcher.start("noun"),
                                unit.begin() + matcher.end("noun"),
                                new SpeechVerb(
                                        matcher.group("noun"),
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
}
