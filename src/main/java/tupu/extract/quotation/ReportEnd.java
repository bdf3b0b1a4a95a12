package tupu.extract.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;

/** Decides how far a report in the reporter's own words reaches. */
final class ReportEnd {

    private static final Pattern OTHER_MATTER =
            Pattern.compile("(?:而?同日|次日|当天|同时|随后|几[^，]{1,4}后|此前|另外?|[12]\\d{3}年|不过|但他|但她|坐在)");

    private static final Pattern SAME_MATTER = Pattern.compile("(?:但|反倒|而是|可是|至于|如果|若|只有|在此)");

    /** Where the reporter goes on behind a clause that is the object of its verb. */
    private static final Pattern NARRATOR =
            Pattern.compile(
                    "，(?:并(?!不|非|且|没|未|无)|同时|随后|却|这(?!样|种|个|些|款|类|起|项|次|件|部|份|家|位|名)|他|她|其(?!中|余|他)|但拒绝|但没有|但不愿|引来|从而)");

    private ReportEnd() {}

    /**
     * Where a report in the reporter's words ends: before words of the speaker that are a sentence
     * of their own, or before another matter behind a semicolon.
     */
    static int of(FieldText field, ReportUnit unit, int begin, boolean embedded) {
        int end = unit.end();
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            if (quoted.begin() - begin > 3
                    && quoted.end() >= unit.end() - 1
                    && field.masked().charAt(quoted.begin() - 1) == '，'
                    && ContentFinder.endsSentence(field, quoted)) {
                end = quoted.begin() - 1;
            }
        }
        for (int i = begin + 1; i < end; i++) {
            if (field.masked().charAt(i) == '；' && opensOtherMatter(field, i + 1, end)) {
                return i;
            }
        }
        Matcher narrator = NARRATOR.matcher(field.masked()).region(begin, end);
        return embedded && narrator.find() && narrator.start() - begin > 2 ? narrator.start() : end;
    }

    private static boolean opensOtherMatter(FieldText field, int at, int end) {
        boolean named =
                field.mentions().stream()
                        .anyMatch(
                                mention ->
                                        mention.span().begin() >= at
                                                && mention.span().begin() - at <= 14
                                                && mention.span().end() <= end
                                                && (mention.type() == EntityType.PERSON
                                                        || mention.type().isOrganization()));
        Matcher other = OTHER_MATTER.matcher(field.masked()).region(at, end);
        Matcher same = SAME_MATTER.matcher(field.masked()).region(at, end);
        return named && !same.lookingAt() || other.lookingAt();
    }
}
