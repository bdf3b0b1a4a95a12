package tupu.extract.quotation;

import java.util.List;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;

/**
 * Tells who speaks from who is spoken to (对北京商报记者, 在接受路透社采访时), where he speaks (在播客《某某夜话》中) and
 * what he is (作为审稿人之一).
 */
final class SpokenTo {

    private static final Pattern SPOKEN_TO_BEFORE =
            Pattern.compile(
                    "(?:(?<![名称作成])为|替|对|对于|向|与|和|同|跟|及|以及|在|接受|给|针对|就|关于|致|被|将|把|让|随着|告诉|告知|回复|答复|询问|回应|致电|联系|登上|通过|使用|(?<![大特公天])使|(?<!司)令|(?<![a-z])(?:to|with|at|by|for|from|about|of)) ?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKEN_TO_AFTER =
            Pattern.compile("^(?:的|[^，。：；]{0,6})?(?:记者|采访|专访|访谈|独家)(?!\\p{IsHan}{0,3}(?:获悉|了解))");

    /** 在播客《某某夜话》中判断, 在本报的专栏里写道: the outlet is only the place of the words. */
    private static final Pattern PLACE_BEFORE = Pattern.compile("[在于][^，。；：]{0,8}$");

    private static final Pattern PLACE_AFTER = Pattern.compile("^[》」”]?[^，。；：]{0,5}[中上里]");

    /** 让王大力|直呼: who is made to speak speaks. */
    private static final Pattern MADE_TO_SPEAK = Pattern.compile("(?:让|令|使)$");

    /** 她此前是|某公司副总裁，在信中说, 作为|审稿人之一表示: what somebody is does not speak. */
    private static final Pattern PREDICATE =
            Pattern.compile("(?:(?:[他她]|此前|曾|曾经|原|现)(?:是|任|担任|出任)|作为|身为)$");

    private static final Pattern REPORTED_BY =
            Pattern.compile(
                    "(?:据|根据|依据|按照|援引|引述|引用|转引|透过|according to|citing) ?$",
                    Pattern.CASE_INSENSITIVE);

    /** So much before somebody may say whether he is spoken to. UTF-16 units. */
    private static final int LEAD = 40;

    private static final Pattern JOINED = Pattern.compile("(?:、|和|与|及|以及| and |,|，)$");

    private SpokenTo() {}

    /**
     * Whether a source does not speak, for all that stands around it.
     *
     * @param begin where the search for speakers began
     * @param end where it ends: at the verb
     */
    static boolean is(FieldText field, Source source, int begin, int end) {
        String after = field.masked().substring(source.end(), Math.min(end, source.end() + 10));
        boolean outlet = source.name().map(name -> name.type() == EntityType.MEDIA).orElse(false);
        if (outlet && SPOKEN_TO_AFTER.matcher(after).find()) {
            return true;
        }
        String before = phraseStart(field, source, begin);
        if (outlet && PLACE_BEFORE.matcher(before).find() && PLACE_AFTER.matcher(after).find()) {
            return true;
        }
        if (REPORTED_BY.matcher(before).find()) {
            return false;
        }
        if (!SpeakerMemory.isPerson(source) && PREDICATE.matcher(before).find()) {
            return true;
        }
        boolean speaksAtOnce = end - source.end() <= 2 && MADE_TO_SPEAK.matcher(before).find();
        return !speaksAtOnce && SPOKEN_TO_BEFORE.matcher(before).find();
    }

    /**
     * Returns the words before the noun phrase of {@code source}: names and posts that lead up to
     * it are part of the phrase. No more of them than may say whether he is spoken to.
     */
    private static String phraseStart(FieldText field, Source source, int begin) {
        int at = source.begin();
        List<Mention> before = field.mentionsAround(begin, at);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            int gap = at - mention.span().end();
            if (mention.span().begin() >= begin
                    && gap >= 0
                    && gap <= 8
                    && mention.type() != EntityType.PLACE
                    && isPost(field.masked().substring(mention.span().end(), at))) {
                at = mention.span().begin();
            }
        }
        String words = field.masked().substring(Math.max(begin, at - LEAD), at);
        return words.replaceAll("[“「《]$", "");
    }

    private static boolean isPost(String gap) {
        return !JOINED.matcher(gap).find()
                && !SPOKEN_TO_BEFORE.matcher(gap.replaceAll("[“「《]$", "")).find()
                && !(gap.length() > 2 && gap.endsWith("的"))
                && gap.chars().noneMatch(c -> "，。；：,;:、对向与和在称说".indexOf(c) >= 0);
    }
}
