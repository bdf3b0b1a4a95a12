package tupu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tupu.mention.TimeMention.Value;
import tupu.text.Field;

class TimeFinderTest {

    private final TimeFinder times = new TimeFinder();

    /** Lines of {@code times.tsv}: day of publication, text with its times marked. */
    record Case(Optional<LocalDate> published, String marked) {

        String text() {
            return marked.replaceAll("〔([^|]*)\\|[^〕]*〕", "$1");
        }

        @Override
        public String toString() {
            return marked;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsMarked(Case given) {
        assertEquals(given.marked(), marked(given.text(), given.published()));
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = TimeFinderTest.class.getResourceAsStream("/mention/times.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(line -> new Case(day(line[0]), line[1]));
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private String marked(String text, Optional<LocalDate> published) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (TimeMention time : times.find(text, Field.BODY, published)) {
            String value =
                    time.value().map(found -> found.iso() + " " + found.precision()).orElse("?");
            marked.append(text, end, time.span().begin())
                    .append("〔%s|%s〕".formatted(time.text(), value));
            end = time.span().end();
        }
        return marked.append(text.substring(end)).toString();
    }

    private Value value(String text, String published) {
        return times.find(text, Field.BODY, day(published)).get(0).value().orElseThrow();
    }

    @Test
    void saysWhichDaysAPartOfAMonthOrYearCovers() {
        assertEquals(
                List.of(LocalDate.of(2024, 2, 21), LocalDate.of(2024, 2, 29)),
                ends(value("2024年2月底", "-")));
        assertEquals(
                List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 10)),
                ends(value("今年1月上旬", "2024-03-09")));
        assertEquals(
                List.of(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 12, 31)),
                ends(value("去年底", "2024-03-09")));
        assertEquals(
                List.of(LocalDate.of(2023, 3, 9), LocalDate.of(2024, 3, 9)),
                ends(value("过去12个月", "2024-03-09")));
    }

    private static List<LocalDate> ends(Value value) {
        return List.of(value.earliest(), value.latest());
    }

    @Test
    void aDayUnderAYearsHeadingLiesInThatYear() {
        assertEquals(
                List.of("2022", "2022-11-03", "2024", "2024-06-24"),
                isos("2022年\n11月3日起诉。\n　2024年 \n6月24日和解。"));
        assertEquals(List.of("2022", "2025-11-03"), isos("2022年有两件事。\n11月3日起诉。"));
        assertEquals(List.of("2026-03-08", "2025-11-03"), isos("2026年3月8日\n11月3日起诉。"));
    }

    private List<String> isos(String text) {
        return times.find(text, Field.BODY, day("2025-12-08")).stream()
                .map(time -> time.value().orElseThrow().iso())
                .toList();
    }

    @Test
    void tellsWhatARelativeTimeWasCountedFrom() {
        Optional<LocalDate> publication = Optional.of(LocalDate.of(2024, 3, 9));
        assertEquals(publication, value("2月26日", "2024-03-09").resolvedAgainst());
        assertEquals(publication, value("去年11月", "2024-03-09").resolvedAgainst());
        assertEquals(Optional.empty(), value("2024年2月26日", "2024-03-09").resolvedAgainst());
        List<TimeMention> found = times.find("2024年2月26日发布，次日下架", Field.BODY, Optional.empty());
        assertEquals(
                Optional.of(LocalDate.of(2024, 2, 26)),
                found.get(1).value().orElseThrow().resolvedAgainst());
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String poison :
                List.of("1", "年", "1月", "2024", "一", "周", "a", "jan ", "1-", " ", "第", "(")) {
            String text = poison.repeat(1_000_000 / poison.length() / (poison.equals("1") ? 1 : 5));
            assertTimeout(
                    Duration.ofSeconds(60),
                    () -> times.find(text, Field.BODY, Optional.of(LocalDate.of(2024, 3, 9))));
        }
    }

    @Test
    void cutsItsWordsOutOfAnyText() {
        Random random = new Random(7);
        String letters = "0123456789年月日周上本去今前后个底初季度第一二十至-—(（）) q4JanMonday,.。\n将每";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (TimeMention time :
                    times.find(
                            text.toString(), Field.BODY, Optional.of(LocalDate.of(2024, 2, 29)))) {
                assertEquals(time.text(), time.span().cut(text.toString()));
                assertTrue(time.span().begin() >= end);
                end = time.span().end();
            }
        }
    }
}
