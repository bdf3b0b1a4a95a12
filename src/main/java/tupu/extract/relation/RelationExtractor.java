package tupu.extract.relation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import tupu.extract.Evidence;
import tupu.extract.Extractor;
import tupu.extract.Finding;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.language.Sentence;
import tupu.language.Spelling;
import tupu.lexicon.EntityType;
import tupu.lexicon.RelationPattern;
import tupu.mention.MarkedArticle;
import tupu.mention.Mention;
import tupu.text.Field;

/**
 * Finds relations between names by the patterns of {@code ontology/relations.tsv}, sentence by
 * sentence. What is only planned or denied keeps its status; each relation counts once for the
 * article.
 */
public final class RelationExtractor implements Extractor {

    private final List<RelationPattern> patterns;

    public RelationExtractor(List<RelationPattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    @Override
    public List<Finding> extract(MarkedArticle article) {
        Map<List<Object>, Finding> found = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            String normalized =
                    Spelling.normalized(
                            article.article().text(field), article.article().language());
            for (Sentence sentence : article.analyzed().sentences(field)) {
                List<Mention> mentions = article.mentionsIn(sentence.span());
                if (mentions.size() > 1) {
                    match(Clause.of(sentence.span(), normalized, mentions), found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Only by patterns for whose subject and object there are names: expressions are slow. */
    private void match(Clause clause, Map<List<Object>, Finding> found) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        clause.mentions(0, clause.shape().length()).forEach(name -> types.add(name.type()));
        for (RelationPattern pattern : patterns) {
            if (pattern.fits(types)) {
                match(clause, pattern, found);
            }
        }
    }

    private static void match(
            Clause clause, RelationPattern pattern, Map<List<Object>, Finding> found) {
        Matcher matcher = pattern.pattern().matcher(clause.shape());
        int from = 0;
        while (matcher.find(from)) {
            for (Mention subject : clause.mentions(matcher.start("S"), matcher.end("S"))) {
                for (Mention object : clause.mentions(matcher.start("O"), matcher.end("O"))) {
                    add(
                            clause,
                            pattern,
                            subject,
                            object,
                            StatusWords.status(matcher.group()),
                            found);
                }
            }
            from =
                    Math.max(
                            matcher.start() + 1,
                            Math.min(matcher.start("O"), matcher.start("S") + 1));
        }
    }

    private static void add(
            Clause clause,
            RelationPattern pattern,
            Mention subject,
            Mention object,
            Status status,
            Map<List<Object>, Finding> found) {
        if (!subject.name().equals(object.name())) {
            found.putIfAbsent(
                    List.of(subject.name(), pattern.predicate(), object.name()),
                    new Relation(
                            subject.name(),
                            pattern.predicate(),
                            object.name(),
                            status,
                            Evidence.of(clause.sentence()),
                            0.75,
                            Optional.empty()));
        }
    }
}
