package tupu.rdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.text.Diagnostic;
import tupu.text.Digest;
import tupu.text.Field;
import tupu.text.InputException;

/**
 * Mints the IRIs of the data: from content alone, so that the same article gives the same graph
 * everywhere. Topics and the vocabulary's terms do not depend on the base.
 *
 * <pre>
 * https://w3id.org/tupu/article/0f3a…             an article, and the named graph that holds it
 * https://w3id.org/tupu/article/0f3a…#char=12,45  a place in its body, in code points
 * https://w3id.org/tupu/article/0f3a…/headline#char=0,3
 * https://w3id.org/tupu/article/0f3a…/quotation/9b1c…
 * https://w3id.org/tupu/entity/nvidia             in the catalogue
 * https://w3id.org/tupu/entity/person/周鸿祎      by type and folded name
 * https://w3id.org/tupu/topic/compute-bottleneck
 * </pre>
 *
 * @param base an absolute http or https IRI that ends in a slash
 */
public record Iris(String base) {

    /** Where data lives unless {@code --base} says otherwise. */
    public static final String DEFAULT_BASE = "https://w3id.org/tupu/";

    /** Where under the base the graphs are that people write. */
    public static final String USER = "user/";

    /** The namespace of topics, whatever the base. */
    public static final String TOPICS = "https://w3id.org/tupu/topic/";

    private static final Pattern BASE =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+/([A-Za-z0-9._~-]+/)*");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int DIGITS = 16;

    public static final Iris DEFAULT = new Iris(DEFAULT_BASE);

    public Iris {
        if (!BASE.matcher(base).matches()) {
            throw new InputException(
                    Diagnostic.of(
                            "--base",
                            "“%s” cannot start IRIs".formatted(base),
                            "give an http or https address that ends in /, such as "
                                    + DEFAULT_BASE));
        }
    }

    /** Returns the concept of the topic {@code id} of {@code ontology/topics.ttl}. */
    public static Node topic(String id) {
        if (!TOPIC.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a topic's id: “%s”".formatted(id));
        }
        return NodeFactory.createURI(TOPICS + id);
    }

    /** Returns the article of that id; also the name of its graph. */
    public Node article(String id) {
        return mint("article/" + IriText.segment(id));
    }

    /** Returns the whole text of an article's field. */
    public Node context(String article, Field field) {
        return NodeFactory.createURI(document(article, field) + "#char=0,");
    }

    /**
     * Returns a place in an article's field.
     *
     * @param begin offset in code points
     * @param end offset behind the place, in code points
     */
    public Node phrase(String article, Field field, int begin, int end) {
        return NodeFactory.createURI(
                document(article, field) + "#char=%d,%d".formatted(begin, end));
    }

    /**
     * Returns the thing whose IRI ends so: {@code entity, person, 周鸿祎}.
     *
     * @param segments what stands between the slashes behind the base, not percent-encoded
     */
    public Node at(List<String> segments) {
        return mint(segments.stream().map(IriText::segment).collect(Collectors.joining("/")));
    }

    /**
     * Returns what an article asserts or states, named by what makes it that and no other.
     *
     * @param kind {@code quotation}, {@code event}, {@code post}, {@code relation}, {@code amount}
     */
    public Node finding(String article, String kind, String... content) {
        String digest = Digest.sha256(Digest.sha256(content), article, kind);
        return mint(
                "article/"
                        + IriText.segment(article)
                        + "/"
                        + IriText.segment(kind)
                        + "/"
                        + digest.substring(0, DIGITS));
    }

    /** Returns the entity of that id: {@code nvidia}, {@code person/周鸿祎}. */
    public Node entity(String id) {
        int slash = id.indexOf('/');
        String type = slash < 0 ? "" : IriText.segment(id.substring(0, slash)) + "/";
        return mint("entity/" + type + IriText.segment(id.substring(slash + 1)));
    }

    /** Returns the id of an entity's IRI, as {@link #entity} takes it: {@code person/周鸿祎}. */
    public String entityId(Node entity) {
        if (!isEntity(entity)) {
            throw new IllegalArgumentException("Not an entity: %s".formatted(entity));
        }
        return IriText.text(entity.getURI().substring((base + "entity/").length()));
    }

    /** Returns the role of that name, the same for every article: {@code 创始人}. */
    public Node role(String name) {
        return mint("role/" + IriText.segment(name));
    }

    /** Returns a stretch of time: {@code 2023-Q4}. */
    public Node time(String iso) {
        return mint("time/" + IriText.segment(iso.replace("/", "--")));
    }

    /** Returns the build whose version, options and lexicon have that digest. */
    public Node build(String digest) {
        return mint("build/" + IriText.segment(digest));
    }

    /** Returns the cluster of copies of which {@code article} is the origin. */
    public Node cluster(String article) {
        return mint("cluster/" + IriText.segment(article));
    }

    /** Returns the event that several reports tell, named by what makes it that and no other. */
    public Node eventGroup(String... content) {
        return mint("event/" + Digest.sha256(content).substring(0, DIGITS));
    }

    /** Whether {@code node} is an entity of this base. */
    public boolean isEntity(Node node) {
        return node.isURI() && node.getURI().startsWith(base + "entity/");
    }

    /** Whether {@code node} is one of the topics, which have the same names in every store. */
    public static boolean isTopic(Node node) {
        return node.isURI() && node.getURI().startsWith(TOPICS);
    }

    /** Whether {@code node} names a graph that people write: {@code <base>user/notes}. */
    public boolean isUserGraph(Node node) {
        String start = base + USER;
        return node.isURI()
                && node.getURI().startsWith(start)
                && node.getURI().length() > start.length();
    }

    /** Whether {@code node} is an article of this base, and so the name of its graph. */
    public boolean isArticle(Node node) {
        String start = base + "article/";
        return node.isURI()
                && node.getURI().startsWith(start)
                && node.getURI().indexOf('/', start.length()) < 0
                && node.getURI().indexOf('#', start.length()) < 0;
    }

    /** Returns the id of an article's IRI. */
    public String articleId(Node article) {
        if (!isArticle(article)) {
            throw new IllegalArgumentException("Not an article: %s".formatted(article));
        }
        return article.getURI().substring((base + "article/").length());
    }

    /** Returns the graph of labels and types that are known before any article is read. */
    public Node catalogueGraph() {
        return mint("graph/catalogue");
    }

    /** Returns the graph of what spans articles. */
    public Node derivedGraph() {
        return mint("graph/derived");
    }

    private String document(String article, Field field) {
        String iri = base + "article/" + IriText.segment(article);
        return field == Field.BODY ? iri : iri + "/headline";
    }

    private Node mint(String path) {
        return NodeFactory.createURI(base + path);
    }
}
