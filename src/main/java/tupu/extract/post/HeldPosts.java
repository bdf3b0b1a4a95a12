package tupu.extract.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.PhraseTrie;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.mention.Name;

/**
 * Finds posts that a verb gives: 印奇出任阶跃星辰董事长, and in later clauses of the sentence …，任弘汀智造首席科学家.
 * Those named in a row share what is said of the last: 甲、乙为副局长.
 */
final class HeldPosts {

    /** A person's post. */
    record Held(Mention person, Post post) {}

    private static final String REST = "(?<rest>[^，。；：“”！？\\n]{2,60})";
    private static final String YEARS = "(?:了|过)?(?:[\\d一二两三四五六七八九十几多]+(?:个月|年|届)(?:多|半)?)?(?:的)?";
    private static final String TAKES =
            "现任|原任|曾任|曾担任|此前任|之前任|早年任|不再担任|辞去|辞任|卸任|卸下|担任|出任|就任|兼任|历任|续任|连任|改任|调任|转任|接任|升任|晋升为|受聘为|当选为?|获任|获聘为?|获聘任为|被任命为|被聘为|被委任为|聘为|聘任为|任命为|委任为|转岗为|转做|改做|升为|接棒|接掌|代行|加盟|加入|入职|转投|跳槽[至到]|跳到|跳去|进入|空降|投奔|转会|执掌|(?:做|当|干|兼)"
                    + YEARS
                    + "|做到|(?<![信责主委担出就兼历续连改调转接升现曾首前原时离卸])任(?:过)?";

    /** Posts right behind a name. */
    private static final Pattern HOLDS =
            Pattern.compile(
                    "(?<lead>[^，。；：“”\\n]{0,30}?)(?<verb>"
                            + TAKES
                            + "|(?<=^.{0,12})(?:曾是|此前是|原是|现为|现是|是|原为|为|系|原系)|头衔[是为]|职务[是为]|身份[是为])"
                            + REST);

    /** Posts in later clauses of the same sentence: …，2023年转入企业，任弘汀智造首席科学家. */
    private static final Pattern CAREER =
            Pattern.compile(
                    "(?<=[，；])(?<lead>[^，。；：“”、\\n]{0,30}?)(?<verb>(?:"
                            + TAKES
                            + ")|曾是|现为|头衔[是为]|职务[是为])"
                            + REST);

    private static final Pattern DESCRIPTION = Pattern.compile("[^，。；：“”！？\\n]{2,40}");

    private static final Pattern FORMERLY = Pattern.compile("曾|此前|历任|之前|原|辞|卸|不再|早年");
    private static final Pattern WEAK =
            Pattern.compile("是|为|系|加入|入职|转投|原是|原为|原系|做|当(?!选)|干|兼(?!任)|进入|跳|投奔|转会|身份");

    /** 想请他当顾问: nobody says that he is one. */
    private static final Pattern ASKED = Pattern.compile("(?<!被.{0,12})[请想邀]|希望|交给|[前后]者");

    private static final Pattern TAKES_OVER =
            Pattern.compile(
                    "(?:[（(][^）)]*[）)])?(?:临时|暂时|兼职)?(?:担任|出任|接任|继任|兼任|接手|接棒|接替|暂代|代理|兼管|执掌|兼)");

    /** What stands between a post and who gets it. */
    private static final Pattern BY =
            Pattern.compile("(?:的?(?:一职|职务|职位|职责|岗位|位置))?(?:[则将改仍也均暂现]|转而)?[由交](?:给)?");

    /** 首席执行官是三十四岁的|甲, 副总裁也叫|甲. */
    private static final Pattern EQUALS =
            Pattern.compile(
                    "(?<=官|总裁|总经理|董事长|创始人|创办人|掌门人|负责人|主席|主任|秘书|CEO|CTO|CFO|COO)[则就也正仍便]?是[^，。；是为被由]{0,16}$");

    /** Words before the organisation in which somebody takes a post. */
    private static final Pattern ENTERS =
            Pattern.compile(
                    "(?:在|于|加盟|加入|入职|转投|转会|跳槽[至到]|跳[到去]|去|去往|到|赴|进|进入|回|回到|空降|落脚|投奔|创办|创立|成立|自立|合办|转至|调[到入往]|入主|来到|被)[^，。；、]{0,8}$");

    /** So far before the verb may the organisation end. UTF-16 units. */
    private static final int REACH_BETWEEN = 18;

    /** So far behind a name may the verb stand. UTF-16 units. */
    private static final int LEAD = 30;

    /** How much text behind a name may hold his post. UTF-16 units. */
    private static final int REACH = 90;

    /** How much text before a name may hold the post that goes to him. UTF-16 units. */
    private static final int REACH_BEFORE = 200;

    /** How long a sentence may go on behind a name. UTF-16 units. */
    private static final int LONGEST_CAREER = 500;

    private final Titles titles;
    private final String text;
    private final MentionsByPlace mentions;
    private final PostPhrase phrases;

