package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;

/** Finds what is said behind a noun: 她的看法是：…, 给出的解释是，…, 理由很现实：“…”. */
final class NounReports {

    private static final Pattern LINK =
            Pattern.compile(
                    "(?:之一|[一二两三四五六]?[个条点]?)(?:则|却|也|都|就|很|正|同样|仍|还|一直|依然|始终|便|更|只|其实|反倒|恰恰|简单|大致|颇为|首先|倒)*(?:是(?!否|不是|在|由|对|一)|为(?!了|何|什))[，,：:]?|[^，。；：“”「」是]{0,12}[：:]|有[一二两三四五六]?[：:]");

    /** 谢 his words: what may stand between the one who has them and the noun. */
    private static final Pattern POSSESSED =
            Pattern.compile("[^，。；：“”]{0,18}(?:的|给出|提出)[^，。；：“”的]{0,6}|[^，。；：“”的]{0,4}");

    /** Shorter words behind a noun state a fact: 理由是绩效. UTF-16 units. */
    private static final int SHORTEST = 4;

    private final FieldText field;
    private final SpeechLexicon speech;
    private final SourceFinder sources;
    private final SpeakerMemory memory;
    private final ContentFinder content;

    NounReports(
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

    /** Returns the first one of a unit that no draft covers. */
    Optional<Draft> in(int number, List<Draft> drafts) {
        ReportUnit unit = field.units().get(number);
        String words = field.masked().substring(unit.begin(), unit.end());
        List<PhraseTrie.Match<SpeechVerb>> nouns = speech.nounsIn(words);
        if (nouns.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> borders = CueFinder.borders(field, unit);
        for (PhraseTrie.Match<SpeechVerb> match : nouns) {
            Cue cue =
                    new Cue(
                            unit.begin() + match.begin(),
                            unit.begin() + match.end(),
                            match.value());
            Matcher link = LINK.matcher(field.masked()).region(cue.end(), unit.end());
            if (borders.contains(cue.end()) && link.lookingAt() && isFree(cue, drafts)) {
                Optional<Draft> draft =
                        draft(number, cue, link.end()).filter(found -> isNew(found, drafts));
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(int number, Cue cue, int from) {
        Optional<Source> speaker = speaker(number, cue);
        Optional<ContentFinder.Range> range =
                speaker.isEmpty()
                        ? Optional.empty()
                        : content.behind(number, from, false)
                                .filter(found -> found.end() - found.begin() >= SHORTEST);
        return range.map(found -> Draft.of(speaker.get(), cue, found, number, 0.75));
    }

    private Optional<Source> speaker(int number, Cue cue) {
        ReportUnit unit = field.units().get(number);
        List<Source> before = sources.between(field, unit.begin(), cue.begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            String gap = field.masked().substring(before.get(i).end(), cue.begin());
            if (POSSESSED.matcher(gap).matches()) {
                return memory.resolve(before.get(i));
            }
        }
        boolean opens = cue.begin() - field.clauseBegin(cue.begin()) <= 4;
        boolean directly = "是为：:之则只有".indexOf(field.masked().charAt(cue.end())) >= 0;
        if (!opens || !directly) {
            return Optional.empty();
        }
        return before.isEmpty()
                ? memory.last().filter(source -> sameParagraph(number))
                : memory.resolve(Attribution.subject(field, before));
    }

    private boolean sameParagraph(int number) {
        return number > 0
                && field.units().get(number - 1).paragraph()
                        == field.units().get(number).paragraph();
    }

    private static boolean isNew(Draft found, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.begin() < found.end() && found.begin() < draft.end());
    }

    private static boolean isFree(Cue cue, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.begin() < cue.end() && cue.begin() < draft.end());
    }
}
