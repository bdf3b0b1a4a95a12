package tupu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import tupu.extract.Relation;
import tupu.extract.Status;
import tupu.lexicon.EntityType;
import tupu.link.LinkedArticle;
import tupu.mention.Name;
import tupu.support.News;
import tupu.support.NewsItem;

class ArticleGraphWriterTest {

    private final Graph chips = News.graph(News.chips()).graph();

    @Test
    void saysWhoSaidWhatAboutWhich() {
        assertEquals(
                List.of("林小满 | 表示 | Indirect | “算力是问题”，成本\t太高 | 算力之困"),
                rows(
                        """
                        SELECT ?name ?cue (strafter(str(?mode), '#') AS ?how) ?text ?headline {
                          ?q a schema:Quotation ; schema:about topic:compute-bottleneck ;
                             tupu:speaker/tupu:fullForm ?name ; tupu:cue ?cue ; tupu:mode ?mode ;
                             schema:text ?text ; schema:isPartOf/schema:headline ?headline }
                        """));
    }

    @Test
    void keepsAnUnnamedSourceAndTheQuotationInsideItsReport() {
        assertEquals(
                List.of("一位业内人士 | 林小满 | 创始人 | 2024-03-08 | 云海科技"),
                rows(
                        """
                        SELECT ?outer ?inner ?role ?on ?about {
                          ?q tupu:reportedBy ?around ; tupu:speakerText ?inner ;
                             tupu:speakerRole ?role ; tupu:saidOn ?on ;
                             schema:about/tupu:fullForm ?about .
                          ?around tupu:speakerText ?outer
                          FILTER NOT EXISTS { ?around tupu:speaker [] } }
                        ORDER BY ?about LIMIT 1
                        """));
    }

    @Test
    void writesPostsWithAndWithoutAnOrganisation() {
        assertEquals(
                List.of(
                        "余丰收 |  | 经济学家 | false | ",
                        "余丰收 | 云海科技 | 顾问 | true | 2024-03",
                        "林小满 | 云海科技 | 创始人 | false | "),
                rows(
                        """
                        SELECT ?name ?where ?role ?former ?when {
                          ?post org:member/tupu:fullForm ?name ; tupu:roleName ?role ;
                                tupu:former ?former ; org:role [ a org:Role ]
                          OPTIONAL { ?post org:organization/tupu:fullForm ?where }
                          OPTIONAL { ?post org:memberDuring/tupu:date ?when } }
                        ORDER BY ?name ?role
                        """));
        assertEquals(
                1,
                chips.stream(null, SharedVocabulary.HAS_OCCUPATION, null).count(),
                "only the post without an organisation is an occupation");
    }

    @Test
    void writesEventsWithRolesDateAndAmount() {
        assertEquals(
                List.of(
                        "英伟达 | H99 | 2024-03-08 | 2024-03-08 | 3月8日 | 25000.0 | USD | 2.50万美元 | Done"),
                rows(
                        """
                        SELECT ?who ?what ?date ?latest ?words ?value ?currency ?amount
                               (strafter(str(?status), '#') AS ?how) {
                          ?e a sem:Event, tupu:ProductRelease ; tupu:agent ?agent ;
                             tupu:product ?product ; sem:hasActor ?agent, ?product ;
                             tupu:date ?date ; tupu:dateText ?words ; tupu:status ?status ;
                             sem:hasEarliestBeginTimeStamp ?date ; sem:hasLatestEndTimeStamp ?latest ;
                             tupu:amount [ a schema:MonetaryAmount ; schema:value ?value ;
                                           schema:currency ?currency ; tupu:amountText ?amount ] .
                          ?agent tupu:form ?who . ?product tupu:form ?what }
                        """));
    }

