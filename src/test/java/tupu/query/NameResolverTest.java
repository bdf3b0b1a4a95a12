package tupu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;

class NameResolverTest {

    private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/tupu/graph/test");

    private static NameResolver names;

    @BeforeAll
    static void build() {
        names = NameResolver.of(SampleGraph.open(), SampleGraph.IRIS, Tongue.CHINESE);
    }

    @Test
    void aNameIsFoundInAnyScriptCaseWidthAndSpacing() {
        for (String spelling :
                List.of("英伟达", "輝達", "英偉達", "Nvidia", "NVIDIA", "ｎｖｉｄｉａ", " n vidia ", "nvidia")) {
            assertEquals("entity/nvidia", entity(spelling, ParameterType.ENTITY), spelling);
        }
        for (String spelling :
                List.of(
                        "算力瓶颈",
                        "算力瓶頸",
                        "算力瓶颈问题",
                        "关于算力瓶颈的问题",
                        "compute bottleneck",
                        "the Compute Bottlenecks",
                        "compute-bottleneck")) {
            assertEquals(
                    "topic/compute-bottleneck", entity(spelling, ParameterType.TOPIC), spelling);
        }
        for (String spelling : List.of("裁员", "layoff", "Layoffs", "Layoff")) {
            assertEquals("ontology#Layoff", entity(spelling, ParameterType.EVENT), spelling);
        }
    }

    @Test
    void onlyThingsOfTheWantedTypeAreMeant() {
        assertEquals("", entity("英伟达", ParameterType.PERSON));
        assertEquals("", entity("英伟达", ParameterType.PRODUCT));
        assertEquals("entity/nvidia", entity("英伟达", ParameterType.ORGANIZATION));
        assertEquals("entity/person/周青峰", entity("周青峰", ParameterType.PERSON));
        assertEquals("entity/sora", entity("SORA", ParameterType.PRODUCT));
        assertEquals("entity/policy/《示例办法》", entity("示例办法", ParameterType.POLICY));
        assertEquals("", entity("算力瓶颈", ParameterType.ENTITY));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatComeNear() {
        Resolution resolution = names.resolve("云海集", ParameterType.ENTITY);
        assertEquals(List.of(), resolution.candidates());
        assertEquals("云海集团", resolution.nearest().get(0));
        assertEquals(List.of(), names.resolve("〇〇", ParameterType.ENTITY).nearest());
    }

    @Test
    void ofSeveralTheOneWithThatPreferredNameIsMeantAndAllAreReported() {
        DatasetGraph graph = DatasetGraphFactory.createTxnMem();
        named(graph, "person/李明", SharedVocabulary.PREF_LABEL, "李明");
        named(graph, "person/李明(作家)", SharedVocabulary.ALT_LABEL, "李明");
        NameResolver two = NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE);
        Resolution resolution = two.resolve("李明", ParameterType.ENTITY);
        assertEquals("李明", resolution.meant().orElseThrow().label());
        assertEquals(2, resolution.candidates().size());
        assertEquals(1, resolution.others().size());

        named(graph, "person/李明(作家)", SharedVocabulary.PREF_LABEL, "李明");
        Resolution equal =
                NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE)
                        .resolve("李明", ParameterType.ENTITY);
        assertEquals(Optional.empty(), equal.meant());
        assertEquals(2, equal.others().size());
    }

    @Test
    void aStoreOfAnOlderProgramIsAnsweredFromAllItsNames() {
        DatasetGraph old = SampleGraph.open();
        old.end();
        old.begin(TxnType.WRITE);
        old.deleteAny(Node.ANY, Node.ANY, Vocabulary.NAME_KEY, Node.ANY);
        NameResolver other = NameResolver.of(old, SampleGraph.IRIS, Tongue.CHINESE);
        for (String words :
                List.of("ＮＶＩＤＩＡ", "輝達", "layoffs", "算力瓶頸问题", "compute-bottleneck", "云海集", "〇〇")) {
            for (ParameterType type : ParameterType.values()) {
                assertEquals(
                        candidates(names, words, type),
                        candidates(other, words, type),
                        words + " " + type);
            }
            assertEquals(
                    Set.copyOf(names.resolve(words, ParameterType.ENTITY).nearest()),
                    Set.copyOf(other.resolve(words, ParameterType.ENTITY).nearest()));
        }
    }

    @Test
    void whatAUserCallsSomethingIsFoundAsItWasWritten() {
        DatasetGraph graph = SampleGraph.open();
        graph.end();
        graph.begin(TxnType.WRITE);
        named(graph, "nvidia", SharedVocabulary.ALT_LABEL, "老黄家");
        assertEquals(
                "英伟达",
                NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE)
                        .resolve("老黄家", ParameterType.ENTITY)
                        .meant()
                        .orElseThrow()
                        .label());
    }

    private static List<String> candidates(NameResolver names, String words, ParameterType type) {
        return names.resolve(words, type).candidates().stream()
                .map(candidate -> candidate + " " + candidate.preferred())
                .toList();
    }

    @Test
    void tenThousandNamesAreIndexedInNoTime() {
        DatasetGraph graph = DatasetGraphFactory.createTxnMem();
        for (int i = 0; i < 10_000; i++) {
            named(graph, "company/公司" + i, SharedVocabulary.PREF_LABEL, "公司第" + i + "號");
        }
        long start = System.nanoTime();
        NameResolver many = NameResolver.of(graph, SampleGraph.IRIS, Tongue.CHINESE);
        assertTrue(many.resolve("公司第9999号", ParameterType.ENTITY).meant().isPresent());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    private static void named(DatasetGraph graph, String id, Node property, String name) {
        graph.add(
                GRAPH,
                SampleGraph.IRIS.entity(id),
                property,
                NodeFactory.createLiteralLang(name, "zh-Hans"));
    }

    private static String entity(String words, ParameterType type) {
        return names.resolve(words, type)
                .meant()
                .map(
                        candidate ->
                                candidate
                                        .node()
                                        .getURI()
                                        .substring("https://w3id.org/tupu/".length()))
                .orElse("");
    }
}
