package tupu.train;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tupu.article.Article;
import tupu.corpus.CorpusArticle;
import tupu.lexicon.EntityType;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;
import tupu.text.Span;

/**
 * The same article about others: its people, organisations and products bear names drawn by chance.
 * What is learned from it is where names stand, not which.
 */
final class Renaming {

    /** Names of other types are few and known. */
    private static final Set<EntityType> RENAMED =
            EnumSet.of(
                    EntityType.PERSON,
                    EntityType.COMPANY,
                    EntityType.INSTITUTION,
                    EntityType.PRODUCT);

    private final NamePool pool;
    private final Chance chance;

    Renaming(NamePool pool, long seed) {
        this.pool = pool;
        this.chance = new Chance(seed);
    }

    /**
     * A renamed article.
     *
     * @param names where its names are
     */
    record Renamed(Article article, Map<Span, EntityType> names) {}

    Renamed of(CorpusArticle marked) {
        Map<Name, Map<String, String>> others = new HashMap<>();
        Map<Span, EntityType> names = new LinkedHashMap<>();
        Map<Field, String> texts = new HashMap<>();
        for (Field field : Field.values()) {
            String text = marked.article().text(field);
            StringBuilder renamed = new StringBuilder();
            int from = 0;
            for (Mention mention : marked.names().mentions()) {
                if (mention.span().field() == field) {
                    renamed.append(text, from, mention.span().begin());
                    int begin = renamed.length();
                    renamed.append(
                            others.computeIfAbsent(mention.name(), this::forms)
                                    .get(mention.text()));
                    names.put(new Span(field, begin, renamed.length()), mention.type());
                    from = mention.span().end();
                }
            }
            texts.put(field, renamed.append(text.substring(from)).toString());
        }
        Article article = marked.article();
        return new Renamed(
                new Article(
                        article.id(),
                        article.url(),
                        texts.get(Field.HEADLINE),
                        article.published(),
                        article.modified(),
                        article.publisher(),
                        article.authors(),
                        article.section(),
                        article.language(),
                        texts.get(Field.BODY),
                        article.origin()),
                names);
    }

    /** What each form of a name becomes. */
    private Map<String, String> forms(Name name) {
        Map<String, String> forms = new HashMap<>();
        name.forms().forEach(form -> forms.put(form, form));
        if (!RENAMED.contains(name.type())) {
            return forms;
        }
        String full = name.canonical();
        String other = pool.draw(name.type(), NamePool.Writing.of(full), chance).orElse(full);
        for (String form : name.forms()) {
            forms.put(form, form.equals(full) ? other : shorter(name.type(), form, full, other));
        }
        return forms;
    }

    private String shorter(EntityType type, String form, String full, String other) {
        boolean han = NamePool.Writing.of(form) == NamePool.Writing.HAN;
        if (han && form.length() < other.length() && form.length() < full.length()) {
            if (full.startsWith(form)) {
                return other.substring(0, form.length());
            }
            if (full.endsWith(form)) {
                return other.substring(other.length() - form.length());
            }
        }
        return pool.draw(type, NamePool.Writing.of(form), chance).orElse(form);
    }
}
