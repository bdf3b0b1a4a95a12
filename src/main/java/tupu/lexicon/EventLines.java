package tupu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.language.Folding;
import tupu.text.InputException;

/** What the statements of {@code events.ttl} have in common. */
final class EventLines {

    /** The statuses that words can give; without one of them a thing has happened. */
    static final List<String> STATUSES = List.of("planned", "rumoured", "denied", "conditional");

    private static final String TUPU = "https://w3id.org/tupu/ontology#";
    private static final String FRAME = "https://w3id.org/tupu/frame#";
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private EventLines() {}

    /** Returns the statements about each subject that is {@code frame:kind}, in file order. */
    static List<List<TurtleFile.Line>> about(List<TurtleFile.Line> lines, String kind) {
        Map<String, List<TurtleFile.Line>> bySubject = new LinkedHashMap<>();
        for (TurtleFile.Line line : lines) {
            bySubject.computeIfAbsent(line.subject(), key -> new ArrayList<>()).add(line);
        }
        return bySubject.values().stream().filter(about -> isA(about, kind)).toList();
    }

    private static boolean isA(List<TurtleFile.Line> lines, String kind) {
        return lines.stream()
                .anyMatch(
                        line ->
                                line.predicate().equals(RDF_TYPE)
                                        && line.object().equals(FRAME + kind));
    }

    /** The part of a predicate behind {@code frame:}; {@code role} for one of {@code tupu:}. */
    static String key(TurtleFile.Line line) {
        if (line.predicate().equals(RDF_TYPE)) {
            return "a";
        }
        if (line.predicate().startsWith(TUPU)) {
            return "role";
        }
        return line.predicate().startsWith(FRAME) ? local(line.predicate()) : line.predicate();
    }

    static InputException unknown(TurtleFile.Line line, String known) {
        return line.error(
                "“%s” means nothing here".formatted(line.predicate()),
                "use frame:%s, or a role of tupu:".formatted(known));
    }

    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    static List<String> words(TurtleFile.Line line) {
        return List.of(line.object().strip().split("\\s+"));
    }

    /** The parts of a value that lists alternatives with {@code |}. */
    static Set<String> alternatives(String words) {
        return new LinkedHashSet<>(List.of(words.split("\\|", -1)));
    }

    static String status(TurtleFile.Line line, String status) {
        if (!STATUSES.contains(status)) {
            throw line.error(
                    "“%s” is no status".formatted(status),
                    "statuses are " + String.join(" ", STATUSES));
        }
        return status;
    }

    static <V> void add(Map<String, List<V>> map, TurtleFile.Line line, V value) {
        if (line.object().isBlank()) {
            throw line.error("a word is empty", "write it, or take the statement out");
        }
        List<V> values = map.computeIfAbsent(Folding.fold(line.object()), key -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
