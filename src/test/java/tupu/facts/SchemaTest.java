package tupu.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.Topic;
import tupu.lexicon.Topics;

class SchemaTest {

    @Test
    void hasTheTopicsOfTheOntology() {
        assertEquals(
                Topics.read(OntologyFiles.builtIn()).all().stream()
                        .map(Topic::id)
                        .collect(Collectors.toSet()),
                Schema.GUIDELINES.topics());
    }

    @Test
    void hasNoRolesForAnUnknownType() {
        assertEquals(Set.of("agent", "product"), Schema.GUIDELINES.roles("ProductRelease"));
        assertEquals(Set.of(), Schema.GUIDELINES.roles("Speech"));
    }
}
