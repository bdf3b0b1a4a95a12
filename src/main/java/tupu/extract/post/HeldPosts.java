package tupu.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.Mention;

/**
 * Finds posts that a verb gives: 印奇出任阶跃星辰董事长, and in later clauses of the sentence …，任弘汀智造首席科学家.
 * Those named in a row share what is said of the last: 甲、乙为副局长.
 */
final class HeldPosts {

    /** A person's post. */
    record Held(Mention person, Post post) {}

    private static final String REST = "(?<rest>[^，。；：“”！？\\n]{2,60})";
    private static final String TAKES =
            "现任|曾任|曾担任|担任|出任|就任|兼任|历任|受聘为|当选为?|升任|接任|转任|获任|被任命为|被聘为|加盟|加入|入职|转投|跳槽至|任";

    /** Posts right behind a name. */
    private static final Pattern HOLDS =
            Pattern.compile("[^，。；：“”\\n]{0,12}?(?<verb>" + TAKES + "|曾是|此前是|是|为|系)" + REST);

    /** Posts in later clauses of the same sentence: …，2023年转入企业，任弘汀智造首席科学家. */
    private static final Pattern CAREER =
            Pattern.compile("(?<=[，；])[^，。；：“”、\\n]{0,10}?(?<verb>(?:" + TAKES + ")|曾是)" + REST);

    private static final Pattern DESCRIPTION = Pattern.compile("[^，。；：“”！？\\n]{2,40}");

    private static final Pattern FORMERLY = Pattern.compile("曾|此前|历任|之前|原先");
    private static final Set<String> WEAK = Set.of("是", "为", "系", "加入", "入职", "转投");

    /** So far behind a name may the verb stand. UTF-16 units. */
    private static final int LEAD = 12;

    /** How much text behind a name may hold his post. UTF-16 units. */
    private static final int REACH = 90;

    private final Titles titles;
    private final String text;
    private final List<Mention> mentions;
    private final PostPhrase phrases;

    HeldPosts(Titles titles, String text, List<Mention> mentions, PostPhrase phrases) {
        this.titles = titles;
        this.text = text;
        this.mentions = mentions;
        this.phrases = phrases;
    }

    /** 姜大昕是前微软全球副总裁和微软亚洲互联网工程院首席科学家; 甲、乙为副局长. */
    List<Held> of(Mention person) {
        List<Held> all = new ArrayList<>();
        int from = person.span().end();
        int end = endOfCareer(person);
        Matcher holds = HOLDS.matcher(text).region(from, Math.min(end, from + REACH));
        int next = from;
        if (holds.find() && holds.start("verb") - from <= LEAD) {
            List<Post> posts = posts(holds);
            posts.forEach(post -> all.add(new Held(person, post)));
            joinedBefore(person)
                    .forEach(other -> posts.forEach(post -> all.add(new Held(other, post))));
            next = holds.end();
        }
        Matcher later = CAREER.matcher(text).region(next, end);
        while (later.find()) {
            posts(later).forEach(post -> all.add(new Held(person, post)));
        }
        return all;
    }

    /** 这位|粤耳声学创始人兼首席执行官: the posts that describe whom a pronoun means. */
    List<Post> describing(int begin) {
        Matcher rest = DESCRIPTION.matcher(text).region(begin, text.length());
        if (!rest.lookingAt()) {
            return List.of();
        }
        int last = titles.in(rest.group()).stream().mapToInt(PhraseTrie.Match::end).max().orElse(0);
        boolean namesSomebody =
                mentions.stream()
                        .anyMatch(
                                mention ->
                                        mention.type() == EntityType.PERSON
                                                && mention.span().begin() >= begin
                                                && mention.span().begin() <= begin + last);
        return last == 0 || namesSomebody
                ? List.of()
                : phrases.endingAt(begin, begin + last, false);
    }

    /** The end of the sentence, or the next person in it, whose posts they are from there. */
    private int endOfCareer(Mention person) {
        int from = person.span().end();
        int end = from;
        while (end < text.length() && "。！？“”\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON
                    && mention.span().begin() >= from
                    && mention.span().begin() < end) {
                return mention.span().begin();
            }
        }
        return end;
    }

    private List<Post> posts(Matcher holds) {
        int begin = holds.start("rest");
        boolean former = FORMERLY.matcher(text.substring(holds.start(), holds.end("verb"))).find();
        boolean weak = WEAK.contains(holds.group("verb"));
        int last =
                titles.in(text.substring(begin, holds.end("rest"))).stream()
                        .mapToInt(PhraseTrie.Match::end)
                        .max()
                        .orElse(0);
        return phrases.endingAt(begin, begin + last, former).stream()
                .filter(post -> !weak || post.organization().isPresent() || isBare(post, begin))
                .toList();
    }

    /** 刘烈宏为首任局长, 甲为副局长: nothing but the post stands behind the verb. */
    private boolean isBare(Post post, int begin) {
        return text.substring(begin, post.begin()).matches("(?:首[任位])?");
    }

    /** Those named right before him in a row: 甲、乙为副局长. */
    private List<Mention> joinedBefore(Mention person) {
        List<Mention> joined = new ArrayList<>();
        Mention last = person;
        for (int i = mentions.indexOf(person) - 1; i >= 0; i--) {
            Mention other = mentions.get(i);
            String between =
                    other.span().end() <= last.span().begin()
                            ? text.substring(other.span().end(), last.span().begin())
                            : "";
            if (other.type() != EntityType.PERSON || !between.matches("、|和|与|及|以及")) {
                break;
            }
            joined.add(other);
            last = other;
        }
        return joined;
    }
}
