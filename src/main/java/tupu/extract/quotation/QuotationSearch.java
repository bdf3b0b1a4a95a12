package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;

/** One pass over a field: unit by unit, verb by verb, with the memory of who spoke before. */
final class QuotationSearch {

    private static final Pattern ACCORDING_TO =
            Pattern.compile(
                    "(?:据|根据|按照|依据)(?<source>[^，。；：,]{2,40}?)(?<noun>数据|报道|报导|消息|统计|报告|测算|估算|介绍|说法|分析|预测|调查|研究|公告|披露)(?:显示|指出|称|统计)?[，,]");

    /**
     * What is left of a report before a nested one must be longer than this to be a report. UTF-16
     * units.
     */
    private static final int SHORTEST_REST = 12;

    private final SpeechLexicon speech;
    private final FieldText field;
    private final SourceFinder sources;
    private final CueFinder cues;
    private final Attribution attribution;
    private final SpeakerMemory memory;
    private final ContentFinder content;
    private final List<Draft> drafts = new ArrayList<>();

    QuotationSearch(FieldText field, SpeechLexicon speech) {
        this.speech = speech;
        this.field = field;
        this.sources = new SourceFinder(speech);
        this.cues = new CueFinder(speech);
        this.attribution = new Attribution(sources);
        this.memory = new SpeakerMemory(field, sources);
        this.content = new ContentFinder(field);
    }

    List<Draft> run() {
        for (int number = 0; number < field.units().size(); number++) {
            int before = drafts.size();
            searchVerbs(number);
            if (drafts.size() == before) {
                searchAccordingTo(number);
            }
            if (drafts.size() == before) {
                searchColon(number);
            }
            if (drafts.size() == before) {
                new Continuation(field, drafts).tryWith(number);
            }
        }
        return drafts.stream().flatMap(draft -> nested(draft).stream()).toList();
    }

    /**
     * What an outlet quotes may itself be a report (“商务部表示，…”): then the one who is quoted there
     * speaks.
     */
    private List<Draft> nested(Draft outer) {
        boolean outlet =
                outer.source().name().map(name -> name.type() == EntityType.MEDIA).orElse(false);
        Optional<QuoteMarks.Quoted> quoted =
                field.units().get(outer.firstUnit()).quotes().stream()
                        .filter(mark -> mark.innerBegin() == outer.begin())
                        .findFirst();
        if (!outlet || quoted.isEmpty()) {
            return List.of(outer);
        }
        List<Draft> inner = new QuotationSearch(field.inside(quoted.get(), speech), speech).run();
        if (inner.isEmpty()) {
            return List.of(outer);
        }
        List<Draft> parts = new ArrayList<>();
        int firstSpeech = inner.get(0).anchorBegin();
        if (firstSpeech - outer.begin() > SHORTEST_REST) {
            parts.add(outer.extendedTo(firstSpeech, outer.lastUnit()));
        }
        inner.forEach(draft -> parts.add(draft.inUnit(outer.firstUnit())));
        return parts;
    }

    private void searchVerbs(int number) {
        ReportUnit unit = field.units().get(number);
        int from = unit.begin();
        for (Cue cue : cues.in(field, unit)) {
            Optional<Draft> covering =
                    lastOfUnit(number)
                            .filter(
                                    draft ->
                                            draft.begin() < cue.begin()
                                                    && cue.end() <= draft.end());
            int left = covering.isPresent() ? clauseBegin(covering.get(), cue) : from;
            if (left >= cue.begin() && covering.isPresent()) {
                continue;
            }
            Optional<Source> speaker =
                    covering.isPresent()
                            ? ownSpeaker(left, cue)
                            : attribution
                                    .inTheEyesOf(field, memory, left, cue)
                                    .or(
                                            () ->
                                                    attribution.speaker(
                                                            field, memory, from(number, cue), cue));
            Optional<Draft> draft = speaker.flatMap(source -> draft(number, cue, source));
            if (draft.isPresent()) {
                covering.ifPresent(outer -> cutOrDrop(outer, left));
                drafts.add(draft.get());
                memory.remember(draft.get().source(), draft.get().end());
                from = cue.end();
            }
        }
    }

    /**
     * Where the search for a speaker begins: behind the quotation before it and behind a clause
     * that is already taken.
     */
    private int from(int number, Cue cue) {
        ReportUnit unit = field.units().get(number);
        int from = unit.begin();
        for (QuoteMarks.Quoted quoted : unit.quotes()) {
            if (quoted.end() <= cue.begin() && quoted.innerEnd() - quoted.innerBegin() >= 8) {
                from = quoted.end();
            }
        }
        return from;
    }

