package tupu.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.extract.Finding;
import tupu.extract.Relation;
import tupu.extract.event.EventExtractor;
import tupu.lexicon.EventFrames;
import tupu.lexicon.OntologyFiles;
import tupu.mention.MarkedArticle;
import tupu.support.EventText;

class ImpliedRelationsTest {

    private static final EventExtractor EVENTS =
            new EventExtractor(EventFrames.read(OntologyFiles.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "深瀚 develops 星火4 done = 〔深瀚|公司〕发布〔星火4|产品〕。",
                "深瀚 develops 星火4 done = 〔深瀚|公司〕开源〔星火4|产品〕。",
                "深瀚 develops 星火4 done = 〔深瀚|公司〕将〔星火4|产品〕降价〔50%|金额〕。",
                "深瀚 develops 星火4 done = 〔深瀚|公司〕下架〔星火4|产品〕。",
                "云岭资本 investorIn 深瀚 done = 〔深瀚|公司〕完成〔3亿元|金额〕融资，由〔云岭资本|公司〕领投。",
                "深瀚 partnerOf 听涛 planned = 〔深瀚|公司〕将与〔听涛|公司〕达成战略合作。",
                "听涛 supplierOf 深瀚 done = 〔深瀚|公司〕向〔听涛|公司〕采购〔20台|金额〕服务器。",
                "= 〔网信办|政府〕下架〔星火4|产品〕。",
            })
    void anEventStatesItsRelationToo(String expected, String body) {
        assertEquals(expected == null ? "" : expected, implied(body));
    }

    private static String implied(String body) {
        MarkedArticle article = EventText.told(body);
        List<Finding> found = ImpliedRelations.with(EVENTS.extract(article));
        return found.stream()
                .flatMap(
                        finding ->
                                finding.match(
                                        quotation -> Stream.<Relation>empty(),
                                        post -> Stream.<Relation>empty(),
                                        event -> Stream.<Relation>empty(),
                                        Stream::of))
                .map(
                        relation ->
                                "%s %s %s %s"
                                        .formatted(
                                                relation.subject().canonical(),
                                                relation.predicate(),
                                                relation.object().canonical(),
                                                relation.status().label()))
                .collect(Collectors.joining(" / "));
    }
}
