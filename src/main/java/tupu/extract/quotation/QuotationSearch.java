package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechLexicon;
import tupu.lexicon.SpeechVerb;
import tupu.lexicon.UnnamedSources;

/** One pass over a field: unit by unit, verb by verb, with the memory of who spoke before. */
final class QuotationSearch {

    /** 并再三强调, 同时预告: what stands between a report and the next one of the same speaker. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:并|且|并且|同时|随后|又|还|则|再|另|另外|此外|但|却|也|接着|进一步|随即)*(?:再三|反复|明确|连忙|多次|特别|正色|轻声)?");

    /** 而李四认为…, 李四则认为…: another one's view, set against the first. */
    private static final Pattern CONTRAST = Pattern.compile("^(?:而|但|不过|然而)|[则則却]");

    /** 家长则希望…: what sets the subject of a clause against the one before. */
    private static final Pattern OTHERWISE = Pattern.compile("[则則却]");

    /** 他承认…: with a pronoun as its subject a verb of speech goes on. */
    private static final Pattern HE_SAYS = Pattern.compile("(?:但|不过|随后)?[他她](?:还|也|则|又|随后|同时)?");

    /** 形势严峻，建议谨慎: what is advised is part of what is said. */
    private static final Set<String> ADVICE =
            Set.of("建议", "敦促", "要求", "呼吁", "主张", "希望", "预告", "提议");

    /** 一位, 有, 某: what makes somebody of a noun. */
    private static final Pattern DETERMINED = Pattern.compile("^(?:有|另?一|[两几多数某该这])");

    private final SpeechLexicon speech;
    private final FieldText field;
    private final SourceFinder sources;
    private final CueFinder cues;
    private final Attribution attribution;
    private final SpeakerMemory memory;
    private final ContentFinder content;
    private final AccordingTo accordingTo;
    private final NounReports nouns;
    private final ColonReports colons;
    private final FreeQuotations free;
    private final Interviews interviews;
    private final SignedQuotations signed;
    private final List<Draft> drafts = new ArrayList<>();

    QuotationSearch(FieldText field, SpeechLexicon speech) {
        this.speech = speech;
        this.field = field;
        this.sources = new SourceFinder(speech);
        this.cues = new CueFinder(speech);
        this.attribution = new Attribution(sources, speech);
        this.memory = new SpeakerMemory(field, speech, sources);
        this.content = new ContentFinder(field);
        this.accordingTo = new AccordingTo(field, speech, sources, memory, content);
        this.nouns = new NounReports(field, speech, sources, memory, content);
        this.colons = new ColonReports(field, sources, memory, content);
        this.interviews = new Interviews(field, memory);
        this.signed = new SignedQuotations(field, sources, memory);
        this.free = new FreeQuotations(field, sources, memory, speech);
    }

    List<Draft> run() {
        int number = 0;
        while (number < field.units().size()) {
            Optional<Draft> answer = interviews.in(number);
            if (answer.isPresent()) {
                add(answer.get());
                number = answer.get().lastUnit() + 1;
            } else {
                search(number++);
            }
        }
        NestedReports nested = new NestedReports(field, speech);
        return drafts.stream().flatMap(draft -> nested.in(draft).stream()).toList();
    }

    private void search(int number) {
        int before = drafts.size();
        searchVerbs(number);
        if (drafts.size() == before) {
            accordingTo.in(number).ifPresent(this::add);
        }
        nouns.in(number, drafts).ifPresent(this::add);
        colons.in(number, drafts).ifPresent(this::add);
        if (drafts.size() == before) {
            new Continuation(field, drafts).tryWith(number);
        }
        signed.in(number, drafts).ifPresent(this::add);
        free.in(number, drafts).forEach(this::add);
    }

    private void add(Draft draft) {
        drafts.add(draft);
        memory.remember(draft.source(), draft.end());
    }