    private Optional<Draft> lastOfUnit(int number) {
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(drafts.get(drafts.size() - 1))
                        .filter(draft -> draft.lastUnit() == number);
    }

    /**
     * Inside what somebody says in the reporter's words, another verb counts only with a speaker of
     * its own in its own clause.
     */
    private int clauseBegin(Draft outer, Cue cue) {
        for (int i = cue.begin() - 1; i >= outer.begin(); i--) {
            if ("，,；;。".indexOf(field.masked().charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return outer.begin();
    }

    private Optional<Source> ownSpeaker(int left, Cue cue) {
        boolean marked =
                cue.end() < field.masked().length()
                        && "，,：:".indexOf(field.masked().charAt(cue.end())) >= 0;
        if (!marked
                && cue.verb().kind() != SpeechVerb.Kind.OPINE
                && cue.verb().kind() != SpeechVerb.Kind.SAY) {
            return Optional.empty();
        }
        List<Source> found = sources.between(field, left, cue.begin());
        if (found.isEmpty()
                || found.get(0).begin() - left > 10
                || cue.begin() - found.get(found.size() - 1).end() > 10) {
            return Optional.empty();
        }
        return memory.resolve(found.get(found.size() - 1));
    }

    /**
     * The outer report ends where the inner one begins; where nothing is left of it, the inner one
     * stands alone.
     */
    private void cutOrDrop(Draft outer, int at) {
        drafts.remove(outer);
        if (at - outer.begin() > 6) {
            drafts.add(outer.extendedTo(at, outer.lastUnit()));
        }
    }

    private Optional<Draft> draft(int number, Cue cue, Source source) {
        return content.at(number, cue, source, drafts)
                .map(
                        range ->
                                draft(
                                        number,
                                        Optional.of(cue),
                                        source,
                                        Math.min(source.begin(), cue.begin()),
                                        cue.end(),
                                        range,
                                        0.85));
    }

    private static Draft draft(
            int number,
            Optional<Cue> cue,
            Source source,
            int anchorBegin,
            int anchorEnd,
            ContentFinder.Range range,
            double confidence) {
        return new Draft(
                source,
                cue,
                anchorBegin,
                anchorEnd,
                range.begin(),
                range.end(),
                number,
                range.lastUnit(),
                confidence);
    }

    private void searchAccordingTo(int number) {
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
            if (!found.isEmpty() && range.isPresent()) {
                Source source = found.get(found.size() - 1);
                Cue cue =
                        new Cue(
                                unit.begin() + matcher.start("noun"),
                                unit.begin() + matcher.end("noun"),
                                new SpeechVerb(
                                        matcher.group("noun"),
                                        SpeechVerb.Kind.REPORT,
                                        true,
                                        false));
                drafts.add(
                        draft(
                                number,
                                Optional.of(cue),
                                source,
                                unit.begin() + matcher.start(),
                                cue.end(),
                                range.get(),
                                0.75));
                memory.remember(source, unit.end());
                return;
            }
        }
    }

    /** 胡德给出了回应：“…”: no verb of speech, but a person, a colon and words in quotation marks. */
    private void searchColon(int number) {
        ReportUnit unit = field.units().get(number);
        int colon = lastColon(unit);
        if (colon < 0) {
            return;
        }
        List<Source> found =
                sources.between(field, unit.begin(), colon).stream()
                        .filter(
                                source ->
                                        source.name().isEmpty()
                                                || source.name().get().type() == EntityType.PERSON)
                        .toList();
        if (found.isEmpty()) {
            return;
        }
        Source first = found.get(0);
        boolean quotes =
                unit.quotes().stream()
                        .anyMatch(quoted -> quoted.begin() > colon && quoted.begin() - colon <= 2);
        Optional<ContentFinder.Range> range =
                quotes
                        ? content.behind(number, colon + 1, true)
                        : colon == unit.end() - 1 && startsQuoted(number + 1)
                                ? content.nextParagraph(number)
                                : Optional.empty();
        Optional<Source> speaker = memory.resolve(first);
        if (speaker.isPresent() && range.isPresent()) {
            drafts.add(
                    draft(
                            number,
                            Optional.empty(),
                            speaker.get(),
                            first.begin(),
                            colon,
                            range.get(),
                            0.7));
            memory.remember(speaker.get(), range.get().end());
        }
    }

    private boolean startsQuoted(int number) {
        return number < field.units().size()
                && "“「\">".indexOf(field.text().charAt(field.units().get(number).begin())) >= 0;
    }

    private int lastColon(ReportUnit unit) {
        for (int i = unit.end() - 1; i > unit.begin(); i--) {
            if ("：:—".indexOf(field.masked().charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
