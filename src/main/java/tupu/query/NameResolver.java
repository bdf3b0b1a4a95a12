package tupu.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;

/**
 * Finds what a name stands for, by any of the names that the store knows for it, in any script,
 * case, width and spacing: 算力瓶頸, {@code compute bottleneck} and {@code Compute bottlenecks} are one
 * topic. Sees the store as it was when the resolver was made, inside the same transaction.
 */
public final class NameResolver {

    private static final int SUGGESTIONS = 5;

    /** What people put around a name that is not of it. */
    private static final Pattern ENGLISH_ARTICLE =
            Pattern.compile("^(?:the|a|an) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE_TAIL =
            Pattern.compile("(?:的|这个|这一|相关|有关)*(?:问题|话题|方面|情况|事件|一事|这件事|公司|产品|议题)$");
    private static final Pattern CHINESE_HEAD = Pattern.compile("^(?:关于|有关|这个|这家|那个)");
    private static final Pattern PLURAL = Pattern.compile("(?i)(?<=[a-z])s$");

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Names names;
    private final Labels labels;

    private NameResolver(DatasetGraph dataset, Iris iris, Names names, Tongue tongue) {
        this.dataset = dataset;
        this.iris = iris;
        this.names = names;
        this.labels = new Labels(dataset, tongue);
    }

    /**
     * Knows every name of {@code dataset}, which must be in a transaction that lasts. Where that is
     * no store, or one that an older program left, all names are read first.
     */
    public static NameResolver of(DatasetGraph dataset, Iris iris, Tongue tongue) {
        Names names =
                StoredNames.isKnownTo(dataset)
                        ? new StoredNames(dataset)
                        : NameIndex.of(dataset, iris);
        return new NameResolver(dataset, iris, names, tongue);
    }

    /**
     * Knows only names that are written as the store has them, and no near ones; reads nothing
     * before it is asked.
     */
    static NameResolver exact(DatasetGraph dataset, Iris iris, Tongue tongue) {
        return new NameResolver(dataset, iris, new ExactNames(dataset), tongue);
    }

    /** Finds what {@code words} stand for among things of {@code type}. */
    public Resolution resolve(String words, ParameterType type) {
        for (String form : forms(words.strip())) {
            List<Candidate> candidates = candidates(form, type);
            if (!candidates.isEmpty()) {
                return new Resolution(words, candidates, List.of());
            }
        }
        return new Resolution(words, List.of(), nearest(words, type));
    }

    /** The words, then without what does not belong to a name. */
    private static Set<String> forms(String words) {
        return Stream.of(words)
                .flatMap(form -> Stream.of(form, CHINESE_TAIL.matcher(form).replaceFirst("")))
                .flatMap(form -> Stream.of(form, CHINESE_HEAD.matcher(form).replaceFirst("")))
                .flatMap(form -> Stream.of(form, ENGLISH_ARTICLE.matcher(form).replaceFirst("")))
                .flatMap(form -> Stream.of(form, PLURAL.matcher(form).replaceFirst("")))
                .filter(form -> !form.isBlank())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private List<Candidate> candidates(String name, ParameterType type) {
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Node, Boolean> named : names.named(name).entrySet()) {
            if (isOf(named.getKey(), type)) {
                String label = labels.of(named.getKey());
                candidates.add(new Candidate(named.getKey(), label, named.getValue()));
            }
        }
        candidates.sort(
                Comparator.comparing(Candidate::preferred)
                        .reversed()
                        .thenComparing(candidate -> candidate.node().getURI()));
        return candidates;
    }

    private boolean isOf(Node node, ParameterType type) {
        return switch (type) {
            case TOPIC -> Iris.isTopic(node);
            case EVENT -> has(node, RDFS.subClassOf.asNode(), SharedVocabulary.EVENT);
            case ENTITY -> iris.isEntity(node);
            default -> iris.isEntity(node) && isInstance(node, type.classes());
        };
    }

    private boolean isInstance(Node node, List<String> classes) {
        try (Stream<Quad> types = dataset.stream(Node.ANY, node, RDF.type.asNode(), Node.ANY)) {
            return types.map(Quad::getObject)
                    .anyMatch(type -> type.isURI() && classes.contains(type.getLocalName()));
        }
    }

    private boolean has(Node subject, Node property, Node object) {
        return dataset.contains(Node.ANY, subject, property, object);
    }

    private List<String> nearest(String words, ParameterType type) {
        return names.nearest(words, SUGGESTIONS * SUGGESTIONS).stream()
                .filter(name -> !candidates(name, type).isEmpty())
                .limit(SUGGESTIONS)
                .toList();
    }
}
