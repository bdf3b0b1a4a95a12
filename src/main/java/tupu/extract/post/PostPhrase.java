package tupu.extract.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.mention.Name;

/**
 * Reads a chain of posts out of a stretch of text.
 *
 * <pre>
 *   chain := post { ( 、 | 兼 | 暨 | 及 | 和 | ， ) post }
 *   post  := [ 曾任 | 现任 | 原 | 前 … ] [ organisation [ 的 ] ] words title
 * </pre>
 *
 * A post without an organisation belongs to the one before it in the chain (某公司创始人、首席执行官), unless
 * it is a profession.
 */
final class PostPhrase {

    private static final Pattern JOINT = Pattern.compile("、|兼任|兼|暨|以及|及|和|与|，|,|；| and ");
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:后来|后(?!者)|此前|之前|曾经?|早年|还|也|并|同时|目前|现在|先后|将|正式)*(?:是|为|系|任|现任|时任|曾任|担任|出任|就任|兼任|受聘为|当选|升任|接任|转任|获任|历任|身为|作为|来自|的)?(?:是|为)?");
    private static final Pattern FORMER =
            Pattern.compile("(?:后|，)?(?:曾经?|前(?!沿|端|海)|原|前任|历任|早年|昔日)");
    private static final String THAT_BODY =
            "该(?:公司|机构|企业|集团|协会|学会|研究院|研究所|实验室|基金会?|中心|团队|医院|券商|平台|大学|[校院行所社报台刊])";
    private static final Pattern FILLER =
            Pattern.compile(
                    "(?:的|公司(?!法[学教系研专])|集团|旗下|方面|" + THAT_BODY + "|该|本|、|[》”」）)]|担任|出任|任)+");
    private static final Set<String> INNER = Set.of("与", "和", "及", "以及", "、");

    /** Behind which the words of a role may begin. */
    private static final Pattern ANCHOR = Pattern.compile("[的该，。；：“”（）\\s]|公司|集团");

    /** The longest part of a department's name before its 与. UTF-16 units. */
    private static final int LONGEST_FIELD = 10;

    private final Titles titles;
    private final String text;
    private final MentionsByPlace mentions;
    private final RoleStart starts;
    private final Set<String> formerWords;
    private final NamedBody bodies;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param mentions those of the field
     */
    PostPhrase(Titles titles, String text, MentionsByPlace mentions, RoleStart starts) {
        this.titles = titles;
        this.text = text;
        this.mentions = mentions;
        this.starts = starts;
        this.formerWords = titles.formerWords();
        this.bodies = new NamedBody(text, mentions.all());
    }

    /**
     * Reads the chain that ends right before {@code end}, as far left as it goes, but not beyond
     * {@code limit}.
     */
    List<Post> endingAt(int limit, int end, boolean former) {
        List<Post> posts = new ArrayList<>();
        int behind = end;
        while (behind > limit) {
            int begin = partBegin(limit, behind);
            Optional<Post> post = part(begin, behind, former);
            if (post.isEmpty()) {
                break;
            }
            posts.add(post.get());
            behind = jointBefore(limit, begin);
        }
        Collections.reverse(posts);
        return inherit(posts);
    }

    /**
     * Where the part of a chain that ends at {@code behind} begins: behind the joint before it that
     * no name covers.
     */
    private int partBegin(int limit, int behind) {
        int begin = limit;
        Matcher joint = JOINT.matcher(text).region(limit, behind);
        while (joint.find()) {
            if (joint.end() < behind
                    && !mentions.cover(joint.start())
                    && !isInsideRole(begin, joint, behind)) {
                begin = joint.end();
            }
        }
        return begin;
    }

    /** 某大学计算机科学|与|技术学院教授: the joint is one of a department's name. */
    private boolean isInsideRole(int limit, Matcher joint, int behind) {
        if (!INNER.contains(joint.group())
                || mentions.around(joint.start(), behind).stream()
                        .map(Mention::span)
                        .anyMatch(s -> s.begin() >= joint.start() && s.end() <= behind)) {
            return false;
        }
        int from = limit;
        for (Mention mention : mentions.around(limit, joint.start())) {
            if (mention.span().begin() >= limit && mention.span().end() <= joint.start()) {
                from = mention.span().end();
            }
        }
        Matcher anchor = ANCHOR.matcher(text).region(from, joint.start());
        while (anchor.find()) {
            from = anchor.end();
        }
        int length = joint.start() - from;
        return length >= 2
                && length <= LONGEST_FIELD
                && (!joint.group().equals("、") || isDepartment(joint.start()))
                && !starts.isBroken(from, joint.start())
                && !starts.isTitled(from, joint.start());
    }

    private boolean isDepartment(int end) {
        return "部组区处室线群院系所科办".indexOf(text.charAt(end - 1)) >= 0;
    }

    private int jointBefore(int limit, int begin) {
        Matcher joint = JOINT.matcher(text).region(limit, begin);
        int at = limit;
        while (joint.find()) {
            if (joint.end() == begin) {
                at = joint.start();
            }
        }
        return at;
    }

    private Optional<Post> part(int begin, int end, boolean former) {
        int from = begin;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int start = from;
        Matcher lead = LEAD_IN.matcher(text).region(from, end);
        if (lead.lookingAt()) {
            from = lead.end();
        }
        boolean left = former || isFormer(start, end) || isFormer(from, end);
        Optional<Mention> organization = organizationIn(from, end);
        int role = organization.map(mention -> mention.span().end()).orElse(from);
        if (organization.isPresent()) {
            Optional<Post> head = headOf(organization.get(), end, left);
            if (head.isPresent() || role == end) {
                return head;
            }
        }
        Matcher filler = FILLER.matcher(text).region(role, end);
        if (filler.lookingAt() && filler.end() < end) {
            role = filler.end();
        }
        Optional<Post> post = titled(organization.map(Mention::name), role, end, left);
        return organization.isPresent() ? post : post.map(it -> atNamedBody(start, it));
    }

    private Optional<Post> titled(Optional<Name> organization, int role, int end, boolean former) {
        Optional<Integer> begins = starts.in(role, end);
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        String kind = titles.kindAtEnd(text.substring(role, end)).orElseThrow();
        boolean left = former || text.substring(role, begins.get()).matches(".*[前原].*");
        Optional<Name> own = organization.filter(name -> !starts.isOther(role, begins.get()));
        boolean nobodys = organization.isEmpty() && starts.isLocal(begins.get());
        return Optional.of(
                new Post(own, begins.get(), end, left, nobodys ? Post.PROFESSION : kind));
    }

    /** 协会秘书长, 该校副校长: a noun says where, and its name was given before. */
    private Post atNamedBody(int from, Post post) {
        Optional<NamedBody.Noun> before = bodies.before(from, post.begin());
        if (before.isPresent()) {
            return before.flatMap(bodies::meant).map(post::at).orElse(post);
        }
        return bodies.at(post.begin(), post.end())
                .filter(noun -> starts.isTitled(noun.end(), post.end()))
                .flatMap(
                        noun ->
                                bodies.meant(noun)
                                        .map(name -> post.at(name).beginningAt(noun.end())))
                .orElse(post);
    }

    /** 美国商务部|长: the head of an organisation whose name ends with what it is. */
    private Optional<Post> headOf(Mention organization, int end, boolean former) {
        int last = organization.span().end() - 1;
        boolean head =
                end == last + 2
                        && text.charAt(last + 1) == '长'
                        && "部委局厅院所署会校行社馆处司省市州县区台团".indexOf(text.charAt(last)) >= 0;
        return head
                ? Optional.of(
                        new Post(Optional.of(organization.name()), last, end, former, "government"))
                : Optional.empty();
    }

    private boolean isFormer(int begin, int end) {
        return FORMER.matcher(text).region(begin, end).lookingAt()
                || formerWords.stream()
                        .anyMatch(
                                word ->
                                        text.startsWith(word, begin)
                                                && begin + word.length() < end);
    }

    /**
     * The organisation, or the country or state, of which the role is held: the last one named
     * before the role.
     */
    private Optional<Mention> organizationIn(int begin, int end) {
        Optional<Mention> last = Optional.empty();
        for (Mention mention : mentions.around(begin, end)) {
            boolean inside = mention.span().begin() >= begin && mention.span().end() <= end;
            boolean place = mention.type() == EntityType.PLACE && last.isEmpty();
            if (inside && (mention.type().isOrganization() || place)) {
                last = Optional.of(mention);
            }
        }
        return last.filter(mention -> mention.type() != EntityType.PLACE || governs(mention, end));
    }

    /** A country has presidents and ministers, not analysts: 美国总统, but not 美国分析师. */
    private boolean governs(Mention place, int end) {
        return titles.kindAtEnd(text.substring(place.span().end(), end))
                .filter("government"::equals)
                .isPresent();
    }

    private static List<Post> inherit(List<Post> posts) {
        List<Post> complete = new ArrayList<>();
        Optional<Name> before = Optional.empty();
        for (Post post : posts) {
            boolean inherits =
                    post.organization().isEmpty() && before.isPresent() && post.needsOrganization();
            Post own = inherits ? post.at(before.get()) : post;
            complete.add(own);
            before = own.organization();
        }
        return complete;
    }
}
