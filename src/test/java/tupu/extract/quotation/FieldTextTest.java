package tupu.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tupu.support.Marked.marked;

import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.text.Field;

class FieldTextTest {

    private final SpeechLexicon speech = SpeechLexicon.read(OntologyFiles.builtIn());

    @Test
    void aUnitIsNoLongerThanASentenceThatWasCutForItsLength() {
        List<ReportUnit> units = units("〔张三|人物〕说〔李四|人物〕说，" + "张三说李四说，".repeat(2000));
        assertTrue(units.size() > 28, () -> units.size() + " units");
        units.forEach(unit -> assertTrue(unit.end() - unit.begin() <= 500, unit::toString));
    }

    @Test
    void wordsInQuotationMarksBelongToTheSentenceThatReportsThem() {
        assertEquals(1, units("〔张三|人物〕说：“算力是门槛，" + "芯片不够，".repeat(50) + "价格太高”。").size());
        assertEquals(1, units("“算力是门槛！芯片不够。”〔张三|人物〕说。").size());
    }

    private List<ReportUnit> units(String body) {
        return FieldText.of(marked(body), Field.BODY, speech).units();
    }
}
