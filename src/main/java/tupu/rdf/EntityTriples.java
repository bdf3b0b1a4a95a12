package tupu.rdf;

import org.apache.jena.graph.Node;
import tupu.link.Entity;

/** Writes entities: their classes and the names that the article uses. */
final class EntityTriples {

    private final Iris iris;
    private final FormLanguage language;
    private final Triples triples;

    EntityTriples(Iris iris, FormLanguage language, Triples triples) {
        this.iris = iris;
        this.language = language;
        this.triples = triples;
    }

    Node write(Entity entity) {
        Node node = iris.entity(entity.id());
        EntityClasses.of(entity.type(), entity.subtype()).forEach(type -> triples.type(node, type));
        entity.forms().forEach(form -> triples.add(node, Vocabulary.FORM, language.name(form)));
        if (!entity.catalogued()) {
            Node full = language.name(entity.label());
            triples.add(node, Vocabulary.FORM, full);
            triples.add(node, Vocabulary.FULL_FORM, full);
        }
        return node;
    }
}
