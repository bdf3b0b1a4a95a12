package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.support.Articles;

/** Every letter of a body leads back to the bytes that it was read from. */
class SourceMapTest {

    private static final List<String> WORDS =
            List.of(
                    "算力", "缺口", "😀", "é", "GPU", "&amp;", "\\~", "**", "\u200B", "\0", "\r\n",
                    "\n\n", "　　", "  ", "“", "”", "。", "，", "台積電", "\t", "\uFEFF", "> ", "* ",
                    "H20", "—");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void aTextFileDecodesToItsBody(String encoding) {
        Charset charset = Charset.forName(encoding);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            String text =
                    "算力为什么不够用\n\n2024年，业内人士表示，我们的算力缺口还会在这里持续一段时间，这是大家的看法。" + words(random, 120);
            byte[] bytes =
                    (charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" + text : text)
                            .getBytes(charset);
            assertLeadsBack(Articles.read("a.txt", bytes), bytes, charset);
        }
    }

    @Test
    void markdownLeadsBackPastItsMarks() {
        byte[] bytes =
                "---\ntitle: 标题\n---\n\n**英伟达**发布\\~新一代芯片 &amp; 显卡，[业内人士](https://example.com)表示，算力仍然不够。\n\n* 第一点：芯片很贵。\n"
                        .getBytes(StandardCharsets.UTF_8);
        Article article = Articles.read("a.md", bytes);
        assertEquals("英伟达发布~新一代芯片 & 显卡，业内人士表示，算力仍然不够。\n第一点：芯片很贵。", article.body());
        assertLeadsBack(article, bytes, StandardCharsets.UTF_8);
        assertEquals(
                bytes.length - "芯片很贵。\n".getBytes(StandardCharsets.UTF_8).length,
                place(article, "芯片很贵"));
    }

    @Test
    void htmlLeadsBackPastItsTags() {
        byte[] bytes =
                "<!doctype html><html><body><h1>标题</h1>\r\n<p>英伟达<b>发布</b>新一代&nbsp;芯片 &amp; 显卡，业内人士表示，\n 算力仍然不够。</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        Article article = Articles.read("a.html", bytes);
        assertEquals("英伟达发布新一代 芯片 & 显卡，业内人士表示， 算力仍然不够。", article.body());
        assertLeadsBack(article, bytes, StandardCharsets.UTF_8);
    }

    @Test
    void anEntryOfAFileLeadsBackToItsBegin() {
        String first = "{\"text\":\"英伟达发布新一代芯片，业内人士表示算力仍然不够。\"}\n";
        String lines = first + first.replace("英伟达", "华为");
        List<Reading> readings =
                Articles.readings("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        Article second = ((Reading.Read) readings.get(1)).article();
        assertEquals(
                OptionalInt.of(first.getBytes(StandardCharsets.UTF_8).length),
                second.origin().map().runStart(5));
    }

    private static int place(Article article, String words) {
        int at = article.body().indexOf(words);
        SourceMap.Run run =
                article.origin().map().runs().stream()
                        .filter(it -> it.body() <= at && at < it.body() + it.length())
                        .findFirst()
                        .orElseThrow();
        String before = article.body().substring(run.body(), at);
        return run.source() + before.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void assertLeadsBack(Article article, byte[] bytes, Charset charset) {
        int covered = 0;
        for (SourceMap.Run run : article.origin().map().runs()) {
            String words = article.body().substring(run.body(), run.body() + run.length());
            int length = words.getBytes(charset).length;
            assertEquals(words, new String(bytes, run.source(), length, charset));
            covered += run.length();
        }
        assertTrue(
                covered > 0.8 * article.body().length(),
                "%d of %d letters".formatted(covered, article.body().length()));
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }
}
