package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words quoted by themselves that are signed behind a dash: “……。”—— 马斯克，2026年1月9日. */
final class SignedQuotations {

    private static final Pattern DASHES = Pattern.compile("[—–―─-]{1,12}\\s*");

    /** Shorter words are a motto or a title. UTF-16 units. */
    private static final int SHORTEST = 6;

    /** How far behind the dash the name may begin, for a post: —— 工程院院士邬某. UTF-16 units. */
    private static final int LONGEST_POST = 16;

    private static final double CONFIDENCE = 0.8;

    private final FieldText field;
    private final SourceFinder sources;
    private final SpeakerMemory memory;

    SignedQuotations(FieldText field, SourceFinder sources, SpeakerMemory memory) {
        this.field = field;
        this.sources = sources;
        this.memory = memory;
    }

    /** Returns what the unit before signs, where this one begins with a dash and a name. */
    Optional<Draft> in(int number, List<Draft> drafts) {
        ReportUnit unit = field.units().get(number);
        Matcher dashes = DASHES.matcher(field.masked()).region(unit.begin(), unit.end());
        if (number == 0 || !dashes.lookingAt()) {
            return Optional.empty();
        }
        int name = dashes.end();
        Optional<QuoteMarks.Quoted> quoted =
                whole(field.units().get(number - 1))
                        .filter(
                                each ->
                                        drafts.stream()
                                                .noneMatch(
                                                        draft ->
                                                                draft.begin() < each.innerEnd()
                                                                        && each.innerBegin()
                                                                                < draft.end()));
        return quoted.flatMap(
                each ->
                        sources.between(field, name, field.clauseEnd(name)).stream()
                                .filter(source -> source.kind() != Source.Kind.DOCUMENT)
                                .filter(source -> source.begin() - name <= LONGEST_POST)
                                .reduce((first, second) -> second)
                                .flatMap(memory::resolve)
                                .map(
                                        source ->
                                                Draft.of(
                                                        source,
                                                        name,
                                                        new ContentFinder.Range(
                                                                each.innerBegin(),
                                                                each.innerEnd(),
                                                                number - 1),
                                                        number,
                                                        CONFIDENCE)));
    }

    /** The quotation of which a unit wholly consists. */
    private static Optional<QuoteMarks.Quoted> whole(ReportUnit unit) {
        return unit.quotes().stream()
                .filter(quoted -> quoted.begin() == unit.begin())
                .filter(quoted -> unit.end() - quoted.end() <= 1)
                .filter(quoted -> quoted.innerEnd() - quoted.innerBegin() >= SHORTEST)
                .findFirst();
    }
}
