package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import tupu.rdf.ArticleGraph;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.SoundGraph;
import tupu.rdf.Vocabulary;
import tupu.text.Digest;

/**
 * Any number of articles' graphs for measuring, made of a few that were extracted: each a copy
 * under an address of its own, on another day, with other names for the people whom the catalogue
 * does not have, in its text too. One in ten is a reprint; the others are written in other words,
 * as news mostly is. So a store of ten thousand needs forty extractions. The same number gives the
 * same graph.
 */
final class GeneratedGraphs {

    /** How many people each name of the originals becomes. */
    private static final int NAMESAKES = 300;

    private static final int DAYS = 700;

    /** One in so many is a reprint of the one made of the same original before it. */
    private static final int REPRINTS = 10;

    private static final String GIVEN = "安柏晨聪丹恩帆冠涵弘佳凯岚霖茂楠沛琪然舒泰婉熙雅泽芷";
    private static final Pattern CHINESE_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)(T.*)?$");

    private final Iris iris;
    private final List<ArticleGraph> originals;
    private final GraphCheck check = GraphCheck.builtIn();

    GeneratedGraphs(Iris iris, List<ArticleGraph> originals) {
        this.iris = requireNonNull(iris, "iris");
        this.originals = List.copyOf(originals);
        if (originals.isEmpty()) {
            throw new IllegalArgumentException("nothing to generate from");
        }
    }

    /** Returns graph number {@code number}, checked as every graph is. */
    SoundGraph graph(int number) {
        ArticleGraph original = originals.get(number % originals.size());
        Checked checked = check.check(copy(original, number));
        return checked.match(
                graph -> graph,
                reasons -> {
                    throw new IllegalStateException("A generated graph is wrong: " + reasons);
                });
    }

    private ArticleGraph copy(ArticleGraph original, int number) {
        String address = "https://news.example.com/generated/%d".formatted(number);
        String id = Digest.sha256(address).substring(0, original.id().length());
        Copying copying = new Copying(original, id, number);
        List<Triple> triples = new ArrayList<>();
        for (Triple triple : original.triples()) {
            if (!triple.predicateMatches(Vocabulary.GRAPH_DIGEST)) {
                triples.add(copying.triple(triple, address));
            }
        }
        return ArticleGraph.of(id, iris.article(id), triples);
    }

    /** One copy being made: what becomes of each node. */
    private final class Copying {

        private final String was;
        private final String is;
        private final int number;
        private final Map<Node, Node> copies = new HashMap<>();
        private final SortedMap<String, String> names = new TreeMap<>();
        private final OtherWords words;

        Copying(ArticleGraph original, String id, int number) {
            this.was = iris.article(original.id()).getURI();
            this.is = iris.article(id).getURI();
            this.number = number;
            boolean reprint = number / originals.size() % REPRINTS == REPRINTS - 1;
            this.words =
                    new OtherWords(
                            texts(original.triples()),
                            reprint ? number - originals.size() : number);
            String people = iris.base() + "entity/person/";
            for (Triple triple : original.triples()) {
                Node subject = triple.getSubject();
                if (subject.isURI() && subject.getURI().startsWith(people)) {
                    String name = subject.getURI().substring(people.length());
                    if (CHINESE_NAME.matcher(name).matches()) {
                        names.put(name, namesake(name));
                    }
                }
            }
        }

        Triple triple(Triple triple, String address) {
            Node property = triple.getPredicate();
            Node object = triple.getObject();
            if (property.equals(SharedVocabulary.URL)) {
                object = NodeFactory.createURI(address);
            } else if (property.equals(Vocabulary.FILE_NAME)) {
                object = NodeFactory.createLiteralString("generated-%06d.txt".formatted(number));
            }
            return Triple.create(copy(triple.getSubject()), property, copy(object));
        }

        private Node copy(Node node) {
            return copies.computeIfAbsent(node, this::changed);
        }

        private Node changed(Node node) {
            if (node.isURI()) {
                String iri = node.getURI();
                boolean own = iri.startsWith(was);
                return NodeFactory.createURI(own ? is + iri.substring(was.length()) : named(iri));
            }
            String text = words.of(node.getLiteralLexicalForm());
            String changed =
                    node.getLiteralDatatypeURI().contains("#date") ? shifted(text) : named(text);
            return node.getLiteralLanguage().isEmpty()
                    ? NodeFactory.createLiteralDT(changed, node.getLiteralDatatype())
                    : NodeFactory.createLiteralLang(changed, node.getLiteralLanguage());
        }

        private static List<String> texts(Collection<Triple> triples) {
            return triples.stream()
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .toList();
        }

        private String shifted(String day) {
            Matcher parts = DAY.matcher(day);
            return parts.matches()
                    ? LocalDate.parse(parts.group(1)).minusDays(number % DAYS)
                            + (parts.group(2) == null ? "" : parts.group(2))
                    : day;
        }

        private String named(String text) {
            String changed = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                changed = changed.replace(name.getKey(), name.getValue());
            }
            return changed;
        }

        /** Keeps the surname and the length, so that every place in the text stays where it is. */
        private String namesake(String name) {
            StringBuilder other = new StringBuilder(name.substring(0, 1));
            int rest = number / originals.size() % NAMESAKES;
            for (int i = 1; i < name.length(); i++) {
                other.append(GIVEN.charAt((rest + name.charAt(i)) % GIVEN.length()));
                rest /= GIVEN.length();
            }
            return other.toString();
        }
    }
}
