package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tupu.support.Marked.marked;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MentionsByPlaceTest {

    private final MentionsByPlace names =
            new MentionsByPlace(
                    marked("〔张三|人物〕和〔李四|人物〕在〔北京|地点〕见到〔王五|人物〕，〔深度求索研究院|机构〕也在。").mentions());

    @Test
    void givesThoseThatOverlapOrTouchAStretch() {
        assertEquals("张三 李四", around(2, 3));
        assertEquals("张三 李四 北京", around(0, 6));
    }

    @Test
    void reachesBackAsFarAsTheLongestName() {
        assertEquals("王五 深度求索研究院", around(17, 18));
    }

    @Test
    void givesNoneBeforeTheFirstAndBehindTheLast() {
        assertEquals("", around(-9, -1));
        assertEquals("", around(90, 99));
        assertEquals(0, new MentionsByPlace(java.util.List.of()).around(0, 9).size());
    }

    @Test
    void tellsWhichLettersBelongToANameToo() {
        assertEquals(
                "张三李四北京",
                "张三和李四在北京见到"
                        .codePoints()
                        .mapToObj(Character::toString)
                        .filter(letter -> names.cover("张三和李四在北京见到".indexOf(letter)))
                        .collect(Collectors.joining()));
    }

    private String around(int begin, int end) {
        return names.around(begin, end).stream()
                .map(Mention::text)
                .collect(Collectors.joining(" "));
    }
}
