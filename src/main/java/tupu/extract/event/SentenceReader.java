package tupu.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.language.Sentence;
import tupu.language.Token;
import tupu.lexicon.EventFrames;
import tupu.lexicon.EventPattern;
import tupu.lexicon.RolePlace;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.TimeMention;
import tupu.text.Span;

/** Finds the triggers, markers and clauses of a sentence, and how its names stand there. */
final class SentenceReader {

    private static final Pattern PARENTHESIS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern LINK =
            Pattern.compile(
                    "[”」』》）)\"'’*]*\\s*(?:、|和|与|與|及|以及|或|/|&|,|and|, and|、以及|，以及)"
                            + "\\s*[“「『《（(\"'‘*]*");
    private static final Pattern DESCRIBES =
            Pattern.compile("\\s*(?:公司|集团|集團)?(?:的|自家的?|自研的?|旗下的?|旗下公司|母公司|子公司|之|'s|’s)?\\s*");

    /** A person's name that the segmentation only guesses may hide words: 高约 in 收高约5.5%. */
    private static final String GUESSED_PERSON = "nr";

    /** The farthest that a list's next name may stand behind its link: 和投资公司X. UTF-16 units. */
    private static final int LONGEST_DESCRIPTION = 12;

    /** The farthest that a name may stand behind its marker. UTF-16 units. */
    private static final int LONGEST_LEAD = 16;

    private final EventFrames frames;
    private final MarkedArticle article;

    SentenceReader(EventFrames frames, MarkedArticle article) {
        this.frames = frames;
        this.article = article;
    }

