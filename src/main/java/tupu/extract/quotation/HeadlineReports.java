package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;

/**
 * Finds speech in a headline, which is written in short: 慕容笙：演示不等于产品; 画师打赢官司，却说高兴不起来. Only what is
 * certain counts there: a headline says of most things only that they happened.
 */
final class HeadlineReports {

    /** 某某：…, 闵鹿凌晨道歉：…: the name, or little more, before the colon. */
    private static final Pattern LABEL = Pattern.compile("[^，。；：“”「」]{0,6}[：:]");

    /** 英伟达：…, 榆溪回应：…: what of a headline of a body says that it speaks. */
    private static final Pattern SAYS =
            Pattern.compile("(?:.*(?:称|说|回应|回应称|表示|辟谣|澄清|致歉|道歉|提醒|警告|预计|喊话))?[：:]");

    /** 专访|倪赤霄：…, 口述｜涂正雄：…: what says that the one behind it is the one who speaks. */
    private static final Pattern PREFACE =
            Pattern.compile("(?:.{0,6}[｜|丨])?(?:独家)?(?:(?:对话|专访|对谈|访谈|口述)[｜|丨]?[^，。：]{0,14})?");

    private HeadlineReports() {}

    static List<Draft> in(FieldText field, SpeechLexicon speech) {
        List<Draft> said =
                new QuotationSearch(field, speech)
                        .run().stream().filter(draft -> isCertain(field, draft)).toList();
        return said.isEmpty() ? labelled(field, speech) : said;
    }

    private static boolean isCertain(FieldText field, Draft draft) {
        boolean quoted =
                draft.begin() > 0 && "“「『".indexOf(field.text().charAt(draft.begin() - 1)) >= 0;
        boolean says =
                draft.cue()
                        .map(Cue::verb)
                        .filter(verb -> verb.kind() == SpeechVerb.Kind.SAY)
                        .filter(
                                verb ->
                                        quoted
                                                || verb.text().endsWith("说")
                                                || verb.text().equals("称"))
                        .isPresent();
        return draft.source().name().isPresent() && says;
    }

    private static List<Draft> labelled(FieldText field, SpeechLexicon speech) {
        SourceFinder sources = new SourceFinder(speech);
        for (int i = 0; i < field.units().size(); i++) {
            ReportUnit unit = field.units().get(i);
            List<Source> found =
                    sources.between(field, unit.begin(), unit.end()).stream()
                            .filter(source -> source.name().isPresent())
                            .toList();
            for (Source source : found) {
                Matcher label = LABEL.matcher(field.masked()).region(source.end(), unit.end());
                if (label.lookingAt()
                        && (SpeakerMemory.isPerson(source) || SAYS.matcher(label.group()).matches())
                        && opensPart(field, source)
                        && isAlone(found, source, label.end())) {
                    int number = i;
                    return content(unit, label.end(), number)
                            .map(range -> Draft.of(source, source.begin(), range, number, 0.6))
                            .stream()
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static boolean opensPart(FieldText field, Source source) {
        int clause = field.clauseBegin(source.begin());
        return PREFACE.matcher(field.masked().substring(clause, source.begin())).matches()
                || Character.isWhitespace(field.text().charAt(source.begin() - 1));
    }

    private static boolean isAlone(List<Source> found, Source source, int end) {
        return found.stream()
                .noneMatch(other -> source.end() <= other.begin() && other.begin() < end);
    }

    private static Optional<ContentFinder.Range> content(ReportUnit unit, int begin, int number) {
        return begin >= unit.end()
                ? Optional.empty()
                : Optional.of(new ContentFinder.Range(begin, unit.end(), number));
    }
}
