package tupu.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tupu.extract.Evidence;
import tupu.extract.Membership;
import tupu.language.Sentence;
import tupu.language.Spelling;
import tupu.lexicon.EntityType;
import tupu.lexicon.Titles;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.mention.MentionsByPlace;
import tupu.mention.Name;
import tupu.text.Field;
import tupu.text.Span;

/** One pass over a field, person by person. */
final class PostSearch {

    private static final Pattern JOINED_PERSON =
            Pattern.compile("^(?:（[^）]*）|\\([^)]*\\))?(?:、|和|与|及|以及|，| and )$");

    private static final Pattern SEVERAL = Pattern.compile("[两二三四五](?:位|名|个)$");
    private static final String STOPS = "。；：！？“”「」（）】　\n:;!?()\"《》";

    /** The confidence of a post whose organisation is only the one that the article is about. */
    static final double GUESSED = 0.6;

    /** How much text behind a name may hold his post. UTF-16 units. */
    private static final int REACH = 90;

    private static final int LONGEST_TITLE = 12;

    /** So much may stand between a pronoun and its post: 他现任|总裁. UTF-16 units. */
    private static final int LONGEST_VERB = 12;

    private final Titles titles;
    private final MarkedArticle article;
    private final Field field;
    private final String raw;
    private final String text;
    private final MentionsByPlace mentions;
    private final PostPhrase phrases;
    private final HeldPosts held;
    private final EnglishPosts english;
    private final Founding founding;
    private final MeantOrganization meant;
    private final List<Membership> found = new ArrayList<>();
    private final List<Bare> bare = new ArrayList<>();

    /**
     * A post without an organisation.
     *
     * @param all the posts that stand together with it
     */
    private record Bare(Mention person, Post post, List<Post> all) {}

    PostSearch(Titles titles, MarkedArticle article, Field field) {
        this.titles = titles;
        this.article = article;
        this.field = field;
        this.raw = article.article().text(field);
        this.text = Spelling.normalized(raw, article.article().language());
        this.mentions = new MentionsByPlace(article.mentions(field));
        this.meant = new MeantOrganization(article, field, text, mentions);
        List<Sentence> sentences = article.analyzed().sentences(field);
        this.phrases =
                new PostPhrase(
                        titles, text, mentions, new RoleStart(titles, text, sentences, mentions));
        this.held = new HeldPosts(titles, text, mentions, phrases);
        this.english = new EnglishPosts(titles, text, mentions);
        this.founding = new Founding(text, mentions);
    }

    List<Membership> run() {
        Optional<Mention> before = Optional.empty();
        List<Post> postsBefore = List.of();
        for (Mention mention : mentions.all()) {
            if (mention.type() == EntityType.PERSON) {
                List<Post> posts = beforeName(mention, before, postsBefore);
                if (posts.isEmpty()
                        && before.isPresent()
                        && areSeveral(before.get(), mention, postsBefore)) {
                    posts = postsBefore;
                }
                posts.forEach(post -> add(mention, post, 0.9));
                guess(mention, posts);
                behindName(mention);
                english.of(mention).ifPresent(post -> add(mention, post, 0.85));
                byVerb(mention);
                founding.of(mention).forEach(post -> add(mention, post, 0.8));
                boolean sameAgain =
                        before.filter(other -> other.name().equals(mention.name())).isPresent();
                before = Optional.of(mention);
                postsBefore = sameAgain && posts.isEmpty() ? postsBefore : posts;
            }
        }
        byPronoun();
        for (Bare bare : bare) {
            meant.of(bare.person().name(), bare.post(), bare.all(), held(bare.person().name()))
                    .ifPresent(name -> add(bare.person(), bare.post().at(name), GUESSED));
        }
        return found;
    }

    /** 他是莲叶翻译的创始人, 这位粤耳声学创始人: posts of somebody who was named before. */
    private void byPronoun() {
        PronounPosts pronouns = new PronounPosts(article, field, text);
        for (PronounPosts.Place place : pronouns.find()) {
            Mention pronoun =
                    new Mention(place.span(), place.span().cut(raw), place.meant().name());
            List<Post> posts =
                    place.isDescribed()
                            ? held.describing(place.span().end())
                            : held.of(pronoun).stream().map(HeldPosts.Held::post).toList();
            for (Post post : posts) {
                if (post.organization().isPresent()) {
                    add(place.meant(), post, GUESSED);
                } else if (post.begin() - place.span().end() <= LONGEST_VERB) {
                    guess(place.meant(), List.of(post));
                }
            }
        }
    }

    /**
     * Posts without an organisation are held at the one that the article speaks of there; told
     * apart once it is known where the person has others.
     */
    private void guess(Mention person, List<Post> posts) {
        posts.stream()
                .filter(post -> post.organization().isEmpty())
                .forEach(post -> bare.add(new Bare(person, post, posts)));
    }

