package tupu.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final String STORY =
            "云海集团周二说，新的数据中心将于明年六月投产。工程总投资四十二亿元，机柜一万两千个。"
                    + "当地电网已答应供电，但水源还没有谈妥。董事长林小满在奠基仪式上流了泪。"
                    + "附近村民领到了第一笔补偿款，每亩六万元。";

    @Test
    void aReprintWithAnotherLeadAndSplicedWordsIsACopy() {
        assertCopies(
                STORY, "【独家】大家都在转的消息来了。" + STORY.replace("，", "，云帆网讯，").replace("附近村民", "据悉，附近村民"));
    }

    @Test
    void aReprintInTheOtherScriptIsACopy() {
        assertCopies(
                STORY,
                "雲海集團週二說，新的數據中心將於明年六月投產。工程總投資四十二億元，機櫃一萬兩千個。"
                        + "當地電網已答應供電，但水源還沒有談妥。董事長林小滿在奠基儀式上流了淚。");
    }

    @Test
    void twoAccountsOfOneEventAreNoCopies() {
        assertNoCopies(
                STORY,
                "林小满哭了。云海集团的新数据中心昨天动工，她等这一天等了三年。" + "四十二亿元砸下去，换来一万两千个机柜，明年六月亮灯。可用水的批文，至今压在县里。");
    }

    @Test
    void oneFormWithOtherFiguresIsNoCopy() {
        String form = "本所讯：%s日收盘，云海集团股价报%s港元，成交额%s亿港元，总市值%s亿港元。以上数据由系统自动生成，仅供参考，不作为投资依据。";
        assertNoCopies(
                form.formatted("8", "12.35", "3.1", "420"),
                form.formatted("9", "11.90", "2.7", "405"));
    }

    /** The number of the day and of the page say nothing against it. */
    @Test
    void aFewOtherNumbersDoNotMakeAReprintAnotherStory() {
        assertCopies(STORY + "（第1版）", "9日早报。" + STORY);
    }

    @Test
    void aDigestThatPrintsABriefAmongOthersIsNoCopyOfIt() {
        StringBuilder digest = new StringBuilder(STORY);
        for (int i = 0; i < 6; i++) {
            digest.append(sentences(i, 5));
        }
        assertNoCopies(STORY, digest.toString());
    }

    @Test
    void tooShortATextIsACopyOfTheSameWordsOnly() {
        assertCopies("林小满辞职。", "林小滿辭職");
        assertNoCopies("林小满今天辞职。", "林小满今天辞职了。");
    }

    @Test
    void aTextWithoutWordsIsNobodysCopy() {
        assertNoCopies("", "……");
        assertNoCopies("", STORY);
    }

    @Test
    void whoeverIsACopyOfACopyBelongsToTheCluster() {
        String first = sentences(1, 10);
        String second = first.substring(first.length() * 2 / 5) + sentences(2, 4);
        String third = second.substring(second.length() * 2 / 5) + sentences(3, 4);
        assertNoCopies(first, third);
        Map<String, String> texts = Map.of("a", first, "b", second, "c", third);
        assertEquals(List.of(Set.of("a", "b", "c")), clusters(texts));
        assertEquals(
                List.of(Set.of("a"), Set.of("c")),
                clusters(Map.of("a", first, "c", third)),
                "without the link between them");
    }

    /** Texts come, change and go in any order; what remains is as if nothing else ever was. */
    @Test
    void theClustersDependOnTheTextsAlone() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Map<String, String> texts = new HashMap<>();
            NearDuplicates duplicates = new NearDuplicates();
            Map<String, Set<String>> clusterOf = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                Map<String, String> entered = new LinkedHashMap<>();
                List<String> gone = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(6); i++) {
                    String id = "t" + random.nextInt(14);
                    if (random.nextInt(4) == 0) {
                        gone.add(id);
                        entered.remove(id);
                    } else {
                        gone.remove(id);
                        entered.put(id, chained(random.nextInt(3), random.nextInt(6)));
                    }
                }
                gone.forEach(texts::remove);
                gone.forEach(clusterOf::remove);
                texts.putAll(entered);
                for (Set<String> cluster : duplicates.follow(gone, sketches(entered), texts::get)) {
                    cluster.forEach(id -> clusterOf.put(id, cluster));
                }
                assertEquals(
                        new HashSet<>(clusters(texts)),
                        new HashSet<>(clusterOf.values()),
                        "seed %d, step %d".formatted(seed, step));
                if (random.nextInt(3) == 0) {
                    duplicates = restored(texts, clusterOf);
                }
            }
            assertTrue(clusterOf.values().stream().anyMatch(c -> c.size() > 1), "seed " + seed);
        }
    }

    @Test
    void aSketchSurvivesBeingWritten() {
        Sketch sketch = Sketch.of(STORY);
        assertEquals(sketch, Sketch.decode(sketch.encoded()).orElseThrow());
        assertTrue(Sketch.decode("0:" + sketch.encoded().substring(2)).isEmpty());
        assertTrue(Sketch.decode("1:?").isEmpty());
    }

    private static NearDuplicates restored(
            Map<String, String> texts, Map<String, Set<String>> clusterOf) {
        NearDuplicates restored = new NearDuplicates();
        texts.forEach(
                (id, text) ->
                        restored.restore(
                                id,
                                Sketch.decode(Sketch.of(text).encoded()).orElseThrow(),
                                "cluster of " + Collections.max(clusterOf.get(id))));
        return restored;
    }

    /** Chain by chain: a text is a copy of its neighbours in the chain, not of those behind. */
    private static String chained(int chain, int link) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            all.add(sentences(1000 * (chain + 1) + i, 1));
        }
        return String.join("", all.subList(3 * link, 3 * link + 7));
    }

    private static String sentences(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 20; k++) {
                text.append((char) (0x4E00 + random.nextInt(0x4000)));
            }
            text.append('。');
        }
        return text.toString();
    }

    private static void assertCopies(String one, String other) {
        assertEquals(1, clusters(Map.of("a", one, "b", other)).size());
    }

    private static void assertNoCopies(String one, String other) {
        assertEquals(2, clusters(Map.of("a", one, "b", other)).size());
    }

    private static List<Set<String>> clusters(Map<String, String> texts) {
        return new NearDuplicates().follow(List.of(), sketches(texts), texts::get);
    }

    private static Map<String, Sketch> sketches(Map<String, String> texts) {
        Map<String, Sketch> sketches = new TreeMap<>();
        texts.forEach((id, text) -> sketches.put(id, Sketch.of(text)));
        return sketches;
    }
}
