package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tupu.text.Field;

class AmountFinderTest {

    private final AmountFinder amounts = new AmountFinder();

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsMarked(String marked) {
        String text = marked.replaceAll("〔([^|]*)\\|[^〕]*〕", "$1");
        assertEquals(marked, marked(text));
    }

    /** Lines of {@code amounts.tsv}. */
    static Stream<String> cases() throws IOException {
        try (InputStream in = AmountFinderTest.class.getResourceAsStream("/mention/amounts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }

    private String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (AmountMention amount : amounts.find(text, Field.BODY)) {
            String value = amount.value().map(BigDecimal::toPlainString).orElse("?");
            String upTo = amount.upTo().map(to -> ".." + to.toPlainString()).orElse("");
            marked.append(text, end, amount.span().begin())
                    .append(
                            "〔%s|%s %s%s %s %s〕"
                                    .formatted(
                                            amount.text(),
                                            amount.kind(),
                                            value,
                                            upTo,
                                            amount.unit().orElse("-"),
                                            amount.bound()));
            end = amount.span().end();
        }
        return marked.append(text.substring(end)).toString();
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String poison :
                List.of("1", "一", "万", "1万", "$", "1%", "1-", "数", "1,", "百", "a", "usd ")) {
            int length = poison.equals("1") ? 1_000_000 : 200_000;
            String text = poison.repeat(length / poison.length());
            assertTimeout(Duration.ofSeconds(60), () -> amounts.find(text, Field.BODY));
        }
    }

    @Test
    void cutsItsWordsOutOfAnyText() {
        Random random = new Random(7);
        String letters = "0123456789.,一二三十百千万亿兆元美$%个家成分之数几多余至-—倍 bnmTokens第约超過億";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (AmountMention amount : amounts.find(text.toString(), Field.BODY)) {
                assertEquals(amount.text(), amount.span().cut(text.toString()));
                assertTrue(amount.span().begin() >= end);
                end = amount.span().end();
            }
        }
    }
}
