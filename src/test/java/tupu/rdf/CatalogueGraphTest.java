package tupu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.CatalogueEntry.Form;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.text.InputException;

class CatalogueGraphTest {

    private static final CatalogueEntry NVIDIA =
            new CatalogueEntry(
                    "nvidia",
                    EntityType.COMPANY,
                    Optional.empty(),
                    Optional.of("英伟达"),
                    Optional.of("輝達"),
                    Optional.of("Nvidia"),
                    List.of(
                            new Form("英伟达", false),
                            new Form("輝達公司", false),
                            new Form("NVDA", true)),
                    Map.of("parent", List.of("somebody")));

    @Test
    void givesLabelsAndClassesButNoFacts() {
        Set<String> lines =
                CatalogueGraph.of(Iris.DEFAULT, List.of(NVIDIA), List.of()).triples().stream()
                        .map(t -> t.getPredicate().getLocalName() + " " + t.getObject())
                        .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "type https://w3id.org/tupu/ontology#Company",
                        "type https://schema.org/Corporation",
                        "type https://schema.org/Organization",
                        "prefLabel \"英伟达\"@zh-Hans",
                        "prefLabel \"輝達\"@zh-Hant",
                        "prefLabel \"Nvidia\"@en",
                        "altLabel \"輝達公司\"@zh-Hant",
                        "altLabel \"NVDA\"@en"),
                lines);
    }

    @Test
    void bringsTheLabelsOfTopicsAndEventTypesInBothLanguages() {
        List<Triple> triples =
                CatalogueGraph.of(
                                Iris.DEFAULT,
                                List.of(),
                                List.of(file("topics.ttl"), file("tupu.ttl")))
                        .triples();
        Node topic = Iris.topic("compute-bottleneck");
        assertTrue(
                triples.stream()
                                .filter(t -> t.subjectMatches(topic))
                                .filter(t -> t.predicateMatches(SharedVocabulary.PREF_LABEL))
                                .map(t -> t.getObject().getLiteralLanguage())
                                .distinct()
                                .count()
                        >= 2);
        assertTrue(
                triples.stream()
                        .anyMatch(t -> t.subjectMatches(Vocabulary.eventType("ProductRelease"))));
        assertTrue(triples.stream().noneMatch(t -> t.getObject().isBlank()));
    }

    @Test
    void aFileThatIsNotTurtleIsNamed() {
        InputException refused =
                assertThrows(
                        InputException.class,
                        () ->
                                CatalogueGraph.of(
                                        Iris.DEFAULT,
                                        List.of(),
                                        List.of(new OntologyFiles.Text("mine.ttl", "a b"))));
        assertTrue(refused.getMessage().startsWith("mine.ttl: is not Turtle"));
    }

    private static OntologyFiles.Text file(String name) {
        return OntologyFiles.builtIn().read(name).get(0);
    }
}
