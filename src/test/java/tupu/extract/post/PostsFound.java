package tupu.extract.post;

import static tupu.support.Marked.marked;

import java.util.stream.Collectors;
import tupu.extract.Membership;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.Titles;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;

/** The posts of an article as one line: {@code 周鸿祎 | 360集团 | 创始人 / …}. */
final class PostsFound {

    private static final MembershipExtractor POSTS =
            new MembershipExtractor(Titles.read(OntologyFiles.builtIn()));

    private PostsFound() {}

    static String in(String body) {
        return in(marked(body));
    }

    static String in(MarkedArticle article) {
        return POSTS.extract(article).stream()
                .map(finding -> (Membership) finding)
                .map(PostsFound::line)
                .collect(Collectors.joining(" / "));
    }

    private static String line(Membership post) {
        return post.person().canonical()
                + " | "
                + post.organization().map(Name::canonical).orElse("-")
                + " | "
                + post.role()
                + (post.former() ? " | former" : "");
    }
}