    @Test
    void assertsOnlyWhatTheArticleItselfStatesAsDone() {
        assertEquals(
                List.of(
                        "entity/company/云海科技 partnerOf entity/company/星河数据",
                        "entity/company/星河数据 partnerOf entity/company/云海科技",
                        "entity/nvidia develops entity/product/H99"),
                rows(
                        """
                        SELECT (concat(strafter(str(?s), 'tupu/'), ' ', strafter(str(?p), '#'), ' ',
                                       strafter(str(?o), 'tupu/')) AS ?fact) {
                          ?s ?p ?o FILTER (strstarts(str(?s), 'https://w3id.org/tupu/entity/') &&
                                           strstarts(str(?o), 'https://w3id.org/tupu/entity/')) }
                        ORDER BY ?fact
                        """));
        assertEquals(
                List.of("Rumoured"),
                rows(
                        """
                        SELECT (strafter(str(?status), '#') AS ?how) {
                          [] rdf:predicate tupu:subsidiaryOf ; tupu:status ?status }
                        """));
    }

    @Test
    void aRelationThatSomebodyOnlySaysIsNoFact() {
        NewsItem item = new NewsItem("", "林小满称，云海科技研发月海。");
        Name lin = item.name(EntityType.PERSON, "林小满");
        Name cloud = item.name(EntityType.COMPANY, "云海科技");
        Name sea = item.name(EntityType.PRODUCT, "月海");
        var said = item.quotation(lin, "称", "云海科技研发月海");
        item.add(
                new Relation(
                        cloud,
                        "develops",
                        sea,
                        Status.DONE,
                        item.evidence("研发"),
                        1,
                        Optional.of(said)));

        Graph graph = News.graph(item.linked()).graph();

        assertFalse(graph.contains(null, Vocabulary.predicate("develops"), null));
        Node relation = only(graph, RDF.type.asNode(), Vocabulary.RELATION);
        Node quotation = only(graph, RDF.type.asNode(), SharedVocabulary.QUOTATION);
        assertTrue(graph.contains(relation, Vocabulary.ASSERTED_IN, quotation));
    }

    @Test
    void aQuotationThatOnlyAFindingKnowsIsWrittenToo() {
        NewsItem item = new NewsItem("", "林小满称，云海科技研发月海。");
        Name lin = item.name(EntityType.PERSON, "林小满");
        Name sea = item.name(EntityType.PRODUCT, "月海");
        var said = item.quotation(lin, "称", "云海科技研发月海");
        item.without(said);
        item.add(
                new Relation(
                        sea, "uses", sea, Status.DONE, item.evidence("研发"), 1, Optional.of(said)));

        assertEquals(1, quotations(News.graph(item.linked()).graph()).count());
        News.sound(item.linked());
    }

    @Test
    void placesCountCodePointsAndHoldTheirWords() {
        assertEquals(
                List.of("英伟达 | 7 | 10"),
                rows(
                        """
                        SELECT ?words ?begin ?end {
                          ?phrase nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ;
                             itsrdf:taIdentRef <https://w3id.org/tupu/entity/nvidia> ;
                             nif:referenceContext/^tupu:bodyContext [ a schema:NewsArticle ] }
                        """));
        assertEquals(List.of(), PhraseCheck.check(chips));
    }

