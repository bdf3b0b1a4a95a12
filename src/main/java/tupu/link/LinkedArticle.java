package tupu.link;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.article.Article;
import tupu.extract.Finding;
import tupu.mention.MarkedArticle;
import tupu.mention.Name;

/**
 * An article with its findings and the entities that they are about.
 *
 * @param findings in reading order
 * @param entities an entity for every name of the article, in the order of first mention; two names
 *     may share one
 * @param publisher the outlet as an entity, where the article names one
 */
public record LinkedArticle(
        MarkedArticle marked,
        List<Finding> findings,
        Map<Name, Entity> entities,
        Optional<Entity> publisher) {

    public LinkedArticle {
        requireNonNull(marked, "marked");
        findings = List.copyOf(findings);
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        requireNonNull(publisher, "publisher");
    }

    /** An article whose publisher is known by its written name alone. */
    public LinkedArticle(MarkedArticle marked, List<Finding> findings, Map<Name, Entity> entities) {
        this(marked, findings, entities, Optional.empty());
    }

    public Article article() {
        return marked.article();
    }

    /** Returns the entity that {@code name} stands for. */
    public Entity entity(Name name) {
        Entity entity = entities.get(name);
        if (entity == null) {
            throw new IllegalArgumentException("Not a name of this article: %s".formatted(name));
        }
        return entity;
    }
}