    HeldPosts(Titles titles, String text, MentionsByPlace mentions, PostPhrase phrases) {
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
            List<Post> posts = posts(from, holds);
            List<Mention> holders = new ArrayList<>(joinedBefore(person));
            Collections.reverse(holders);
            holders.add(person);
            boolean each = holds.group("lead").contains("分别") && holders.size() == posts.size();
            for (int i = 0; i < holders.size(); i++) {
                Mention holder = holders.get(i);
                (each ? posts.subList(i, i + 1) : posts)
                        .forEach(post -> all.add(new Held(holder, post)));
            }
            next = holds.end();
        }
        passedOn(person).forEach(post -> all.add(new Held(person, post)));
        Matcher later = CAREER.matcher(text).region(next, end);
        while (later.find()) {
            posts(from, later).forEach(post -> all.add(new Held(person, post)));
        }
        return all;
    }

    /** 首席执行官一职由|甲接任: the post stands before its new holder. */
    private List<Post> passedOn(Mention person) {
        int from = person.span().end();
        Matcher takes =
                TAKES_OVER.matcher(text).region(from, Math.min(text.length(), from + REACH));
        Pattern link = takes.lookingAt() ? BY : EQUALS;
        int begin = person.span().begin();
        int least = Math.max(0, begin - REACH_BEFORE);
        while (begin > least && "，。；：！？“”\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        Matcher by = link.matcher(text).region(begin, person.span().begin());
        return by.find() ? phrases.endingAt(begin, by.start(), false) : List.of();
    }

    /** 这位|粤耳声学创始人兼首席执行官: the posts that describe whom a pronoun means. */
    List<Post> describing(int begin) {
        Matcher rest = DESCRIPTION.matcher(text).region(begin, text.length());
        if (!rest.lookingAt()) {
            return List.of();
        }
        int last = titles.in(rest.group()).stream().mapToInt(PhraseTrie.Match::end).max().orElse(0);
        boolean namesSomebody =
                mentions.around(begin, begin + last).stream()
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
        int most = Math.min(text.length(), from + LONGEST_CAREER);
        while (end < most && "。！？“”\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (Mention mention : mentions.around(from, end)) {
            if (mention.type() == EntityType.PERSON
                    && mention.span().begin() >= from
                    && mention.span().begin() < end) {
                return mention.span().begin();
            }
        }
        return end;
    }

    private List<Post> posts(int person, Matcher holds) {
        int begin = holds.start("rest");
        String verb = holds.group("verb");
        if (ASKED.matcher(holds.group("lead")).find()) {
            return List.of();
        }
        boolean former = FORMERLY.matcher(text.substring(holds.start(), holds.end("verb"))).find();
        boolean weak = WEAK.matcher(verb).lookingAt();
        int last =
                titles.in(text.substring(begin, holds.end("rest"))).stream()
                        .mapToInt(PhraseTrie.Match::end)
                        .filter(end -> isWhole(begin + end))
                        .max()
                        .orElse(0);
        Optional<Name> between = between(person, holds.start("verb"));
        return phrases.endingAt(begin, begin + last, former).stream()
                .map(
                        post ->
                                post.organization().isEmpty() && post.needsOrganization()
                                        ? between.map(post::at).orElse(post)
                                        : post)
                .filter(post -> !weak || post.organization().isPresent() || isBare(post, begin))
                .toList();
    }

    /** Whether the title is no part of a longer word (战略委员|会), nor the next person's. */
    private boolean isWhole(int end) {
        return end >= text.length()
                || "会器团组部处室们制化".indexOf(text.charAt(end)) < 0
                        && mentions.around(end, end).stream()
                                .noneMatch(
                                        mention ->
                                                mention.type() == EntityType.PERSON
                                                        && mention.span().begin() == end);
    }

    /** 在甲担任…, 加盟甲，任…: the organisation that the words between person and verb name. */
    private Optional<Name> between(int person, int verb) {
        Optional<Name> last = Optional.empty();
        for (Mention mention : mentions.around(person, verb)) {
            int begin = mention.span().begin();
            int end = mention.span().end();
            if (mention.type().isOrganization()
                    && begin >= person
                    && end <= verb
                    && verb - end <= REACH_BETWEEN
                    && !text.substring(end, verb).matches(".*[。；！？].*")
                    && titles.in(text.substring(end, verb)).isEmpty()) {
                String before = text.substring(Math.max(person, begin - 12), begin);
                last = ENTERS.matcher(before).find() ? Optional.of(mention.name()) : last;
            }
        }
        return last;
    }

    /** 刘烈宏为首任局长, 甲为副局长: nothing but the post stands behind the verb. */
    private boolean isBare(Post post, int begin) {
        return text.substring(begin, post.begin()).matches("(?:首[任位])?");
    }

    /** Those named right before him in a row: 甲、乙为副局长. */
    private List<Mention> joinedBefore(Mention person) {
        List<Mention> joined = new ArrayList<>();
        Mention last = person;
        List<Mention> all = mentions.all();
        for (int i = all.indexOf(person) - 1; i >= 0; i--) {
            Mention other = all.get(i);
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
