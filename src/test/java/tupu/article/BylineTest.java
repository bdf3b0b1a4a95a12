package tupu.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tupu.article.ArticleDraft.Trust;
import tupu.text.Digest;

/** What the lines around a headline, and the first words of a text, say of an article. */
class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "2024-03-09 00:09:35来源:北京商报 → 2024-03-09T00:09:35+08:00 / 北京商报 / []",
                "2026年01月28日 10:15　来源：新华网　作者：张三　责任编辑：李四 → 2026-01-28T10:15:00+08:00 / 新华网 / [张三]",
                "量子位 | 公众号 QbitAI → - / 量子位 / []",
                "梦晨 西风 发自 凹非寺 → - / - / [梦晨, 西风]",
                "来源：财联社 | 2026/1/8 → 2026-01-08 / 财联社 / []",
                "作者：苏晓棠 阅读 10万+ 评论 35 → - / - / [苏晓棠]",
                "本报记者 林一舟 → - / - / [林一舟]",
                "日期：2023-12-28 11:06　来源：华南版权观察　点击：1734 次 → 2023-12-28T11:06:00+08:00 / 华南版权观察 / []",
                "By Jane Doe and John O'Neill | January 30, 2026 3:05 PM → 2026-01-30T15:05:00+08:00 / - / [Jane Doe, John O'Neill]",
                "发布时间: 2024-02-19 13:42 → 2024-02-19T13:42:00+08:00 / - / []"
            })
    void aLineThatIsNothingElse(String line, String facts) {
        ArticleDraft draft = new ArticleDraft(PublicationDate.DEFAULT_ZONE);
        assertEquals(true, Byline.read(line, draft));
        assertEquals(facts, facts(draft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年2月22日,英伟达又一次用大涨完成了高光时刻。",
                "消息来源：一位知情人士称，谈判仍在继续，双方尚未就价格达成一致。",
                "追赶Sora,算力瓶颈怎么破",
                "2024年人工智能产业发展报告",
                "记者从工信部获悉，相关办法将于9月1日起施行。"
            })
    void aSentenceOrAHeadlineIsNoByline(String line) {
        assertEquals(false, Byline.read(line, new ArticleDraft(PublicationDate.DEFAULT_ZONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "新华社北京1月28日电 题： → http://www.news.cn/20260128/abc/c.html → 2026-01-28 / 新华社",
                "【财新网】当地时间1月26日， → https://www.caixin.com/2026-01-27/1.html → 2026-01-27 / 财新网",
                "IT之家 1 月 30 日消息， → https://www.ithome.com/0/917/701.htm → - / IT之家",
                "北京商报讯（记者 某某） → https://example.com/a → - / 北京商报",
                "36氪获悉， → https://example.com/20240309/a → 2024-03-09 / 36氪",
                "BEIJING, Jan 28 (Reuters) - China → https://example.com/2026/01/28/a → 2026-01-28 / Reuters",
                "财联社12月31日电， → https://example.com/20260101/a → 2025-12-31 / 财联社",
                "路透社引述两名知情人士报道， → https://example.com/a → - / -"
            })
    void theFirstWordsTellOutletAndDay(String words, String url, String facts) {
        ArticleDraft draft = new ArticleDraft(PublicationDate.DEFAULT_ZONE);
        draft.url(Trust.STATED, url);
        Byline.readDateline(words, draft);
        assertEquals(
                facts,
                draft.published().map(PublicationDate::toString).orElse("-")
                        + " / "
                        + draft.publisher().orElse("-"));
    }

    @Test
    void whatIsStatedIsTrustedMoreThanWhatThePageSays() {
        ArticleDraft draft = new ArticleDraft(PublicationDate.DEFAULT_ZONE);
        draft.publisher(Trust.PAGE, "融易新媒体");
        draft.publisher(Trust.BYLINE, "北京商报");
        assertEquals("北京商报", draft.publisher().orElseThrow());
        draft.publisher(Trust.STATED, "中国证券报");
        assertEquals("中国证券报", draft.publisher().orElseThrow());
        draft.publisher(Trust.STATED, "网络");
        assertEquals("中国证券报", draft.publisher().orElseThrow());
    }

    private static String facts(ArticleDraft draft) {
        Article article =
                draft.finish(
                        "标题",
                        Passage.made("正文。"),
                        "zh-Hans",
                        new Origin("a.txt", Digest.sha256("a"), SourceMap.NONE));
        List<String> authors = article.authors();
        return "%s / %s / %s"
                .formatted(
                        article.published().map(PublicationDate::toString).orElse("-"),
                        article.publisher().orElse("-"),
                        authors);
    }
}
