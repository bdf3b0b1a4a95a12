package tupu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tupu.text.InputException;

class EventFramesTest {

    private static final EventFrames BUILT_IN = EventFrames.read(OntologyFiles.builtIn());

    private static final String HEAD =
            """
            @prefix frame: <https://w3id.org/tupu/frame#> .
            @prefix tupu: <https://w3id.org/tupu/ontology#> .
            tupu:Recall a frame:EventType ; tupu:agent "Company" .
            """;

    private static EventFrames read(String turtle) {
        return EventFrames.of(TurtleFile.parse("own.ttl", HEAD + turtle));
    }

    @Test
    void knowsTheTwentyTypes() {
        assertEquals(20, BUILT_IN.all().size());
    }

    @Test
    void usesTypesAndRolesOfTheVocabulary() {
        Set<String> known = new TreeSet<>();
        TurtleFile.read(OntologyFiles.builtIn(), "tupu.ttl")
                .forEach(line -> known.add(EventLines.local(line.subject())));

        for (EventFrame frame : BUILT_IN.all()) {
            assertTrue(known.contains(frame.type()), frame.type());
            assertTrue(known.containsAll(frame.roles().keySet()), frame.type());
        }
    }

    @Test
    void saysForHowLongReportsMayMeanOneEvent() {
        BUILT_IN.all().forEach(frame -> assertTrue(frame.groupDays() > 0, frame.type()));
        BUILT_IN.all().forEach(frame -> assertFalse(frame.core().isEmpty(), frame.type()));
    }

    @Test
    void findsATriggerButNotInItsExceptions() {
        assertFalse(BUILT_IN.triggersIn("他们发布了产品").isEmpty());
        assertTrue(
                BUILT_IN.triggersIn("在发布会上").stream().allMatch(match -> match.value().isEmpty()));
    }

    @Test
    void takesAnEventTypeOfTheUsers(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("events.ttl"),
                HEAD
                        + """
                        frame:recall a frame:Pattern ; frame:type tupu:Recall ;
                            frame:trigger "召回" ; tupu:agent "subject" ; frame:needs "agent" .
                        """);
        EventFrames frames = EventFrames.read(OntologyFiles.overlaidBy(folder));

        assertEquals(21, frames.all().size());
        assertEquals("Recall", frames.triggersIn("科远召回").get(0).value().get(0).frame().type());
    }

    @Test
    void takesATriggerOfTheUsersForABuiltInPattern(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("events.ttl"),
                """
                @prefix frame: <https://w3id.org/tupu/frame#> .
                frame:acquire frame:trigger "鲸吞" .
                """);
        EventFrames frames = EventFrames.read(OntologyFiles.overlaidBy(folder));

        assertEquals(
                List.of("Acquisition"),
                frames.triggersIn("科远鲸吞对手").get(0).value().stream()
                        .map(pattern -> pattern.frame().type())
                        .toList());
    }

    @Test
    void knowsWordsThatMayTellAnEvent() {
        assertEquals(
                List.of(List.of("Award", "Order")),
                BUILT_IN.hintsIn("他们斩获了").stream().map(match -> match.value()).toList());
    }

    @Test
    void addsTheHintsOfTheUsers(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("event-hints.tsv"), "word\ttypes\n斩获\tFunding\n鲸吞\tAcquisition\n");
        EventFrames frames = EventFrames.read(OntologyFiles.overlaidBy(folder));

        assertEquals(List.of("Award", "Funding", "Order"), frames.hintsIn("他们斩获了").get(0).value());
        assertEquals(List.of("Acquisition"), frames.hintsIn("鲸吞对手").get(0).value());
    }

    @Test
    void aHintOfNoTypeIsAMistake(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("event-hints.tsv"), "word\ttypes\n鲸吞\tAquisition\n");
        OntologyFiles files = OntologyFiles.overlaidBy(folder);

        InputException e = assertThrows(InputException.class, () -> EventFrames.read(files));
        assertTrue(
                e.getMessage()
                        .endsWith(
                                "event-hints.tsv:2: “Aquisition” is no type of event (write a type of events.ttl, such as Funding)"),
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "frame:x a frame:Pattern ; frame:trigger \"召回\" . | pattern x has no event type (add frame:type tupu:…)",
                "frame:x a frame:Pattern ; frame:type tupu:Recal ; frame:trigger \"召回\" . | there is no event type “Recal” (types are Recall; a new one needs a frame:EventType)",
                "frame:x a frame:Pattern ; frame:type tupu:Recall . | pattern x has no trigger (add frame:trigger \"…\")",
                "frame:x a frame:Pattern ; frame:type tupu:Recall ; frame:trigger \"召回\" ; tupu:owner \"subject\" . | Recall has no role “owner” (roles are agent)",
                "frame:x a frame:Pattern ; frame:type tupu:Recall ; frame:trigger \"召回\" ; tupu:agent \"front\" . | “front” is no place (places are subject object by to with ba at from for source of earlier last next clause sentence)",
                "frame:x a frame:Pattern ; frame:type tupu:Recall ; frame:trigger \"召回\" ; frame:needs \"product\" . | “product” is neither a role of Recall nor an amount (roles are agent; amounts are amount money percent quantity)",
                "frame:x a frame:Pattern ; frame:type tupu:Recall ; frame:trigger \"召回\" ; frame:status \"gone\" . | “gone” is no status (statuses are planned rumoured denied conditional)",
                "frame:x a frame:Pattern ; frame:type tupu:Recall ; frame:trigger \" \" . | a word is empty (write it, or take the statement out)",
                "tupu:Y a frame:EventType ; tupu:agent \"Firm\" . | “Firm” is no type of entity (types are Person Company Government Institution Media Product Policy Place)",
                "tupu:Y a frame:EventType ; frame:core \"product\" ; tupu:agent \"Company\" . | Y has no role “product” (roles are agent)",
                "tupu:Y a frame:EventType ; frame:groupDays \"soon\" ; tupu:agent \"Company\" . | “soon” is no number of days (give a whole number, as frame:groupDays 14)",
                "tupu:Y a frame:EventType ; frame:amounts \"cash\" ; tupu:agent \"Company\" . | “cash” is no kind of amount (kinds are money, percent, quantity)",
                "tupu:Y a frame:EventType . | event type Y has no role (add one, as tupu:agent \"Company Person\")",
                "frame:subject a frame:Place ; frame:marker \"被\" . | “subject” is no place with markers (places with markers are by to with ba at from for source)",
                "frame:sure a frame:Status ; frame:inClause \"将\" . | “sure” is no status (statuses are planned rumoured denied conditional)",
                "frame:x frame:trigger \"召回\" . | it is not said what x is (add “a frame:…” with one of EventType Pattern Place Status BackReference)",
            })
    void namesTheMistakeAndItsCure(String turtle, String message) {
        InputException mistake = assertThrows(InputException.class, () -> read(turtle));

        assertTrue(
                mistake.getMessage().matches("own\\.ttl:4:\\d+: .*")
                        && mistake.getMessage().endsWith(message),
                mistake.getMessage());
    }

    @Test
    void namesAStatementThatMeansNothing() {
        InputException mistake =
                assertThrows(
                        InputException.class,
                        () -> read("frame:back a frame:BackReference ; frame:wort \"其\" ."));

        assertTrue(mistake.getMessage().contains("means nothing here"), mistake.getMessage());
    }
}
