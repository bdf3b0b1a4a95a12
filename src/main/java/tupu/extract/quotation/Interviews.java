package tupu.extract.quotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechVerb;

/**
 * Finds the answers of an interview that is printed as questions and answers: 答：…, whose words
 * reach to the end of their paragraph. The one who answers is the person spoken of before the first
 * one.
 */
final class Interviews {

    private static final Pattern ANSWER = Pattern.compile("(?<cue>答|A)[：:]");
    private static final SpeechVerb ANSWERS =
            new SpeechVerb("答", SpeechVerb.Kind.SAY, true, false, false);

    private final FieldText field;
    private final SpeakerMemory memory;
    private Optional<Source> interviewed = Optional.empty();

    Interviews(FieldText field, SpeakerMemory memory) {
        this.field = field;
        this.memory = memory;
    }

    /** Returns the answer with which a unit, and its paragraph, begins. */
    Optional<Draft> in(int number) {
        ReportUnit unit = field.units().get(number);
        Matcher answer = ANSWER.matcher(field.masked()).region(unit.begin(), unit.end());
        boolean opens =
                number == 0 || field.units().get(number - 1).paragraph() != unit.paragraph();
        if (!opens || !answer.lookingAt() || quotes(unit, answer.end())) {
            return Optional.empty();
        }
        interviewed = interviewed.or(() -> memory.subject(unit.begin()));
        Cue cue = new Cue(unit.begin(), answer.end("cue"), ANSWERS);
        ContentFinder.Range range = toParagraphEnd(number, answer.end());
        return interviewed.map(source -> Draft.of(source, cue, range, number, 0.8));
    }

    private ContentFinder.Range toParagraphEnd(int number, int begin) {
        int paragraph = field.units().get(number).paragraph();
        int last = number;
        while (last + 1 < field.units().size()
                && field.units().get(last + 1).paragraph() == paragraph) {
            last++;
        }
        return new ContentFinder.Range(begin, field.units().get(last).end(), last);
    }

    private static boolean quotes(ReportUnit unit, int at) {
        return unit.quotes().stream().anyMatch(quoted -> quoted.begin() <= at + 1);
    }
}
