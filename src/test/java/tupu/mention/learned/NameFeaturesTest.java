package tupu.mention.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tupu.language.Analyzer;
import tupu.language.HanLpAnalyzer;
import tupu.lexicon.Catalogue;
import tupu.lexicon.Gazetteer;
import tupu.lexicon.OntologyFiles;
import tupu.support.Marked;

class NameFeaturesTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();
    private static final NameFeatures BLIND =
            NameFeatures.of(new Gazetteer(Catalogue.empty()), FILES);
    private static final NameFeatures SIGHTED =
            NameFeatures.of(new Gazetteer(Catalogue.read(FILES)), FILES);
    private static final Analyzer ANALYZER = new HanLpAnalyzer(List.of());

    @Test
    void aCharacterIsAUnitAndALatinWordIs() {
        assertEquals("360|集|团|推|出|GPT|-|4o|。", units("360集团推出GPT-4o。"));
        assertEquals("李|飞|飞|与| |Sam| |Altman", units("李飞飞与 Sam Altman"));
        assertEquals("😀|好", units("😀好"));
    }

    @Test
    void theSameLettersHaveTheSameFeaturesInEitherScriptAndWidth() {
        assertEquals(ofLetters("辉达推出GPT"), ofLetters("輝達推出ＧＰＴ"));
    }

    @Test
    void featuresAreTheSameInEveryRunAndVersion() {
        // A change here makes every model useless: raise NameModel.FEATURES and train again.
        List<List<Integer>> units =
                features(NameFeatures.of(new Gazetteer(Catalogue.empty()), FILES), "鸽");
        assertEquals(List.of(301794027, 722739284, 2041202943), units.get(0).subList(0, 3));
    }

    @Test
    void theCatalogueAddsFeatures() {
        List<List<Integer>> blind = features(BLIND, "华为说");
        List<List<Integer>> sighted = features(SIGHTED, "华为说");
        for (int unit = 0; unit < 3; unit++) {
            assertTrue(sighted.get(unit).containsAll(blind.get(unit)));
            assertNotEquals(sighted.get(unit).size(), blind.get(unit).size());
        }
    }

    @Test
    void whatStandsInBookMarksIsTold() {
        List<Integer> inside = features(BLIND, "《征求意见稿》").get(1);
        List<Integer> outside = features(BLIND, "（征求意见稿）").get(1);
        assertNotEquals(inside, outside);
    }

    @Test
    void aLongSentenceIsReadInPiecesThatLoseNothing() {
        String text = "算力不足，".repeat(700);
        assertEquals(text, units(text).replace("|", ""));
    }

    private static String units(String text) {
        List<String> units = new ArrayList<>();
        BLIND.read(
                ANALYZER.analyze(Marked.article("", text, Marked.PUBLISHED)),
                List.of(),
                (stretch, found) -> {
                    assertEquals(stretch.size(), found.units());
                    for (int i = 0; i < stretch.size(); i++) {
                        units.add(stretch.span(i, i + 1).cut(text));
                    }
                });
        return String.join("|", units);
    }

    /** Features of the letters alone; words differ where the segmentation does. */
    private static List<List<Integer>> ofLetters(String text) {
        return features(BLIND, text).stream().map(unit -> unit.subList(0, 16)).toList();
    }

    private static List<List<Integer>> features(NameFeatures features, String text) {
        List<List<Integer>> units = new ArrayList<>();
        features.read(
                ANALYZER.analyze(Marked.article("", text, Marked.PUBLISHED)),
                List.of(),
                (stretch, found) -> {
                    for (int i = 0; i < found.units(); i++) {
                        Integer[] hashes = new Integer[found.begin(i + 1) - found.begin(i)];
                        int begin = found.begin(i);
                        Arrays.setAll(hashes, at -> found.hash(begin + at));
                        units.add(List.of(hashes));
                    }
                });
        return units;
    }
}
