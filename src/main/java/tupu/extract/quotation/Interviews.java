package tupu.extract.quotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechVerb;

/**
 * Finds the answers of an interview that is printed as questions and answers, whose words reach to
 * the end of their paragraph. Behind 答：, the one who answers is the person spoken of before the
 * first answer; behind 冼伯衡：, it is the one named.
 */
final class Interviews {

    private static final Pattern ANSWER = Pattern.compile("(?<cue>答|A)[：:]");
    private static final Pattern LABEL = Pattern.compile("[^，。；：:“”「」]{1,12}[：:]");

    /**
     * So many paragraphs that begin with who speaks make an interview: two questions, two answers.
     */
    private static final int FEWEST_LABELS = 4;

    private static final SpeechVerb ANSWERS =
            new SpeechVerb("答", SpeechVerb.Kind.SAY, true, false, false, false);

    private final FieldText field;
    private final SpeakerMemory memory;
    private final boolean labelled;
    private Optional<Source> interviewed = Optional.empty();

    Interviews(FieldText field, SpeakerMemory memory) {
        this.field = field;
        this.memory = memory;
        this.labelled =
                IntStream.range(0, field.units().size())
                                .filter(number -> opensParagraph(number) && isLabelled(number))
                                .count()
                        >= FEWEST_LABELS;
    }

    /** Returns the answer with which a unit, and its paragraph, begins. */
    Optional<Draft> in(int number) {
        if (!opensParagraph(number)) {
            return Optional.empty();
        }
        ReportUnit unit = field.units().get(number);
        Matcher answer = ANSWER.matcher(field.masked()).region(unit.begin(), unit.end());
        if (answer.lookingAt() && !quotes(unit, answer.end())) {
            interviewed = interviewed.or(() -> memory.subject(unit.begin()));
            Cue cue = new Cue(unit.begin(), answer.end("cue"), ANSWERS);
            ContentFinder.Range range = toParagraphEnd(number, answer.end());
            return interviewed.map(source -> Draft.of(source, cue, range, number, 0.8));
        }
        return labelled ? named(number) : Optional.empty();
    }

    /** 冼伯衡：…: who answers stands before the colon. */
    private Optional<Draft> named(int number) {
        ReportUnit unit = field.units().get(number);
        return field.mentions().stream()
                .filter(mention -> mention.span().begin() == unit.begin())
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> isColon(mention.span().end(), unit))
                .filter(mention -> !quotes(unit, mention.span().end() + 1))
                .findFirst()
                .map(
                        mention ->
                                Draft.of(
                                        new Source(
                                                unit.begin(),
                                                mention.span().end(),
                                                mention.text(),
                                                Source.Kind.NAMED,
                                                Optional.of(mention.name())),
                                        unit.begin(),
                                        toParagraphEnd(number, mention.span().end() + 1),
                                        number,
                                        0.8));
    }

    private boolean isLabelled(int number) {
        ReportUnit unit = field.units().get(number);
        return LABEL.matcher(field.masked()).region(unit.begin(), unit.end()).lookingAt();
    }

    private boolean isColon(int at, ReportUnit unit) {
        return at + 1 < unit.end() && "：:".indexOf(field.masked().charAt(at)) >= 0;
    }

    private boolean opensParagraph(int number) {
        return number == 0
                || field.units().get(number - 1).paragraph()
                        != field.units().get(number).paragraph();
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
