package tupu.extract.event;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static tupu.support.EventText.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tupu.extract.Extractor;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;

class EventTriggersTest {

    private static final Extractor EVENTS =
            new EventExtractor(EventFrames.read(OntologyFiles.builtIn()));

    /** The words are listed, not read from the ontology, so that none is lost unseen. */
    @ParameterizedTest
    @CsvFileSource(resources = "/events/triggers.tsv", delimiter = '\t', quoteCharacter = '\0')
    void everyTriggerTellsItsEvent(String type, String trigger, String sentence) {
        MarkedArticle article = told(sentence.replace("{}", trigger));
        List<String> events = EventText.events(article, EVENTS.extract(article));

        assertTrue(
                events.stream().anyMatch(event -> event.startsWith(type + " " + trigger)),
                () -> "%s gives %s".formatted(article.article().body(), events));
    }
}
