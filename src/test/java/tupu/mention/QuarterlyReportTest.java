package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.article.Article;
import tupu.support.Marked;

class QuarterlyReportTest {

    private static Article undated(String body) {
        Article article = Marked.article("", body, Marked.PUBLISHED);
        return new Article(
                article.id(),
                article.url(),
                article.headline(),
                Optional.empty(),
                article.modified(),
                article.publisher(),
                article.authors(),
                article.section(),
                article.language(),
                article.body(),
                article.origin());
    }

    @ParameterizedTest
    @CsvSource({
        "1月29日，科远发布了2026财年第二季度财报。, 2026-01-29",
        "4月30日，科远公布2025財年第3季業績。, 2025-04-30",
        "10月29日盘后，科远公布2026财年第一财季业绩。, 2025-10-29",
        "10月30日，科远公布2025财年第四财季业绩。, 2025-10-30"
    })
    void saysTheYearOfItsDay(String body, String day) {
        assertEquals(day, QuarterlyReport.day(undated(body)).orElseThrow().toString());
    }

    /**
     * In August the second quarter of 2026 may be that of a year that ends in January or in
     * December.
     */
    @ParameterizedTest
    @CsvSource({
        "8月27日，科远发布了2026财年第二季度财报。",
        "2月30日，科远发布了2026财年第二季度财报。",
        "科远发布了2026财年第二季度财报。",
    })
    void saysNothingWhereTwoYearsAreLeft(String body) {
        assertEquals(Optional.empty(), QuarterlyReport.day(undated(body)));
    }

    @Test
    void datesWhatTheArticleTells() {
        List<TimeMention> times =
                new TimeFinder().find(undated("1月29日，科远发布了2026财年第二季度财报，次日股价下跌。去年同期为盈利。"));
        assertEquals(
                List.of("2026-01-29", "2026-01-30", "2025"),
                times.stream()
                        .flatMap(time -> time.value().stream())
                        .map(TimeMention.Value::iso)
                        .toList());
    }
}
