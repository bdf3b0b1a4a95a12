package tupu.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class EventTimesTest {

    @Test
    void reportsAFewDaysApartTellOneEvent() {
        assertEquals("a b", groups(14, day("a", "2024-02-15"), day("b", "2024-02-29")));
        assertEquals("a | b", groups(14, day("a", "2024-02-15"), day("b", "2024-03-01")));
    }

    @Test
    void aMonthHoldsItsDays() {
        assertEquals(
                "a b", groups(2, from("a", "2024-02-01", "2024-02-29"), day("b", "2024-02-20")));
    }

    @Test
    void aYearBelongsToTheOneEventInIt() {
        EventReport year = from("y", "2024-01-01", "2024-12-31");
        assertEquals("a y", groups(14, day("a", "2024-02-15"), year));
        assertEquals(
                "a | b | y",
                groups(14, day("a", "2024-02-15"), day("b", "2024-09-01"), year),
                "of two it could be either");
        assertEquals("a | y", groups(14, day("a", "2023-02-15"), year));
    }

    @Test
    void aReportWithoutAnyTimeBelongsToTheOneEventThatThereIs() {
        EventReport none =
                new EventReport(NodeFactory.createURI("urn:n"), Optional.empty(), Optional.empty());
        assertEquals("a n", groups(14, day("a", "2024-02-15"), none));
        assertEquals("n", groups(14, none));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<EventReport> reports = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            reports.add(day("d" + i, "2024-%02d-%02d".formatted(i, 1 + 7 * i % 27)));
            reports.add(from("v" + i, "2024-%02d-01".formatted(i), "2025-01-01"));
        }
        String expected = groups(30, reports.toArray(EventReport[]::new));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertEquals(expected, groups(30, reports.toArray(EventReport[]::new)));
        }
    }

    private static EventReport day(String name, String day) {
        return from(name, day, day);
    }

    private static EventReport from(String name, String earliest, String latest) {
        return new EventReport(
                NodeFactory.createURI("urn:" + name),
                Optional.of(LocalDate.parse(earliest)),
                Optional.of(LocalDate.parse(latest)));
    }

    private static String groups(int days, EventReport... reports) {
        return new EventTimes(days)
                .groups(List.of(reports)).stream()
                        .map(
                                group ->
                                        group.stream()
                                                .map(r -> r.event().getURI().substring(4))
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | "));
    }
}
