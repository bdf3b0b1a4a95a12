package tupu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.PhraseTrie;

/**
 * The events of {@code ontology/events.ttl}: their types and roles, the words that tell them, where
 * their participants stand, and the words that tell whether they happened.
 */
public final class EventFrames {

    /** The name of the file. */
    public static final String FILE = "events.ttl";

    private final Map<String, EventFrame> frames;
    private final PhraseTrie<List<EventPattern>> triggers;
    private final PhraseTrie<List<EventPattern>> exceptions;
    private final PhraseTrie<RolePlace> markers;
    private final PhraseTrie<List<StatusCue>> cues;
    private final PhraseTrie<Boolean> noCues;
    private final Set<String> backReferences;
    private final EventHints hints;

    private EventFrames(EventFramesReader read, EventWordsReader words, EventHints hints) {
        this.frames = new LinkedHashMap<>(read.frames());
        this.triggers = new PhraseTrie<>(read.triggers());
        this.exceptions = new PhraseTrie<>(read.exceptions());
        this.markers = new PhraseTrie<>(words.markers());
        this.cues = new PhraseTrie<>(words.cues());
        this.noCues = new PhraseTrie<>(words.noCues());
        this.backReferences = Set.copyOf(words.backReferences());
        this.hints = hints;
    }

    /**
     * Reads {@code events.ttl} and {@code event-hints.tsv}; a mistake is reported with file, line
     * and cure.
     */
    public static EventFrames read(OntologyFiles files) {
        List<TurtleFile.Line> lines = TurtleFile.read(files, FILE);
        EventFramesReader frames = new EventFramesReader(lines);
        return new EventFrames(
                frames,
                new EventWordsReader(lines),
                EventHints.read(files, frames.frames().keySet()));
    }

    /** Takes the statements of a file that has been read. */
    static EventFrames of(List<TurtleFile.Line> lines) {
        return new EventFrames(
                new EventFramesReader(lines), new EventWordsReader(lines), EventHints.NONE);
    }

    /** Every type of event, in the order of the file. */
    public Collection<EventFrame> all() {
        return List.copyOf(frames.values());
    }

    public Optional<EventFrame> byType(String type) {
        return Optional.ofNullable(frames.get(type));
    }

    /**
     * Finds trigger words, the longest at each place, each with the patterns that it may begin in
     * the order of the file; a pattern is left out where the words are part of one of its
     * exceptions (发布 in 发布会).
     */
    public List<PhraseTrie.Match<List<EventPattern>>> triggersIn(String text) {
        List<PhraseTrie.Match<List<EventPattern>>> excepted = exceptions.findAll(text);
        List<PhraseTrie.Match<List<EventPattern>>> found = new ArrayList<>();
        for (PhraseTrie.Match<List<EventPattern>> match : triggers.findAll(text)) {
            List<EventPattern> patterns =
                    match.value().stream()
                            .filter(pattern -> !isExcepted(match, pattern, excepted))
                            .toList();
            if (!patterns.isEmpty()) {
                found.add(new PhraseTrie.Match<>(match.begin(), match.end(), patterns));
            }
        }
        return found;
    }

    /** Finds words that may tell an event, the longest at each place, with the types it may be. */
    public List<PhraseTrie.Match<List<String>>> hintsIn(String text) {
        return hints.in(text);
    }

    private static boolean isExcepted(
            PhraseTrie.Match<?> match,
            EventPattern pattern,
            List<PhraseTrie.Match<List<EventPattern>>> excepted) {
        return excepted.stream()
                .anyMatch(
                        exception ->
                                exception.begin() <= match.begin()
                                        && exception.end() >= match.end()
                                        && exception.value().contains(pattern));
    }

    /** Finds the words that mark a participant's place: 被, 与, 向 … */
    public List<PhraseTrie.Match<RolePlace>> markersIn(String text) {
        return markers.findLongest(text);
    }

    /** Finds the words that tell whether something happened. */
    public List<PhraseTrie.Match<List<StatusCue>>> cuesIn(String text) {
        List<PhraseTrie.Match<Boolean>> excepted = noCues.findAll(text);
        return cues.findLongest(text).stream()
                .filter(
                        cue ->
                                excepted.stream()
                                        .noneMatch(
                                                no ->
                                                        no.begin() <= cue.begin()
                                                                && no.end() >= cue.end()))
                .toList();
    }

    /** Whether a folded word stands for a subject named before: 该公司, 其, it. */
    public boolean isBackReference(String word) {
        return backReferences.contains(word);
    }
}
