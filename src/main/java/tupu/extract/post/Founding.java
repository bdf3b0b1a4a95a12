package tupu.extract.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;

/** Finds who founded a firm, which is a post too: 印奇和同学共同创办旷视科技. */
final class Founding {

    private static final Pattern FOUNDS =
            Pattern.compile("^[^，。；：“”！？]{0,24}?(?<verb>联合创办|联合创立|共同创办|共同创立|创办|创立|创建|联合创建)了?$");

    /** So far behind the founder may the firm stand. UTF-16 units. */
    private static final int REACH = 40;

    private final String text;
    private final MentionsByPlace mentions;

    Founding(String text, MentionsByPlace mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    List<Post> of(Mention person) {
        int from = person.span().end();
        for (Mention other : mentions.around(from, from + REACH)) {
            int gap = other.span().begin() - person.span().end();
            if (gap > 0 && gap < REACH && other.type().isOrganization()) {
                String between =
                        text.substring(person.span().end(), other.span().begin())
                                .replaceAll("的$", "");
                Matcher founds = FOUNDS.matcher(between);
                if (founds.find()) {
                    int begin = person.span().end() + founds.start("verb");
                    int end = begin + founds.group("verb").length();
                    return List.of(
                            new Post(Optional.of(other.name()), begin, end, false, "company"));
                }
            }
        }
        return List.of();
    }
}
