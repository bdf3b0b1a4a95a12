package tupu.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.facts.FactsReader;
import tupu.mention.Mention;

class GoldMentionsTest {

    @Test
    void findsTheNamesOfGoldLongestFirst() {
        String gold =
                "{\"entities\": [{\"id\": \"e1\", \"type\": \"Company\", \"names\": [\"阿里\"]},"
                        + " {\"id\": \"e2\", \"type\": \"Company\", \"names\": [\"阿里云\"]},"
                        + " {\"id\": \"e3\", \"type\": \"Product\", \"names\": [\"GPT\", \"阿里\"]}]}";
        List<Mention> mentions =
                GoldMentions.of(FactsReader.read("gold.json", gold, ""))
                        .in(Marked.marked("阿里、阿里云用GPT，不用ChatGPT。").analyzed());

        assertEquals(
                List.of("COMPANY 阿里", "COMPANY 阿里云", "PRODUCT GPT"),
                mentions.stream().map(mention -> mention.type() + " " + mention.text()).toList());
    }
}
