package tupu.extract.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.Titles;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;

/**
 * Finds posts in English: said Helen Ostrander, a partner at Larkspur; Windsurf's chief executive,
 * Varun Mohan.
 */
final class EnglishPosts {

    private static final Pattern TITLE_AT =
            Pattern.compile(
                    "(?:, (?:an? |the )?(?:former )?|,? (?:is|was) (?:an? |the )?(?:former )?)(?<role>[a-z][a-z -]{1,40}?) (?:at|of|for|with) (?:the )?");
    private static final Pattern TITLE_OF =
            Pattern.compile("(?:['’]s)? (?:former )?(?<role>[a-z][a-z -]{1,40}?),? ");

    /** So far from a name may the organisation stand. UTF-16 units. */
    private static final int REACH = 90;

    private final Titles titles;
    private final String text;
    private final MentionsByPlace mentions;

    EnglishPosts(Titles titles, String text, MentionsByPlace mentions) {
        this.titles = titles;
        this.text = text;
        this.mentions = mentions;
    }

    Optional<Post> of(Mention person) {
        int from = person.span().begin() - REACH;
        for (Mention other : mentions.around(from, person.span().end() + REACH)) {
            if (!other.type().isOrganization()) {
                continue;
            }
            boolean behind = other.span().begin() >= person.span().end();
            int begin = behind ? person.span().end() : other.span().end();
            int end = behind ? other.span().begin() : person.span().begin();
            if (end - begin < 4 || end - begin > REACH) {
                continue;
            }
            Matcher words = (behind ? TITLE_AT : TITLE_OF).matcher(text.substring(begin, end));
            if (words.matches() && titles.kindAtEnd(words.group("role")).isPresent()) {
                return Optional.of(
                        new Post(
                                Optional.of(other.name()),
                                begin + words.start("role"),
                                begin + words.end("role"),
                                words.group().contains("former"),
                                "english"));
            }
        }
        return Optional.empty();
    }
}