    private void searchVerbs(int number) {
        for (Cue cue : cues.in(field, field.units().get(number))) {
            Optional<Draft> covering =
                    lastOfUnit(number)
                            .filter(
                                    draft ->
                                            draft.begin() <= cue.begin()
                                                    && cue.end() <= draft.end());
            if (covering.isPresent()) {
                searchInside(number, cue, covering.get());
            } else {
                attribution
                        .inTheEyesOf(field, memory, from(number, cue), cue)
                        .or(() -> attribution.speaker(field, memory, from(number, cue), cue))
                        .ifPresent(source -> report(number, cue, source));
            }
        }
    }

    private void report(int number, Cue cue, Source source) {
        content.at(number, cue, source, drafts)
                .forEach(range -> add(Draft.of(source, cue, range, number, 0.85)));
    }

    /**
     * Inside what somebody says in the reporter's words, another verb counts only with a speaker of
     * its own in its own clause, or where it goes on with the same speaker: 随后又补了一句.
     */
    private void searchInside(int number, Cue cue, Draft outer) {
        int left = clauseBegin(outer, cue);
        String before = field.masked().substring(left, cue.begin());
        boolean says = cue.verb().kind() == SpeechVerb.Kind.SAY;
        boolean goesOn =
                GOES_ON.matcher(before).matches()
                        && (says && !ADVICE.contains(cue.verb().text()) && !isMention(cue)
                                || !before.isEmpty())
                        && cue.verb().kind() != SpeechVerb.Kind.ESTIMATE;
        Optional<Source> speaker = goesOn ? Optional.of(outer.source()) : ownSpeaker(left, cue);
        boolean act = cue.verb().kind() == SpeechVerb.Kind.ANNOUNCE;
        if (speaker.isEmpty() || left >= cue.begin() && !goesOn) {
            return;
        }
        List<ContentFinder.Range> ranges = content.at(number, cue, speaker.get(), drafts);
        if (!ranges.isEmpty()) {
            cutOrDrop(outer, left);
            if (!act || !goesOn) {
                ranges.forEach(range -> add(Draft.of(speaker.get(), cue, range, number, 0.85)));
            }
        }
    }

    /** 谈到一半放弃了: a verb that may have a thing for its object, and has one. */
    private boolean isMention(Cue cue) {
        return cue.verb().text().endsWith("到")
                && cue.end() < field.masked().length()
                && content.isEmbedded(cue.end());
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
        String before = field.masked().substring(left, cue.begin());
        boolean contrasts = CONTRAST.matcher(before).find();
        if (!marked && !HE_SAYS.matcher(before).matches() && !contrasts) {
            return Optional.empty();
        }
        List<Source> found = sources.between(field, left, cue.begin());
        if (found.isEmpty()
                || found.get(0).begin() - left > 10
                || cue.begin() - found.get(found.size() - 1).end() > 10) {
            return Optional.empty();
        }
        Source own = found.get(found.size() - 1);
        if (!isSpecific(own, found.size() > 1 || OTHERWISE.matcher(before).find())) {
            return Optional.empty();
        }
        boolean weak =
                own.kind() == Source.Kind.DOCUMENT
                        || cue.verb().marked()
                        || own.kind() == Source.Kind.UNNAMED && own.text().length() <= 3;
        return weak && !marked ? Optional.empty() : memory.resolve(own);
    }

    /**
     * 逝者声音的权益归近亲属主张: a noun without a determiner is what somebody speaks of, not another one who
     * speaks.
     */
    private boolean isSpecific(Source own, boolean introduced) {
        return switch (own.kind()) {
            case NAMED, PRONOUN -> true;
            case DOCUMENT -> introduced;
            case UNNAMED ->
                    introduced
                            || DETERMINED.matcher(own.text()).find()
                            || speech.unnamed()
                                    .headOf(own.text())
                                    .filter(UnnamedSources.Kind.YES::equals)
                                    .isPresent();
        };
    }

    /**
     * The outer report ends where the inner one begins; where nothing is left of it, the inner one
     * stands alone.
     */
    private void cutOrDrop(Draft outer, int at) {
        drafts.remove(outer);
        if (at - outer.begin() > 3) {
            drafts.add(outer.extendedTo(at, outer.lastUnit()));
        }
    }
}
