package tupu.extract.quotation;

import static tupu.extract.quotation.QuotationAssertions.assertSaid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedQuotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"—— ", "—", "------ ", "– "})
    void whoSignsIsTheSpeaker(String dash) {
        assertSaid("关长庚 | 码头不会再开了", "“码头不会再开了。”\n%s〔关长庚|人物〕，2026年1月9日\n".formatted(dash));
    }

    @Test
    void aPostMayStandBeforeTheName() {
        assertSaid("关长庚 | 码头不会再开了", "“码头不会再开了。”\n——工程院院士〔关长庚|人物〕\n");
    }

    @Test
    void whatIsNotSignedIsNobodys() {
        assertSaid("", "“码头不会再开了。”\n——节选自会议现场的横幅\n");
        assertSaid("", "“码头”\n——〔关长庚|人物〕\n");
        assertSaid("", "墙上写着“码头不会再开了。”几个字。\n——〔关长庚|人物〕\n");
        assertSaid("", "——〔关长庚|人物〕\n");
    }
}