    private Set<Name> held(Name person) {
        return found.stream()
                .filter(membership -> membership.person().equals(person))
                .filter(membership -> membership.confidence() > GUESSED)
                .flatMap(membership -> membership.organization().stream())
                .collect(Collectors.toSet());
    }

    /** Posts right before the name; 和CFO胡德 takes the organisation of the person before. */
    private List<Post> beforeName(
            Mention person, Optional<Mention> before, List<Post> postsBefore) {
        int limit =
                before.map(other -> Math.min(other.span().end(), person.span().begin())).orElse(0);
        int end = person.span().begin();
        while (end > limit && " 的“「".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > limit + 1 && isEquated(end)) {
            end--;
        }
        int begin = end;
        while (begin > limit
                && (STOPS.indexOf(text.charAt(begin - 1)) < 0
                        || mentions.cover(begin - 1)
                        || isAroundName(begin - 1))) {
            begin--;
        }
        List<Post> posts = phrases.endingAt(begin, end, false);
        boolean joined =
                before.isPresent()
                        && !posts.isEmpty()
                        && JOINED_PERSON
                                .matcher(
                                        text.substring(
                                                before.get().span().end(), posts.get(0).begin()))
                                .find();
        Optional<Name> shared =
                joined
                        ? postsBefore.stream()
                                .flatMap(post -> post.organization().stream())
                                .findFirst()
                        : Optional.empty();
        return posts.stream()
                .map(
                        post ->
                                post.organization().isEmpty() && post.needsOrganization()
                                        ? shared.map(post::at).orElse(post)
                                        : post)
                .toList();
    }

    /** 两位创始人甲和乙: the words say that the next one named holds the same post. */
    private boolean areSeveral(Mention before, Mention person, List<Post> posts) {
        return posts.size() == 1
                && before.span().end() <= person.span().begin()
                && SEVERAL.matcher(text.substring(0, posts.get(0).begin())).find()
                && JOINED_PERSON
                        .matcher(text.substring(before.span().end(), person.span().begin()))
                        .find();
    }

    /** 公司的CEO是卞雨桐. */
    private boolean isEquated(int end) {
        return "是为".indexOf(text.charAt(end - 1)) >= 0
                && titles.kindAtEnd(text.substring(Math.max(0, end - LONGEST_TITLE), end - 1))
                        .isPresent();
    }

    /**
     * The marks around a name: 《鹿港时报》总编辑, “波罗的海守望”的协调员, and the brackets around its other form:
     * 某研究院（某院）教授.
     */
    private boolean isAroundName(int offset) {
        return "》”」）)".indexOf(text.charAt(offset)) >= 0 && offset > 0 && mentions.cover(offset - 1)
                || "《“「（(".indexOf(text.charAt(offset)) >= 0
                        && offset + 1 < text.length()
                        && mentions.cover(offset + 1);
    }

    /** 周鸿祎（360集团创始人）, 周鸿祎，360集团创始人， */
    private void behindName(Mention person) {
        int at = person.span().end();
        if (at >= text.length()) {
            return;
        }
        char open = text.charAt(at);
        int close = open == '（' ? text.indexOf('）', at) : open == '(' ? text.indexOf(')', at) : -1;
        if (close > at && close - at < REACH) {
            phrases.endingAt(at + 1, close, false).forEach(post -> add(person, post, 0.85));
        } else if (open == '，' || open == ',') {
            int stop = at + 1;
            while (stop < text.length() && "，。；,\n".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            phrases.endingAt(at + 1, stop, false).stream()
                    .forEach(
                            post -> {
                                if (post.organization().isPresent()) {
                                    add(person, post, 0.7);
                                } else if (meant.isReferring(post)) {
                                    guess(person, List.of(post));
                                }
                            });
        }
    }

    /** 姜大昕是前微软全球副总裁; 甲、乙为副局长 */
    private void byVerb(Mention person) {
        for (HeldPosts.Held post : held.of(person)) {
            add(post.person(), post.post(), 0.75);
            guess(post.person(), List.of(post.post()));
        }
    }

    private void add(Mention person, Post post, double confidence) {
        if (post.isMereAddress()) {
            return;
        }
        Span role = new Span(field, post.begin(), post.end());
        List<Span> sentences =
                article.sentences().stream()
                        .map(Sentence::span)
                        .filter(span -> span.overlaps(role) || span.overlaps(person.span()))
                        .limit(3)
                        .toList();
        found.add(
                new Membership(
                        person.name(),
                        post.organization(),
                        role.cut(raw).strip(),
                        role,
                        post.former(),
                        Optional.empty(),
                        new Evidence(sentences),
                        confidence,
                        Optional.empty()));
    }
}
