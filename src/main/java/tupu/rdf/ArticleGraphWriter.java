package tupu.rdf;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.article.Article;
import tupu.article.PublicationDate;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.link.LinkedArticle;
import tupu.text.Digest;
import tupu.text.Field;

/**
 * Writes linked articles as graphs. Looks at nothing but its argument, and may be shared between
 * threads.
 *
 * @param iris mints the IRIs
 * @param build what the graphs are made with
 */
public record ArticleGraphWriter(Iris iris, Build build) {

    private static final Set<String> WEB = Set.of("http", "https");

    public ArticleGraphWriter {
        requireNonNull(iris, "iris");
        requireNonNull(build, "build");
    }

    /** Returns everything that {@code article} contributes to the graph. */
    public ArticleGraph write(LinkedArticle article) {
        Triples triples = new Triples();
        Article read = article.article();
        Node document = iris.article(read.id().value());
        TextTriples text = new TextTriples(read, iris, triples);
        writeBuild(triples);
        writeArticle(read, document, triples);
        text.context(Field.BODY, iris.build(build.digest()));
        if (!read.headline().isEmpty()) {
            text.context(Field.HEADLINE, iris.build(build.digest()));
        }
        writeEntities(article, document, text, triples);
        FindingTriples findings = new FindingTriples(article, this, text, triples);
        distinct(article).forEach(findings::write);
        return ArticleGraph.of(read.id().value(), document, triples.all());
    }

    /**
     * Returns the digest of everything that the graph of {@code article} is made from: the article
     * as it was read and the build. A graph that states this digest need not be made again.
     */
    public String inputDigest(Article article) {
        return Digest.sha256(
                build.digest(),
                article.id().value(),
                article.url()
                        .filter(ArticleGraphWriter::isWebAddress)
                        .map(URI::toASCIIString)
                        .orElse(""),
                article.headline(),
                article.published().map(Object::toString).orElse(""),
                article.modified().map(Object::toString).orElse(""),
                article.publisher().orElse(""),
                Digest.sha256(article.authors().stream().sorted().toArray(String[]::new)),
                article.section().orElse(""),
                article.language(),
                article.body(),
                article.origin().fileName(),
                article.origin().digest());
    }

    private void writeBuild(Triples triples) {
        Node node = iris.build(build.digest());
        triples.type(node, SharedVocabulary.ACTIVITY);
        triples.add(node, Vocabulary.PROGRAM_VERSION, Literals.text(build.version()));
        triples.add(node, Vocabulary.OPTIONS_DIGEST, Literals.text(build.options()));
        triples.add(node, Vocabulary.LEXICON_DIGEST, Literals.text(build.lexicon()));
    }

    private void writeArticle(Article article, Node document, Triples triples) {
        triples.type(document, SharedVocabulary.NEWS_ARTICLE);
        if (!article.headline().isEmpty()) {
            triples.add(document, SharedVocabulary.HEADLINE, Literals.text(article.headline()));
        }
        triples.add(document, SharedVocabulary.ARTICLE_BODY, Literals.text(article.body()));
        triples.add(document, SharedVocabulary.IN_LANGUAGE, Literals.text(article.language()));
        article.published()
                .ifPresent(
                        day -> triples.add(document, SharedVocabulary.DATE_PUBLISHED, date(day)));
        article.modified()
                .ifPresent(day -> triples.add(document, SharedVocabulary.DATE_MODIFIED, date(day)));
        article.publisher()
                .ifPresent(
                        name ->
                                triples.add(
                                        document, Vocabulary.PUBLISHER_NAME, Literals.text(name)));
        article.authors()
                .forEach(
                        name ->
                                triples.add(
                                        document, SharedVocabulary.AUTHOR, Literals.text(name)));
        article.section()
                .ifPresent(
                        name ->
                                triples.add(
                                        document,
                                        SharedVocabulary.ARTICLE_SECTION,
                                        Literals.text(name)));
        article.url()
                .filter(ArticleGraphWriter::isWebAddress)
                .ifPresent(url -> triples.add(document, SharedVocabulary.URL, address(url)));
        triples.add(document, Vocabulary.FILE_NAME, Literals.text(article.origin().fileName()));
        triples.add(document, Vocabulary.FILE_DIGEST, Literals.text(article.origin().digest()));
        triples.add(document, Vocabulary.INPUT_DIGEST, Literals.text(inputDigest(article)));
    }

    private void writeEntities(
            LinkedArticle article, Node document, TextTriples text, Triples triples) {
        EntityTriples entities =
                new EntityTriples(iris, new FormLanguage(article.article().language()), triples);
        article.entities()
                .values()
                .forEach(
                        entity ->
                                triples.add(
                                        document,
                                        SharedVocabulary.MENTIONS,
                                        entities.write(entity)));
        article.marked()
                .mentions()
                .forEach(
                        mention ->
                                triples.add(
                                        text.phrase(mention.span()),
                                        SharedVocabulary.TA_IDENT_REF,
                                        iris.entity(article.entity(mention.name()).id())));
        article.publisher()
                .ifPresent(
                        publisher ->
                                triples.add(
                                        document,
                                        SharedVocabulary.PUBLISHER,
                                        entities.write(publisher)));
    }

    /**
     * Returns every finding once, and the quotations that findings stand in. Of findings that are
     * one and the same the surest counts.
     */
    private Collection<Finding> distinct(LinkedArticle article) {
        FindingIris names = new FindingIris(article, iris);
        Map<Node, Finding> distinct = new LinkedHashMap<>();
        for (Finding finding : article.findings()) {
            distinct.merge(names.of(finding), finding, ArticleGraphWriter::surer);
            Optional<Quotation> around = finding.assertedIn();
            while (around.isPresent()) {
                distinct.putIfAbsent(names.of(around.get()), around.get());
                around = around.get().assertedIn();
            }
        }
        return distinct.values();
    }

    private static Finding surer(Finding one, Finding other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    private static Node date(PublicationDate date) {
        return Literals.typed(
                date.toString(),
                date.moment().isPresent() ? XSDDatatype.XSDdateTime : XSDDatatype.XSDdate);
    }

    private static boolean isWebAddress(URI url) {
        return url.getScheme() != null && WEB.contains(url.getScheme().toLowerCase(Locale.ROOT));
    }

    /** {@link URI} lets in characters that no reader of RDF takes; those are percent-encoded. */
    private static Node address(URI url) {
        return NodeFactory.createURI(url.toASCIIString());
    }
}
