package tupu.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is said at a speech verb: behind it, before it, or on both sides. */
final class ContentFinder {

    /** Shorter words in quotation marks are a term inside the reporter's sentence. UTF-16 units. */
    private static final int SHORTEST_SPEECH = 8;

    /** How far two quotations of one utterance may stand apart: “…”，然而，“…”. UTF-16 units. */
    private static final int LONGEST_JOINT = 6;

    /**
     * How long the object of a verb may be that only leads to the quotation: 谈到一个案例：“…”. UTF-16
     * units.
     */
    private static final int LONGEST_OBJECT = 14;

    private static final Pattern NARRATION =
            Pattern.compile(
                    "^(?:没有|没人|在场|台下|全场|旁|引来|被|话音|声音|反映|显示|凸显|突显|折射|表明|意味|说明|引发|引起|暗示|以|并(?!不|非|且|没)|试图|这|随后|而后|似乎|语气|从而|此)");

    /** 他当晚的安排很简单：…: a few words that only lead to what is said. */
    private static final Pattern MANNER = Pattern.compile("[^，。；：“”「」、]{1,12}：");

    private static final Pattern GOES_ON = Pattern.compile("^，(?:但|而|并|不过|因为|所以|也|还|只是|如果)");

    /** How an item of a list begins. */
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:第[一二三四五六七八九十][，、：是]|其[一二三四五][，、：是]|[一二三四五六七八九]是|[一二三四五六七八九十][、，]|首先|其次|再次|最后|[(（]?\\d{1,2}[)）.、]|[•·*▪■◆-]\\s?)");

    /**
     * What is said.
     *
     * @param begin offset in the field
     * @param end offset behind it
     * @param lastUnit number of the last unit that it reaches into
     */
    record Range(int begin, int end, int lastUnit) {}

    private final FieldText field;

    ContentFinder(FieldText field) {
        this.field = field;
    }

    /**
     * Returns what {@code source} says by {@code cue}: one stretch, or two where his words stand
     * before the verb and a report of more behind it.
     *
     * @param taken quotations that are already somebody's words
     */
    List<Range> at(int number, Cue cue, Source source, List<Draft> taken) {
        ReportUnit unit = field.units().get(number);
        int told = cue.verb().listening() ? Listeners.behind(field, cue.end(), unit) : cue.end();
        Optional<Range> behind = behind(number, told, cue.verb().quoting());
        Optional<QuoteMarks.Quoted> before =
                quotedBefore(unit, source, cue, behind.isPresent())
                        .filter(quoted -> isFree(quoted, taken));
        if (before.isEmpty()) {
            return behind.or(() -> reportedBefore(number, cue, source)).stream().toList();
        }
        Range words = new Range(before.get().innerBegin(), before.get().innerEnd(), number);
        if (behind.isEmpty()) {
            return List.of(words);
        }
        Range more = behind.get();
        if (isQuoted(unit, more)) {
            return List.of(new Range(words.begin(), more.end(), more.lastUnit()));
        }
        boolean narration =
                more.end() - more.begin() < SHORTEST_SPEECH
                        || NARRATION
                                .matcher(field.masked().substring(more.begin(), unit.end()))
                                .find();
        return narration ? List.of(words) : List.of(words, more);
    }

    private static boolean isQuoted(ReportUnit unit, Range range) {
        return unit.quotes().stream().anyMatch(quoted -> quoted.innerBegin() == range.begin());
    }

    /** 两次提交都石沉大海，她抱怨。: the sentence whose last clause says who said it. */
    private Optional<Range> reportedBefore(int number, Cue cue, Source source) {
        ReportUnit unit = field.units().get(number);
        int clause = field.clauseBegin(cue.begin());
        boolean closes = field.masked().substring(cue.end(), unit.end()).matches("[。！]?");
        boolean only = source.begin() - clause <= 1 && cue.begin() - source.end() <= 4;
        int end = clause - 1;
        if (!closes || !only || end <= unit.begin() || field.masked().charAt(end) != '，') {
            return Optional.empty();
        }
        int begin = Math.max(unit.begin(), field.masked().lastIndexOf('；', end) + 1);
        return end - begin < SHORTEST_SPEECH
                ? Optional.empty()
                : Optional.of(new Range(begin, end, number));
    }

    /** Returns what stands behind offset {@code at} of a unit, where a verb or a colon ends. */
    Optional<Range> behind(int number, int at, boolean onlyQuoted) {
        ReportUnit unit = field.units().get(number);
        int begin = skipMarks(at, unit.end());
        if (begin >= unit.end()) {
            return endsOpen(at, unit) ? nextParagraph(number) : Optional.empty();
        }
        Optional<QuoteMarks.Quoted> quoted = speechAt(unit, at, begin);
        if (quoted.isPresent()) {
            return Optional.of(
                    new Range(
                            quoted.get().innerBegin(),
                            joined(unit, quoted.get()).innerEnd(),
                            number));
        }
        if (onlyQuoted) {
            return Optional.empty();
        }
        if ("：:".indexOf(field.masked().charAt(unit.end() - 1)) >= 0) {
            return nextParagraph(number).map(list -> new Range(begin, list.end(), list.lastUnit()));
        }
        Matcher manner = MANNER.matcher(field.masked()).region(begin, unit.end());
        int from = isEmbedded(at) && manner.lookingAt() ? manner.end() : outOfTerm(unit, begin);
        return Optional.of(
                new Range(from, ReportEnd.of(field, unit, from, isEmbedded(at)), number));
    }

    /** 否认碰过旧货，…: whether what is said follows its verb without a mark. */
    boolean isEmbedded(int at) {
        return "，,：:“「".indexOf(field.masked().charAt(at)) < 0;
    }

    /** “一个都没少”，但明年…: a term in quotation marks at the beginning keeps its mark. */
    private static int outOfTerm(ReportUnit unit, int begin) {
        return unit.quotes().stream()
                .filter(quoted -> quoted.innerBegin() == begin)
                .mapToInt(QuoteMarks.Quoted::begin)
                .findFirst()
                .orElse(begin);
    }

    /** The paragraph behind a colon, and those of a list that goes on behind a semicolon. */
    Optional<Range> nextParagraph(int number) {
        int next = number + 1;
        if (next >= field.units().size()) {
            return Optional.empty();
        }
        int last = next;
        while (last + 1 < field.units().size() && belongsTogether(next, last)) {
            last++;
        }
        return Optional.of(
                new Range(field.units().get(next).begin(), field.units().get(last).end(), last));
    }

    private boolean belongsTogether(int first, int last) {
        return field.units().get(last + 1).paragraph() == field.units().get(first).paragraph()
                || field.text().charAt(field.units().get(last).end() - 1) == '；'
                || isItem(first) && isItem(last + 1);
    }

    /** 第二，需求在下降。: a paragraph that is numbered or marked as one of a list. */
    private boolean isItem(int number) {
        ReportUnit unit = field.units().get(number);
        return ITEM.matcher(field.masked()).region(unit.begin(), unit.end()).lookingAt();
    }

    /**
     * Words in quotation marks that are speech: right behind the verb, or behind a short object and
     * a colon.
     */
    private Optional<QuoteMarks.Quoted> speechAt(ReportUnit unit, int at, int begin) {
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            boolean here = quoted.begin() >= at && quoted.begin() <= begin;
            boolean behindObject =
                    quoted.begin() > begin
                            && quoted.begin() - begin <= LONGEST_OBJECT
                            && "：:".indexOf(field.masked().charAt(quoted.begin() - 1)) >= 0
                            && field.masked().substring(begin, quoted.begin()).indexOf('，') < 0;
            if ((here || behindObject) && isWholeSpeech(unit, quoted)) {
                return Optional.of(quoted);
            }
        }
        return Optional.empty();
    }

    /** “人工智能+”行动将…: a term goes on without a stop behind its closing mark. */
    private boolean isWholeSpeech(ReportUnit unit, QuoteMarks.Quoted quoted) {
        boolean stops =
                quoted.end() >= unit.end()
                        || "，。；：！？,.!?”」“「—".indexOf(field.masked().charAt(quoted.end())) >= 0
                        || endsSentence(field, quoted);
        int length = quoted.innerEnd() - quoted.innerBegin();
        boolean last = quoted.end() >= unit.end() - 1;
        return stops
                && !opensReport(unit, quoted)
                && (length >= SHORTEST_SPEECH
                        || last
                        || field.masked().charAt(quoted.end()) == '，'
                                && !GOES_ON.matcher(
                                                field.masked().substring(quoted.end(), unit.end()))
                                        .find());
    }

    /** 某某直言，“…”，台厂要问的是…: a report that begins with his own words goes on without them. */
    private boolean opensReport(ReportUnit unit, QuoteMarks.Quoted quoted) {
        return quoted.begin() > unit.begin()
                && field.masked().charAt(quoted.begin() - 1) == '，'
                && field.masked().startsWith("，", quoted.end())
                && unit.end() - quoted.end() > 5
                && !endsSentence(field, quoted)
                && !NARRATION
                        .matcher(field.masked().substring(quoted.end() + 1, unit.end()))
                        .find();
    }

    static boolean endsSentence(FieldText field, QuoteMarks.Quoted quoted) {
        return "。！？!?…".indexOf(field.text().charAt(quoted.innerEnd() - 1)) >= 0;
    }

    private QuoteMarks.Quoted joined(ReportUnit unit, QuoteMarks.Quoted first) {
        QuoteMarks.Quoted last = first;
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            if (quoted.begin() >= last.end()
                    && quoted.begin() - last.end() <= LONGEST_JOINT
                    && !field.masked()
                            .substring(last.end(), quoted.begin())
                            .matches(".*[说称道调出示].*")) {
                last = quoted;
            }
        }
        return last;
    }

    /** “……。”唐树源称: the quotation right before the speaker's noun phrase. */
    private Optional<QuoteMarks.Quoted> quotedBefore(
            ReportUnit unit, Source source, Cue cue, boolean saysBehind) {
        Optional<QuoteMarks.Quoted> nearest = Optional.empty();
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            if (quoted.end() <= cue.begin()
                    && (source.begin() >= quoted.end() || source.end() <= quoted.begin())) {
                nearest = Optional.of(quoted);
            }
        }
        return nearest.filter(
                quoted -> {
                    String between = field.masked().substring(quoted.end(), cue.begin());
                    boolean stopInside =
                            "，,。！？!?…".indexOf(field.text().charAt(quoted.innerEnd() - 1)) >= 0;
                    boolean startsUnit =
                            field.masked().substring(unit.begin(), quoted.begin()).isBlank();
                    boolean stopBehind = between.startsWith("，") || between.startsWith(",");
                    boolean begun = startsUnit && isComma(quoted.innerEnd() - 1);
                    boolean whole =
                            begun || quoted.innerEnd() - quoted.innerBegin() >= SHORTEST_SPEECH;
                    return whole
                            && between.indexOf('。') < 0
                            && (stopInside || startsUnit && (stopBehind || !saysBehind));
                });
    }

    /** “这很难，”他说: what ends in a comma inside its marks is speech, be it ever so short. */
    private boolean isComma(int at) {
        return "，,".indexOf(field.text().charAt(at)) >= 0;
    }

    private static boolean isFree(QuoteMarks.Quoted quoted, List<Draft> taken) {
        return taken.stream()
                .noneMatch(
                        draft ->
                                draft.begin() <= quoted.innerBegin()
                                        && quoted.innerEnd() <= draft.end());
    }

    private boolean endsOpen(int at, ReportUnit unit) {
        return field.masked().substring(at, unit.end()).matches(".{0,12}[：:]");
    }

    private int skipMarks(int from, int end) {
        int at = from;
        while (at < end && "了过着的，,：:；;。.！!？? \u3000“「『\"）)".indexOf(field.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
