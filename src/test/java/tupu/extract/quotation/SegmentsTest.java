package tupu.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.MarkedArticle;
import tupu.text.Field;
import tupu.text.Span;

class SegmentsTest {

    private static final SpeechLexicon SPEECH = SpeechLexicon.read(OntologyFiles.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "〔胡一航|人物〕表示，租金会跌。他还说码头会关。; 胡一航表示* | 租金会跌 | 他还说* | 码头会关",
                "“租金会跌，”〔胡一航|人物〕说。; 租金会跌 | 胡一航说*",
                "〔胡一航|人物〕认为租金要涨到1,200元:每月。; 胡一航认为* | 租金要涨到1,200元 | 每月",
                "〔胡一航|人物〕不愿透露姓名。; 胡一航不愿透露* | 姓名",
                "会议10:30开始。; 会议10:30开始",
                "天晴……; 天晴"
            })
    void aFieldIsCutAtMarksAndBehindVerbsOfSpeech(String body, String expected) {
        assertEquals(expected, segments(body, List.of()));
    }

    @Test
    void whatTheRulesTakeForSaidIsCutOutToo() {
        assertEquals("租金 | 会跌 | 到底", segments("租金会跌到底。", List.of(new Span(Field.BODY, 2, 4))));
    }

    private static String segments(String body, List<Span> reported) {
        MarkedArticle article = marked(body);
        FieldText field = FieldText.of(article, Field.BODY, SPEECH);
        return Segments.of(field, SPEECH, reported).stream()
                .map(
                        segment ->
                                field.text().substring(segment.begin(), segment.end())
                                        + (segment.endsWithVerb() ? "*" : ""))
                .collect(Collectors.joining(" | "));
    }
}
