package tupu.extract.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tupu.mention.MarkedArticle;
import tupu.mention.MentionsByPlace;
import tupu.mention.Name;
import tupu.text.Field;

/**
 * Decides whether a post that names no organisation is one of a body that was spoken of, and of
 * which.
 */
final class MeantOrganization {

    /** Posts of which a company has one or few; 专家 and 投资人 are nobody's in particular. */
    private static final Pattern EXECUTIVE =
            Pattern.compile(
                    "ceo|cto|cfo|coo|首席|董事|总裁|总经理|创始|创办|执行长|长$|主席|掌门|负责人|副总|总监|经理|主管|主任|总编|主编");

    /** Words right before a post that say whose it is: the one spoken of. */
    private static final Pattern REFERRING =
            Pattern.compile(
                    "(?:该|这家|那家|本|上述)?(?:公司|集团|企业|机构|行|院|校|所|基金|法院|研究院|实验室)的?$|[其该]$|[前后]者的?$|同场$|首任$");

    private static final Pattern LATTER = Pattern.compile("后者的?$");

    private final String text;
    private final OrganizationInContext context;

    /**
     * Prepares the reading of one field.
     *
     * @param text the field in normalized spelling
     * @param mentions those of the field
     */
    MeantOrganization(MarkedArticle article, Field field, String text, MentionsByPlace mentions) {
        this.text = text;
        this.context = new OrganizationInContext(article, field, text, mentions);
    }

    /**
     * Returns where a person's post is held.
     *
     * @param all the posts that stand together with it
     * @param held where the same person is said to have posts
     */
    Optional<Name> of(Name person, Post post, List<Post> all, Set<Name> held) {
        if (post.organization().isPresent() || !(post.needsOrganization() || isReferring(post))) {
            return Optional.empty();
        }
        if (isLatter(post)) {
            return context.lastBefore(post.begin());
        }
        return context.of(
                new OrganizationInContext.BarePost(
                        post.begin(),
                        person,
                        post.kind(),
                        all.stream().anyMatch(this::isReferring),
                        isOfOne(post),
                        beginsSentence(post),
                        held));
    }

    /** Whether the words before a post say that its organisation has been named: 该公司, 其. */
    boolean isReferring(Post post) {
        return REFERRING.matcher(wordsBefore(post)).find();
    }

    /** 郦水证券关注应用端。分析师乐山海认为: a post that begins a sentence is one at whom the last was about. */
    private boolean beginsSentence(Post post) {
        String before = text.substring(0, post.begin()).stripTrailing();
        return before.isEmpty() || "。！？；”".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean isLatter(Post post) {
        return LATTER.matcher(wordsBefore(post)).find();
    }

    private String wordsBefore(Post post) {
        return text.substring(Math.max(0, post.begin() - 8), post.begin());
    }

    private boolean isOfOne(Post post) {
        return post.kind().equals("government")
                || post.kind().equals("court")
                || EXECUTIVE.matcher(text.substring(post.begin(), post.end())).find();
    }
}
