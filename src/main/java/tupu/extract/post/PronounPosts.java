package tupu.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.language.Sentence;
import tupu.lexicon.EntityType;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Finds where a pronoun at the head of a clause may be given a post, and whom it means: the first
 * who is named in the nearest sentence of the paragraph that names anybody; 前者 and 后者 one of two.
 */
final class PronounPosts {

    private static final Pattern PRONOUN =
            Pattern.compile(
                    "(?<=^|[，。；：！？”\\s])(?:(?<one>[他她])|(?<two>前者|后者)(?=[^。；]{0,16}(?:现任|担任|出任|任))|这[位名])");

    private static final Pattern TOGETHER =
            Pattern.compile("(?:[（(][^）)]*[）)])?(?:、|和|与|及)[^，。；、]{0,14}");

    /** So far back may the two have been named. UTF-16 units. */
    private static final int REACH = 120;

    private final MarkedArticle article;
    private final Field field;
    private final String text;

    /**
     * A pronoun.
     *
     * @param meant the mention that names the person
     * @param isDescribed whether the words behind it describe the person: 这位创始人
     */
    record Place(Span span, Mention meant, boolean isDescribed) {}

    PronounPosts(MarkedArticle article, Field field, String text) {
        this.article = article;
        this.field = field;
        this.text = text;
    }

    /** Returns pronouns outside quotation marks of which it is known whom they mean. */
    List<Place> find() {
        List<Place> places = new ArrayList<>();
        Matcher pronoun = PRONOUN.matcher(text);
        while (pronoun.find()) {
            Span span = new Span(field, pronoun.start(), pronoun.end());
            if (!isQuoted(span)) {
                String two = pronoun.group("two");
                boolean described = pronoun.group("one") == null && two == null;
                (two == null ? meant(span) : ofTwo(span, two.equals("前者")))
                        .ifPresent(who -> places.add(new Place(span, who, described)));
            }
        }
        return places;
    }

    private boolean isQuoted(Span span) {
        int open = text.lastIndexOf('“', span.begin());
        return open >= 0
                && text.lastIndexOf('”', span.begin()) < open
                && text.indexOf('\n', open) > span.begin();
    }

    /** Of two persons who were named together last, one: 甲和乙创立公司。前者任总裁，后者任首席技术官. */
    private Optional<Mention> ofTwo(Span pronoun, boolean former) {
        List<Mention> before =
                article.mentions(field).stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .filter(mention -> mention.span().end() <= pronoun.begin())
                        .toList();
        for (int i = before.size() - 2; i >= 0; i--) {
            Mention one = before.get(i);
            Mention other = before.get(i + 1);
            if (pronoun.begin() - other.span().end() > REACH) {
                return Optional.empty();
            }
            String between = text.substring(one.span().end(), other.span().begin());
            if (!one.name().equals(other.name()) && TOGETHER.matcher(between).matches()) {
                return Optional.of(former ? one : other);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> meant(Span pronoun) {
        List<Sentence> before =
                article.analyzed().sentences(field).stream()
                        .filter(sentence -> sentence.span().begin() <= pronoun.begin())
                        .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sentence sentence = before.get(i);
            if (sentence.paragraph() < before.get(before.size() - 1).paragraph() - 1) {
                return Optional.empty();
            }
            Optional<Mention> first =
                    article.mentionsIn(sentence.span()).stream()
                            .filter(mention -> mention.type() == EntityType.PERSON)
                            .filter(mention -> mention.span().end() <= pronoun.begin())
                            .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }
}
