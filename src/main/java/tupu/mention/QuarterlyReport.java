package tupu.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.article.Article;

/**
 * The day of a quarterly report in an article that does not say when it was published: 1月29日，微软发布了
 * 2026财年第二季度财报 was in 2026. A fiscal year is named by the year in which it ends, which it does at
 * the end of one of five months; a quarter is reported one or two months after its end. Where that
 * leaves one year, it is the year.
 */
final class QuarterlyReport {

    private static final String DAY = "(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]";
    private static final String QUARTER =
            "(?<year>20\\d\\d)\\s*(?:财年|財年|会计年度|會計年度)\\s*第?(?<quarter>[一二三四1-4])\\s*(?:季度|财季|財季|季)";
    private static final Pattern REPORT = Pattern.compile(DAY + "[^。！？\\n]{0,40}?" + QUARTER);

    /** The months in which fiscal years end. */
    private static final List<Integer> LAST_MONTHS = List.of(1, 3, 6, 9, 12);

    private QuarterlyReport() {}

    /** Returns the day of the first report that the article's body names with its quarter. */
    static Optional<LocalDate> day(Article article) {
        Matcher report = REPORT.matcher(article.body());
        if (!report.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(report.group("month"));
        int quarter = number(report.group("quarter").charAt(0));
        int year = Integer.parseInt(report.group("year"));
        Set<Integer> years = years(year, quarter, month);
        try {
            return years.size() == 1
                    ? Optional.of(
                            LocalDate.of(
                                    years.iterator().next(),
                                    month,
                                    Integer.parseInt(report.group("day"))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 13月40日
        }
    }

    private static int number(char digit) {
        int chinese = "一二三四".indexOf(digit);
        return chinese >= 0 ? chinese + 1 : digit - '0';
    }

    /** The years in which a quarter of a fiscal year can be reported in {@code month}. */
    private static Set<Integer> years(int fiscalYear, int quarter, int month) {
        Set<Integer> years = new TreeSet<>();
        for (int last : LAST_MONTHS) {
            YearMonth end = YearMonth.of(fiscalYear, last).minusMonths(3L * (4 - quarter));
            for (YearMonth told : List.of(end.plusMonths(1), end.plusMonths(2))) {
                if (told.getMonthValue() == month) {
                    years.add(told.getYear());
                }
            }
        }
        return years;
    }
}
