package tupu.extract.quotation;

import java.util.List;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;

/** Decides whether a unit without a speaker of its own goes on with what was said before it. */
final class Continuation {

    private static final int MOST_UNITS = 4;

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^(?:同时|此外|而且|并且|但(?!也有|有|[^，。]{0,4}[他她])|因此(?!，?[他她])|所以(?![他她])|如果|即便|即使|尤其|特别|比如|例如|也就是说|换言之|换句话说|在这|另外|一方面|另一方面|首先|其次|这需要|在[^，]{1,6}方面|这些|他们|它|再(?!次)|从而|我们|我(?!问|们|在|看)|咱们?|你)");

    private static final Pattern NARRATOR =
            Pattern.compile(
                    "^(?:这一(?:表态|说法|言论|见解|观点|回应|举措|消息|数据|增速)|这(?:标志|显示|反映|表明|也是|折射|也反映)|值得|记者|据|截至|与此同时|事实上|随后|近日|近期|昨日|今日|对此|公开|资料|数据显示|报道|当地时间|在.{2,12}(?:上|中|会上)，|除了|受此|消息|目前|针对|根据|此次|本次|该公司|\\d)");

    private final FieldText field;
    private final List<Draft> drafts;

    Continuation(FieldText field, List<Draft> drafts) {
        this.field = field;
        this.drafts = drafts;
    }

    /** Extends the last draft by unit {@code number} where that goes on with it. */
    void tryWith(int number) {
        if (drafts.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        ReportUnit unit = field.units().get(number);
        if (last.lastUnit() != number - 1 || number - last.firstUnit() > MOST_UNITS) {
            return;
        }
        if (isAllQuoted(unit)
                        && (endsQuoted(last) || !isSameParagraph(last, unit))
                        && (isSameParagraph(last, unit) || !hasOwnSpeaker(number))
                || isSameParagraph(last, unit) && goesOn(last, unit)) {
            drafts.set(drafts.size() - 1, last.extendedTo(unit.end(), number));
        }
    }

    /** “……。”逄四海说完又低头: a paragraph that begins with a quotation and then with who acts. */
    private boolean hasOwnSpeaker(int number) {
        if (number + 1 >= field.units().size()) {
            return false;
        }
        ReportUnit next = field.units().get(number + 1);
        return next.paragraph() == field.units().get(number).paragraph()
                && field.mentions().stream()
                        .anyMatch(
                                mention ->
                                        mention.type() == EntityType.PERSON
                                                && mention.span().begin() >= next.begin()
                                                && mention.span().end()
                                                        <= field.clauseEnd(next.begin()));
    }

    private boolean isAllQuoted(ReportUnit unit) {
        int quoted = unit.quotes().stream().mapToInt(mark -> mark.end() - mark.begin()).sum();
        return quoted >= unit.end() - unit.begin() - 2 && quoted > 12;
    }

    private boolean endsQuoted(Draft last) {
        return field.units().get(last.lastUnit()).quotes().stream()
                .anyMatch(
                        quoted ->
                                last.begin() <= quoted.innerBegin()
                                        && quoted.innerEnd() <= last.end()
                                        && last.end() <= quoted.end());
    }

    private boolean isSameParagraph(Draft last, ReportUnit unit) {
        return field.units().get(last.lastUnit()).paragraph() == unit.paragraph();
    }

    private boolean goesOn(Draft last, ReportUnit unit) {
        String words = field.masked().substring(unit.begin(), unit.end());
        boolean direct =
                field.units().get(last.firstUnit()).quotes().stream()
                        .anyMatch(
                                quoted ->
                                        quoted.begin() < last.begin() + 1
                                                && quoted.innerEnd() - quoted.innerBegin() > 12);
        if (direct || NARRATOR.matcher(words).find() || beginsWithOtherName(last, unit)) {
            return false;
        }
        return GOES_ON.matcher(words).find();
    }

    private boolean beginsWithOtherName(Draft last, ReportUnit unit) {
        return field.mentions().stream()
                .filter(mention -> mention.span().begin() == unit.begin())
                .anyMatch(mention -> !isIn(last, mention));
    }

    private boolean isIn(Draft last, Mention mention) {
        return field.mentions().stream()
                .anyMatch(
                        other ->
                                other.span().begin() >= last.begin()
                                        && other.span().end() <= last.end()
                                        && other.name().equals(mention.name()));
    }
}
