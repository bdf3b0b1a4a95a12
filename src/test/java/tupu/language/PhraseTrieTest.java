package tupu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    private final PhraseTrie<String> trie =
            new PhraseTrie<>(Map.of("阿里", "a", "阿里云", "b", "Arm", "c", "GPT-4", "d", "輝達", "e"));

    @Test
    void findsTheLongestPhrase() {
        assertEquals("阿里云=b 阿里=a", found("阿里云和阿里"));
    }

    @Test
    void findsLatinPhrasesOnlyAsWholeWords() {
        assertEquals("ARM=c", found("Army用ARM芯片"));
        assertEquals("", found("GPT-4o"));
        assertEquals("GPT-4=d", found("发布GPT-4模型"));
    }

    @Test
    void findsEitherScript() {
        assertEquals("辉达=e 輝達=e", found("辉达即輝達"));
    }

    @Test
    void findsNothingWhereThereAreNoPhrases() {
        assertEquals(0, new PhraseTrie<String>(Map.of()).findAll("阿里").size());
    }

    private String found(String text) {
        return trie.findLongest(text).stream()
                .map(match -> text.substring(match.begin(), match.end()) + "=" + match.value())
                .collect(Collectors.joining(" "));
    }
}
