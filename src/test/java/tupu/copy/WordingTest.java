package tupu.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "算力有可能成为门槛, 算力有可能成為門檻, true",
        "算力有可能成为门槛, 算力（记者获悉）有可能成为门槛, true",
        "算力有可能成为门槛, 数据才是真正的难题, false",
        "算力有可能成为门槛, 成为一家伟大的公司, false",
        "好, 好, true",
        "好, 很好, false"
    })
    void printsOfOneQuotationAreAlike(String one, String other, boolean alike) {
        assertEquals(alike, Wording.isAlike(one, other));
        assertEquals(alike, Wording.isAlike(other, one));
    }
}
