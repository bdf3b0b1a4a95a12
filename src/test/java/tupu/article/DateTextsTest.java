package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of dates of publication. */
class DateTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "2024-03-09T00:09:35+08:00 → 2024-03-09T00:09:35+08:00",
                "2024-03-09T00:09:35.123Z → 2024-03-09T00:09:35+00:00",
                "2024-03-09T00:09+0800 → 2024-03-09T00:09:00+08:00",
                "2024-03-09 00:09:35 → 2024-03-09T00:09:35+08:00",
                "2024年3月9日 00:09 → 2024-03-09T00:09:00+08:00",
                "2024年3月9日（周六）下午3:20 → 2024-03-09T15:20:00+08:00",
                "2024年3月9日8时05分 → 2024-03-09T08:05:00+08:00",
                "2024/3/9 → 2024-03-09",
                "2024.03.09 → 2024-03-09",
                "20240309 → 2024-03-09",
                "20240309083000 → 2024-03-09T08:30:00+08:00",
                "Sat, 09 Mar 2024 08:30:00 GMT → 2024-03-09T08:30:00+00:00",
                "Sat, 9 March 2024 08:30:00 -0500 → 2024-03-09T08:30:00-05:00",
                "March 9, 2024 at 3:05 p.m. ET → 2024-03-09T15:05:00-05:00",
                "9th Mar 2024 → 2024-03-09",
                "1709944175 → 2024-03-09T08:29:35+08:00",
                "1709944175000 → 2024-03-09T08:29:35+08:00",
                "更新于 2024-03-09 25:61 → 2024-03-09"
            })
    void areRead(String text, String date) {
        assertEquals(
                date, DateTexts.parse(text, PublicationDate.DEFAULT_ZONE).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "昨天", "2024", "2024-13-40", "3月9日", "12345", "Sora 2.0", "13812345678"})
    void areNotSeenWhereThereAreNone(String text) {
        assertEquals(true, DateTexts.parse(text, PublicationDate.DEFAULT_ZONE).isEmpty());
    }
}
