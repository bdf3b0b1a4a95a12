package tupu.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.text.Field;
import tupu.text.Span;

class ReportSourcesTest {

    @ParameterizedTest
    @CsvSource({
        "岚谷咨询, 采购, 据岚谷咨询报告显示，企业采购了一万枚芯片。, true",
        "岚谷咨询, 采购, 岚谷咨询15日发布的报告显示，企业采购了一万枚芯片。, true",
        "嵐谷諮詢, 採購, 嵐谷諮詢的調查結果也顯示，企業採購了一萬枚晶片。, true",
        "岚谷数据, 采购, 岚谷数据显示，企业采购了一万枚芯片。, true",
        "岚谷科技, 采购, 岚谷科技财报显示，公司采购了一万枚芯片。, false",
        "岚谷科技, 采购, 岚谷科技表示，公司采购了一万枚芯片。, false",
        "岚谷科技, 采购, 岚谷科技采购了一万枚芯片，有报告显示。, false",
        "岚谷科技, 采购, 岚谷科技有新动作，报告显示它采购了一万枚芯片。, false"
    })
    void whoseReportTellsTakesNoPart(String name, String trigger, String text, boolean source) {
        int begin = Math.max(0, text.indexOf(name));
        Span span = new Span(Field.BODY, begin, begin + name.length());
        assertEquals(source, ReportSources.isSource(text, span, text.indexOf(trigger)));
    }
}