    EventSentence read(Sentence sentence) {
        Span span = sentence.span();
        String text = article.article().text(span.field());
        List<Mention> mentions = article.mentionsIn(span);
        List<Span> clauses = Clauses.of(text, span);
        BitSet borders = borders(sentence, mentions);
        List<Trigger> triggers = triggers(span, mentions, borders);
        List<EventSentence.Hint> hints = hints(span, mentions, borders);
        List<EventSentence.Marker> markers = markers(span, mentions, borders);
        List<Span> times = article.timesIn(span).stream().map(TimeMention::span).toList();
        List<Slot> slots = new ArrayList<>();
        EventSentence bare =
                new EventSentence(
                        sentence,
                        text,
                        clauses,
                        unmarked(mentions),
                        triggers,
                        hints,
                        markers,
                        times);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Optional<Mention> before =
                    i == 0 ? Optional.<Mention>empty() : Optional.of(mentions.get(i - 1));
            boolean joined = before.filter(other -> isJoined(bare, other, mention)).isPresent();
            boolean head = before.filter(other -> describes(bare, other, mention)).isPresent();
            Optional<RolePlace> marker = marker(bare, mention);
            if (marker.isEmpty() && joined) {
                marker = slots.get(i - 1).marker();
            }
            slots.add(new Slot(mention, marker, joined, head));
        }
        return new EventSentence(sentence, text, clauses, slots, triggers, hints, markers, times);
    }

    private static List<Slot> unmarked(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Slot(mention, Optional.empty(), false, false))
                .toList();
    }

    /** Where words begin and end, counted from the sentence's begin; names are words. */
    private static BitSet borders(Sentence sentence, List<Mention> mentions) {
        int from = sentence.span().begin();
        BitSet borders = new BitSet(sentence.span().length() + 1);
        for (Token token : sentence.tokens()) {
            int step = token.tag().startsWith(GUESSED_PERSON) ? 1 : token.end() - token.begin();
            for (int i = token.begin(); i <= token.end(); i += step) {
                borders.set(i - from);
            }
        }
        for (Mention mention : mentions) {
            borders.set(mention.span().begin() - from);
            borders.set(mention.span().end() - from);
        }
        return borders;
    }

    private List<Trigger> triggers(Span span, List<Mention> mentions, BitSet borders) {
        List<Trigger> triggers = new ArrayList<>();
        int from = span.begin();
        for (PhraseTrie.Match<List<EventPattern>> match : frames.triggersIn(article.text(span))) {
            Span place = place(span, match);
            if (place.begin() >= from
                    && isWhole(place, span.begin(), borders)
                    && isFree(place, mentions)) {
                triggers.add(new Trigger(place, match.value()));
                from = place.end();
            }
        }
        return triggers;
    }

    private List<EventSentence.Hint> hints(Span span, List<Mention> mentions, BitSet borders) {
        List<EventSentence.Hint> hints = new ArrayList<>();
        for (PhraseTrie.Match<List<String>> match : frames.hintsIn(article.text(span))) {
            Span place = place(span, match);
            if (isWhole(place, span.begin(), borders) && isFree(place, mentions)) {
                hints.add(new EventSentence.Hint(place, match.value()));
            }
        }
        return hints;
    }

    private List<EventSentence.Marker> markers(Span span, List<Mention> mentions, BitSet borders) {
        List<EventSentence.Marker> markers = new ArrayList<>();
        for (PhraseTrie.Match<RolePlace> match : frames.markersIn(article.text(span))) {
            Span place = place(span, match);
            if (isWhole(place, span.begin(), borders) && isFree(place, mentions)) {
                markers.add(new EventSentence.Marker(place, match.value()));
            }
        }
        return markers;
    }

    private static Span place(Span sentence, PhraseTrie.Match<?> match) {
        return new Span(
                sentence.field(), sentence.begin() + match.begin(), sentence.begin() + match.end());
    }

    private static boolean isWhole(Span place, int sentence, BitSet borders) {
        return borders.get(place.begin() - sentence) && borders.get(place.end() - sentence);
    }

    private static boolean isFree(Span place, List<Mention> mentions) {
        return mentions.stream().noneMatch(mention -> mention.span().overlaps(place));
    }

    /** Whether two names stand in one list: A、B和C; A（注）与B; 谷歌和投资公司C. */
    private static boolean isJoined(EventSentence sentence, Mention before, Mention after) {
        String between =
                PARENTHESIS
                        .matcher(
                                sentence.text()
                                        .substring(before.span().end(), after.span().begin()))
                        .replaceAll("");
        var link = LINK.matcher(between);
        if (!link.lookingAt()) {
            return false;
        }
        if (between.startsWith(",") && before.type() != after.type()) {
            return false;
        }
        int described = between.length() - link.end();
        return described == 0
                || described <= LONGEST_DESCRIPTION
                        && describesOnly(
                                sentence, after.span().begin() - described, after.span().begin());
    }

    private static boolean describesOnly(EventSentence sentence, int begin, int end) {
        return sentence.wordsBetween(begin, end).stream()
                .allMatch(
                        token ->
                                token.tag().matches("(n|m|q|a|b|j|uj|ude|gi|g|k|f|s|x).*")
                                        && !token.tag().startsWith("w"));
    }

    /** Whether the first name only says whose or what kind of thing the second is. */
    private static boolean describes(EventSentence sentence, Mention before, Mention after) {
        String between = sentence.text().substring(before.span().end(), after.span().begin());
        return DESCRIBES.matcher(between).matches()
                || between.startsWith("的")
                        && describesOnly(sentence, before.span().end() + 1, after.span().begin())
                || between.startsWith("旗下")
                        && describesOnly(sentence, before.span().end() + 2, after.span().begin());
    }

    /** The marker whose phrase {@code mention} belongs to. */
    private Optional<RolePlace> marker(EventSentence sentence, Mention mention) {
        int clause = sentence.clauseOf(mention.span()).begin();
        Optional<EventSentence.Marker> last =
                sentence.markers().stream()
                        .filter(marker -> marker.span().end() <= mention.span().begin())
                        .filter(marker -> marker.span().begin() >= clause)
                        .reduce((first, second) -> second);
        return last.filter(marker -> governs(sentence, marker, mention))
                .map(EventSentence.Marker::place);
    }

    private boolean governs(EventSentence sentence, EventSentence.Marker marker, Mention mention) {
        int begin = marker.span().end();
        int end = mention.span().begin();
        if (sentence.triggers().stream()
                .anyMatch(
                        trigger ->
                                trigger.span().begin() >= begin && trigger.span().end() <= end)) {
            return false;
        }
        Optional<Slot> first =
                sentence.slots().stream().filter(slot -> slot.span().begin() >= begin).findFirst();
        int firstBegin = first.map(slot -> slot.span().begin()).orElse(end);
        if (firstBegin > begin
                && !article.timesIn(new Span(mention.span().field(), begin, firstBegin))
                        .isEmpty()) {
            return false;
        }
        boolean lead =
                firstBegin - begin <= LONGEST_LEAD
                        && !isHeadOfClause(sentence, begin, firstBegin)
                        && !(isTight(marker.place()) && sentence.hasVerbBetween(begin, firstBegin))
                        && !isClosed(sentence, begin, firstBegin);
        return lead
                && (firstBegin == end
                        || !sentence.hasVerbBetween(
                                first.map(slot -> slot.span().end()).orElse(end), end));
    }

    /** Whether the marker belongs to a clause that describes the name: 给视频配音的A, 针对中断的A. */
    private static boolean isHeadOfClause(EventSentence sentence, int begin, int end) {
        return sentence.text().substring(begin, end).endsWith("的")
                && sentence.wordsBetween(begin, end).size() > 2;
    }

    /** 被 and 将 are no prepositions where a verb follows: 被列入, 将收购. */
    private static boolean isTight(RolePlace place) {
        return place == RolePlace.BY || place == RolePlace.BA;
    }

    /** Whether 上, 中, 时 … end the marker's phrase: 在发布会上，X. */
    private static boolean isClosed(EventSentence sentence, int begin, int end) {
        return sentence.wordsBetween(begin, end).stream()
                .filter(token -> token.begin() > begin)
                .anyMatch(token -> token.tag().equals("f") && token.text().length() == 1);
    }
}
