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
 * who is named in the nearest sentence of the paragraph that names anybody.
 */
final class PronounPosts {

    private static final Pattern PRONOUN =
            Pattern.compile("(?<=^|[，。；：！？”\\s])(?:(?<one>[他她])|这[位名])");

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
                boolean described = pronoun.group("one") == null;
                meant(span).ifPresent(who -> places.add(new Place(span, who, described)));
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

    private Optional<Mention> meant(Span pronoun) {
        List<Sentence> before =
                article.sentences().stream()
                        .filter(sentence -> sentence.span().field() == field)
                        .filter(sentence -> sentence.span().begin() <= pronoun.begin())
                        .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sentence sentence = before.get(i);
            if (sentence.paragraph() != before.get(before.size() - 1).paragraph()) {
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
