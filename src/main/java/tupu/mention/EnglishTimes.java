package tupu.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.mention.ChineseTimes.Parsed;
import tupu.mention.TimeReading.Point;
import tupu.mention.TimeReading.Range;
import tupu.mention.TimeReading.Ref;

/**
 * Reads English expressions of time: January 30, 2026; late 2024; last Friday; a month ago. Every
 * pattern is bounded and is tried at the beginning of a word only.
 */
final class EnglishTimes {

    private static final int LONGEST = 64;
    private static final Pattern BEFORE_BARE =
            Pattern.compile(
                    "\\b(?:in|since|by|until|till|from|of|during|before|after|through|to|between|and|late|last|this|next)"
                            + " (?:the )?$");
    private static final Pattern JOINER = Pattern.compile(" ?(?:-|–|—|to|through|until) ?");

    Optional<Parsed> at(FoldedText text, int offset) {
        boolean wordBegins = text.latinAt(offset) || text.digitAt(offset);
        char before = text.at(offset - 1);
        boolean inside =
                text.latinAt(offset - 1)
                        || text.digitAt(offset - 1)
                        || "-_./@#$%:,'&".indexOf(before) >= 0;
        if (!wordBegins || inside) {
            return Optional.empty();
        }
        return first(EnglishTimeRules.OTHERS, text, offset)
                .or(
                        () ->
                                first(EnglishTimeRules.POINTS, text, offset)
                                        .map(point -> range(text, point)))
                .or(() -> first(EnglishTimeRules.BARE, text, offset));
    }

    private static Parsed range(FoldedText text, Parsed point) {
        Matcher joiner = matcher(JOINER, text, point.end());
        if (!joiner.lookingAt()) {
            return point;
        }
        return first(EnglishTimeRules.POINTS, text, joiner.end())
                .map(last -> new Parsed(new Range(point.reading(), last.reading()), last.end()))
                .or(() -> lastDay(text, point, joiner.end()))
                .orElse(point);
    }

    /** January 29-31. */
    private static Optional<Parsed> lastDay(FoldedText text, Parsed first, int offset) {
        return Numerals.arabic(text, offset, 2)
                .filter(
                        last ->
                                first.reading() instanceof Point point
                                        && point.month().said()
                                        && point.day().number() < last.number()
                                        && last.number() <= 31)
                .map(
                        last ->
                                new Parsed(
                                        new Range(
                                                first.reading(),
                                                ((Point) first.reading())
                                                        .day(Ref.given(last.number()))),
                                        last.end()));
    }

    private static Optional<Parsed> first(
            List<EnglishTimeRules.Rule> rules, FoldedText text, int offset) {
        for (EnglishTimeRules.Rule rule : rules) {
            Matcher matcher = matcher(rule.pattern(), text, offset);
            if (matcher.lookingAt()
                    && (!rule.needsPreposition() || afterPreposition(text, offset))) {
                return Optional.of(new Parsed(rule.reading().apply(matcher), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean afterPreposition(FoldedText text, int offset) {
        return BEFORE_BARE.matcher(text.cut(offset - 14, offset)).find();
    }

    private static Matcher matcher(Pattern pattern, FoldedText text, int offset) {
        return text.matcher(pattern)
                .region(offset, Math.min(text.length(), offset + LONGEST))
                .useTransparentBounds(true);
    }
}
