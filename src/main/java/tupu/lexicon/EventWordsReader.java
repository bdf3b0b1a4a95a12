package tupu.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.language.Folding;

/** Reads the words of {@code events.ttl} that mark places, tell the status, and refer back. */
final class EventWordsReader {

    private final Map<String, RolePlace> markers = new HashMap<>();
    private final Map<String, List<StatusCue>> cues = new HashMap<>();
    private final Map<String, Boolean> noCues = new HashMap<>();
    private final Set<String> backReferences = new LinkedHashSet<>();

    EventWordsReader(List<TurtleFile.Line> lines) {
        EventLines.about(lines, "Place").forEach(this::addMarkers);
        EventLines.about(lines, "Status").forEach(this::addCues);
        EventLines.about(lines, "BackReference").forEach(this::addBackReferences);
    }

    Map<String, RolePlace> markers() {
        return markers;
    }

    Map<String, List<StatusCue>> cues() {
        return cues;
    }

    /** Words that hold a cue and are none: 未来. */
    Map<String, Boolean> noCues() {
        return noCues;
    }

    Set<String> backReferences() {
        return backReferences;
    }

    private void addMarkers(List<TurtleFile.Line> lines) {
        TurtleFile.Line first = lines.get(0);
        RolePlace place =
                RolePlace.of(EventLines.local(first.subject()))
                        .filter(RolePlace::hasMarkers)
                        .orElseThrow(
                                () ->
                                        first.error(
                                                "“%s” is no place with markers"
                                                        .formatted(
                                                                EventLines.local(first.subject())),
                                                "places with markers are by to with ba at from"
                                                        + " for source"));
        for (TurtleFile.Line line : lines) {
            switch (EventLines.key(line)) {
                case "a" -> {}
                case "marker" -> markers.put(Folding.fold(line.object()), place);
                default -> throw EventLines.unknown(line, "marker");
            }
        }
    }

    private void addCues(List<TurtleFile.Line> lines) {
        String status = EventLines.status(lines.get(0), EventLines.local(lines.get(0).subject()));
        for (TurtleFile.Line line : lines) {
            switch (EventLines.key(line)) {
                case "a" -> {}
                case "inClause" ->
                        EventLines.add(cues, line, new StatusCue(status, StatusCue.Reach.CLAUSE));
                case "inSentence" ->
                        EventLines.add(cues, line, new StatusCue(status, StatusCue.Reach.SENTENCE));
                case "behind" ->
                        EventLines.add(cues, line, new StatusCue(status, StatusCue.Reach.BEHIND));
                case "restOfClause" ->
                        EventLines.add(
                                cues, line, new StatusCue(status, StatusCue.Reach.REST_OF_CLAUSE));
                case "afterwards" ->
                        EventLines.add(
                                cues, line, new StatusCue(status, StatusCue.Reach.AFTERWARDS));
                case "except" -> noCues.put(Folding.fold(line.object()), true);
                default ->
                        throw EventLines.unknown(
                                line,
                                "inClause, frame:inSentence, frame:behind, frame:restOfClause,"
                                        + " frame:afterwards, frame:except");
            }
        }
    }

    private void addBackReferences(List<TurtleFile.Line> lines) {
        for (TurtleFile.Line line : lines) {
            switch (EventLines.key(line)) {
                case "a" -> {}
                case "word" -> backReferences.add(Folding.fold(line.object()));
                default -> throw EventLines.unknown(line, "word");
            }
        }
    }
}
