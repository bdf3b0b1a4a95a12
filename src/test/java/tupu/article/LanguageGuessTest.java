package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which script and language an article is in. */
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "英伟达发布新一代芯片，业内人士表示算力仍然不够。 → zh-Hans",
                "輝達發布新一代晶片，業界人士表示算力仍然不夠。 → zh-Hant",
                "Nvidia (英伟达) released a new chip, and analysts say that compute stays short. → en",
                "OpenAI 与 AWS 达成协议，采购 NVIDIA GB200 与 GB300 GPU。 → zh-Hans"
            })
    void isToldByTheLetters(String text, String language) {
        assertEquals(language, LanguageGuess.of(text, Optional.of("en-US")));
    }

    @Test
    void whereTheLettersDoNotTellThePageDoes() {
        assertEquals("zh-Hant", LanguageGuess.of("上海人工智能大台", Optional.of("zh-TW")));
        assertEquals("zh-Hans", LanguageGuess.of("上海人工智能大台", Optional.empty()));
    }
}
