package tupu.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.lexicon.Catalogue;
import tupu.lexicon.OntologyFiles;

class PairSearchTest {

    private static final RelationKnowledge KNOWN =
            RelationKnowledge.read(OntologyFiles.builtIn(), Catalogue.empty());

    @Test
    void onlyNamesBetweenWhichARelationMayBeArePairs() {
        assertEquals(List.of("甲社-乙机", "丙先生-甲社"), pairs("〔甲社|公司〕的〔乙机|产品〕由〔丙先生|人物〕在《〔丁法|政策〕》下展示。"));
    }

    @Test
    void twoCompaniesArePairsBothWaysRound() {
        assertEquals(List.of("甲社-乙社", "乙社-甲社"), pairs("〔甲社|公司〕与〔乙社|公司〕合作。"));
    }

    @Test
    void aNameMayStandSomeSentencesBefore() {
        assertEquals(List.of("甲社-乙机@1"), pairs("〔甲社|公司〕三岁了。产品叫〔乙机|产品〕。"));
        assertEquals(List.of("甲社-乙机@4"), pairs("〔甲社|公司〕三岁了。\n产品叫〔乙机|产品〕。"));
    }

    @Test
    void placesStandInTheSentenceItself() {
        assertEquals(List.of(), pairs("〔杭州|地点〕很热。〔甲社|公司〕三岁了。"));
    }

    @Test
    void whatTheArticleIsAboutMayStandFarBefore() {
        String far = "天很热。\n".repeat(6);
        assertEquals(
                List.of("乙社-甲社", "甲社-乙社", "甲社-丙机@6"),
                pairs("〔乙社|公司〕与〔甲社|公司〕合作。〔甲社|公司〕三岁了。\n" + far + "产品叫〔丙机|产品〕。").stream()
                        .filter(pair -> !pair.contains("@1"))
                        .toList());
    }

    @Test
    void theMentionsNearestToEachOtherCount() {
        RelationScene scene =
                new RelationScene(marked("〔甲社|公司〕说，〔甲社|公司〕的〔乙机|产品〕好。"), List.of(), KNOWN);
        Pair pair = scene.pairs(0).get(0);
        assertEquals(2, pair.objectAt() - pair.subjectAt());
    }

    private static List<String> pairs(String body) {
        RelationScene scene = new RelationScene(marked(body), List.of(), KNOWN);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            for (Pair pair : scene.pairs(i)) {
                pairs.add(
                        scene.names().name(pair.subject()).canonical()
                                + "-"
                                + scene.names().name(pair.object()).canonical()
                                + (pair.farther() == 0 ? "" : "@" + pair.farther()));
            }
        }
        return pairs;
    }
}