    @Test
    void everySupertypeOfTheOntologyIsWrittenOut() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/tupu.ttl");
        for (EntityType type : EntityType.values()) {
            Set<Node> classes = EntityClasses.of(type, Optional.empty());
            for (Node own : classes) {
                ontology.stream(own, RDFS.subClassOf.asNode(), null)
                        .map(Triple::getObject)
                        .forEach(above -> assertTrue(classes.contains(above), own + " " + above));
            }
        }
        Set<Node> chip = EntityClasses.of(EntityType.PRODUCT, Optional.of("Chip"));
        assertTrue(chip.contains(Vocabulary.CHIP) && chip.contains(Vocabulary.PRODUCT));
    }

    @Test
    void theSymmetricPredicatesAreThoseOfTheOntology() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/tupu.ttl");
        assertEquals(
                ontology.stream(null, RDF.type.asNode(), OWL.SymmetricProperty.asNode())
                        .map(triple -> triple.getSubject().getLocalName())
                        .collect(Collectors.toSet()),
                FindingTriples.SYMMETRIC);
    }

    @Test
    void theSameArticleGivesTheSameGraphInSortedLines() {
        ArticleGraph one = News.graph(News.chips());
        assertEquals(one, News.graph(News.chips()));
        List<String> lines = one.triples().stream().map(TripleText::line).toList();
        assertEquals(lines.stream().sorted(TripleText.ORDER).toList(), lines);
        assertNotEquals(one.digest(), News.graph(News.remark(1, "林小满", "data")).digest());
        assertTrue(one.quads().noneMatch(quad -> quad.getObject().isBlank()));
    }

    @Test
    void foldersOfAMachineStayOutOfTheGraph() {
        assertEquals(List.of("chips.txt"), rows("SELECT ?name { ?a tupu:fileName ?name }"));
        NewsItem item = new NewsItem("", "无事。").file("C:\\news\\week.zip!inner/a.html");
        assertTrue(
                News.graph(item.linked())
                        .graph()
                        .contains(
                                null,
                                Vocabulary.FILE_NAME,
                                Literals.text("week.zip!inner/a.html")));
    }

    @Test
    void ofTheSameFindingTwiceTheSurestCounts() {
        LinkedArticle once = News.remark(1, "林小满", "data");
        LinkedArticle twice =
                new LinkedArticle(
                        once.marked(),
                        List.of(once.findings().get(0), once.findings().get(0)),
                        once.entities());
        assertEquals(News.graph(once), News.graph(twice));
    }

    @Test
    void textThatNoFileCanHoldIsReplacedOneForOne() {
        NewsItem item = new NewsItem("", "坏\u0000\uD800字\uFFFF，林小满𠮷认为，好。");
        Name lin = item.name(EntityType.PERSON, "林小满𠮷");
        item.quotation(lin, "认为", "好");

        Graph graph = News.graph(item.linked()).graph();

        assertTrue(
                graph.contains(
                        null,
                        SharedVocabulary.ARTICLE_BODY,
                        Literals.text("坏\uFFFD\uFFFD字\uFFFD，林小满𠮷认为，好。")));
        assertEquals(List.of(), PhraseCheck.check(graph));
    }

    @Test
    void decimalsAndLanguagesAreCanonical() {
        assertEquals(
                "25000.0", Literals.decimal(new BigDecimal("2.50E+4")).getLiteralLexicalForm());
        assertEquals("0.9", Literals.decimal(new BigDecimal("0.90")).getLiteralLexicalForm());
        FormLanguage traditional = new FormLanguage("zh-Hant");
        assertEquals("zh-Hant", traditional.name("輝達").getLiteralLanguage());
        assertEquals("en", traditional.name("Nvidia").getLiteralLanguage());
        assertEquals("zh-Hant", traditional.name("360").getLiteralLanguage());
        assertEquals("zh", new FormLanguage("en").name("辉达").getLiteralLanguage());
    }

    private static Stream<Node> quotations(Graph graph) {
        return graph.stream(null, RDF.type.asNode(), SharedVocabulary.QUOTATION)
                .map(Triple::getSubject);
    }

    private static Node only(Graph graph, Node property, Node object) {
        List<Node> found = graph.stream(null, property, object).map(Triple::getSubject).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private List<String> rows(String query) {
        return QueryExec.dataset(DatasetGraphFactory.wrap(chips))
                .query(Prefixes.sparql() + query)
                .select()
                .materialize()
                .stream()
                .map(
                        row ->
                                vars(query).stream()
                                        .map(
                                                name ->
                                                        Optional.ofNullable(row.get(name))
                                                                .map(Node::getLiteralLexicalForm)
                                                                .orElse(""))
                                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<String> vars(String query) {
        return QueryFactory.create(Prefixes.sparql() + query).getResultVars();
    }
}
