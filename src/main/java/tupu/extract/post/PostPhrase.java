package tupu.extract.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Span;

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
            Pattern.compile("(?:的|公司|集团|旗下|方面|" + THAT_BODY + "|该|本|、|》|担任|出任|任)+");
    private static final Pattern QUALITY =
            Pattern.compile(
                    "(?:现任|时任|前任|前|原|新任|知名|著名|首位|现|唯一|一位|一名|这位|"
                            + THAT_BODY
                            + "|公司|其|我国|国内|同场|承审|主审|后者|前者|银行|校方|院方)+");

    private static final Pattern LINK =
            Pattern.compile(
                    "的|公司|(?<![自理缘])由|为(?=该)|不过|但是?|而|此外|同时|对此|近日|日前|当时|另外?一[位名]|其中|正如|就像|如|据|包括");

    /**
     * The longest role: a title with the words of its field before it (中国区数据中心业务高级副总裁). UTF-16
     * units.
     */
    private static final int LONGEST_ROLE = 22;

    private final Titles titles;
    private final String text;
    private final List<Mention> mentions;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param mentions the field's mentions in reading order
     */
    PostPhrase(Titles titles, String text, List<Mention> mentions) {
        this.titles = titles;
        this.text = text;
        this.mentions = mentions;
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
            if (joint.end() < behind && !isCovered(joint.start())) {
                begin = joint.end();
            }
        }
        return begin;
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

    private boolean isCovered(int offset) {
        return mentions.stream()
                .anyMatch(
                        mention ->
                                mention.span().begin() <= offset && offset < mention.span().end());
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
        int role = organization.map(mention -> mention.span().end()).orElse(behindPlace(from, end));
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
        return titled(organization.map(Mention::name), role, end, left);
    }

    private Optional<Post> titled(Optional<Name> organization, int role, int end, boolean former) {
        Optional<String> kind = titles.kindAtEnd(text.substring(role, end));
        if (kind.isEmpty() || end - role > LONGEST_ROLE || hasClause(role, end)) {
            return Optional.empty();
        }
        int begins = Math.max(role, lastLink(role, end));
        Matcher quality = QUALITY.matcher(text).region(begins, end);
        if (quality.lookingAt()
                && titles.kindAtEnd(text.substring(quality.end(), end)).isPresent()) {
            begins = quality.end();
        }
        while (begins < end && text.charAt(begins) == ' ') {
            begins++;
        }
        boolean left = former || text.substring(role, begins).matches(".*[前原].*");
        return Optional.of(new Post(organization, begins, end, left, kind.get()));
    }

    /**
     * The role begins behind the words that only lead up to it: 驻北京的|高级分析师, 连发两篇论文的公司|创始人, 不过|经济学家.
     */
    private int lastLink(int role, int end) {
        Matcher link = LINK.matcher(text).region(role, end);
        int begins = role;
        while (link.find()) {
            if (titles.kindAtEnd(text.substring(link.end(), end)).isPresent()) {
                begins = link.end();
            }
        }
        return begins;
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
                || titles.formerWords().stream()
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
        for (Mention mention : mentions) {
            boolean inside = mention.span().begin() >= begin && mention.span().end() <= end;
            boolean place = mention.type() == EntityType.PLACE && last.isEmpty();
            if (inside && (mention.type().isOrganization() || place)) {
                last = Optional.of(mention);
            }
        }
        return last.filter(mention -> mention.type() != EntityType.PLACE || governs(mention, end));
    }

    /** Where somebody practises is no part of his profession: 首尔|插画师. */
    private int behindPlace(int begin, int end) {
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .map(Mention::span)
                .filter(span -> span.begin() == begin && span.end() < end)
                .map(Span::end)
                .filter(
                        behind ->
                                titles.kindAtEnd(text.substring(behind, end))
                                        .filter("profession"::equals)
                                        .isPresent())
                .findFirst()
                .orElse(begin);
    }

    /** A country has presidents and ministers, not analysts: 美国总统, but not 美国分析师. */
    private boolean governs(Mention place, int end) {
        return titles.kindAtEnd(text.substring(place.span().end(), end))
                .filter("government"::equals)
                .isPresent();
    }

    private boolean hasClause(int begin, int end) {
        return text.substring(begin, end)
                .chars()
                .anyMatch(c -> "，。；：！？“”「」（）对向在称说让被把".indexOf(c) >= 0);
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
