package tupu.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tupu.article.ArticleRank;

/**
 * Which file gave which articles, kept in the store's folder beside the triples, because paths are
 * a machine's and not the graph's. It is written before the graphs that it tells of and proves
 * nothing by itself: a file counts as read only where the graph confirms each article's input
 * digest. Losing it costs time, and the knowledge of which article an edited file gave before.
 *
 * <p>For one thread at a time; the one that builds.
 */
public final class ReadingLog {

    private final LogFile file;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String[]> pending = new ArrayList<>();
    private long lines;

    private ReadingLog(LogFile file) {
        this.file = file;
    }

    /**
     * An article as a file gave it.
     *
     * @param input the digest of everything that its graph is made from
     */
    public record Given(String article, String input, ArticleRank rank) {}

    /**
     * What is known of a file.
     *
     * @param digest SHA-256 of its bytes when it was read
     * @param with digest of the options and of the build that it was read with
     * @param ended whether it was read to its end and nothing of it was set aside
     * @param given the articles that it gave, in its order
     * @param former ids of articles that it gave before and may still be stored
     */
    public record SourceFile(
            String digest, String with, boolean ended, List<Given> given, Set<String> former) {

        public SourceFile {
            given = List.copyOf(given);
            former = Set.copyOf(former);
        }

        /** Whether reading a file of that digest with those options again would tell nothing. */
        public boolean tellsAllOf(String bytes, String options) {
            return ended && former.isEmpty() && digest.equals(bytes) && with.equals(options);
        }
    }

    /** Reads the log; lines that a crash left broken end it. */
    static ReadingLog open(Path path) {
        LogFile file = new LogFile(path);
        ReadingLog log = new ReadingLog(file);
        log.replay(file.read());
        if (log.lines > 1000 && log.lines > 2 * log.live()) {
            log.rewrite();
        }
        return log;
    }

    /** Returns what is known of the file at {@code location}. */
    public Optional<SourceFile> at(Path location) {
        return Optional.ofNullable(entries.get(location.toString())).map(Entry::snapshot);
    }

    /** Returns the ids of the articles that the file at {@code location} gave when it was read. */
    public List<String> articlesOf(Path location) {
        return at(location).stream()
                .flatMap(known -> known.given().stream())
                .map(Given::article)
                .toList();
    }

    /** A file is about to be read; what it gave before becomes former. */
    public void begin(Path location, String digest, String with) {
        log("begin", location.toString(), digest, with);
    }

    /** The file has given an article. */
    public void gave(Path location, Given given) {
        ArticleRank rank = given.rank();
        log(
                "gave",
                location.toString(),
                given.article(),
                given.input(),
                rank.modified(),
                Integer.toString(rank.length()),
                rank.digest(),
                rank.file());
    }

    /** The file was read to its end, and all of it became graphs. */
    public void end(Path location) {
        log("end", location.toString());
    }

    /** What the file gave formerly is gone from the graph, or is another file's. */
    public void settle(Path location) {
        log("settle", location.toString());
    }

    /** Forgets a file. */
    public void forget(Path location) {
        log("forget", location.toString());
    }

    /** Returns the articles that some file for which {@code exists} holds has given. */
    public Set<String> givenBy(Predicate<Path> exists, Collection<String> articles) {
        Set<String> wanted = new HashSet<>(articles);
        Set<String> found = new HashSet<>();
        entries.forEach(
                (location, entry) -> {
                    Set<String> gives = new HashSet<>(entry.given.keySet());
                    gives.retainAll(wanted);
                    if (!gives.isEmpty() && exists.test(Path.of(location))) {
                        found.addAll(gives);
                    }
                });
        return found;
    }

    /** Returns the locations of all files that have formerly given something not yet taken back. */
    public List<Path> unsettled() {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().former.isEmpty())
                .map(entry -> Path.of(entry.getKey()))
                .sorted()
                .toList();
    }

    /** Writes what was told since the last time to the disk; call it before the graphs go there. */
    public void flush() {
        if (!pending.isEmpty()) {
            file.append(pending);
            lines += pending.size();
            pending.clear();
        }
    }

    private void log(String... fields) {
        pending.add(fields);
        apply(fields);
    }

    private void replay(List<String[]> all) {
        all.forEach(this::apply);
        lines = all.size();
    }

    private void apply(String[] fields) {
        String location = fields[1];
        switch (fields[0]) {
            case "begin" -> {
                Entry before = entries.get(location);
                Entry entry = new Entry(fields[2], fields[3]);
                if (before != null) {
                    entry.former.addAll(before.former);
                    entry.former.addAll(before.given.keySet());
                }
                entries.put(location, entry);
            }
            case "gave" -> entry(location).gave(given(fields));
            case "end" -> entry(location).ended = true;
            case "settle" -> entry(location).former.clear();
            case "former" -> entry(location).former.add(fields[2]);
            case "forget" -> entries.remove(location);
            default -> throw new IllegalStateException("A log with “%s”".formatted(fields[0]));
        }
    }

    private Entry entry(String location) {
        return entries.computeIfAbsent(location, unknown -> new Entry("", ""));
    }

    private static Given given(String[] fields) {
        return new Given(
                fields[2],
                fields[3],
                new ArticleRank(fields[4], Integer.parseInt(fields[5]), fields[6], fields[7]));
    }

    private long live() {
        return entries.values().stream().mapToLong(entry -> 2L + entry.given.size()).sum();
    }

    /** Replaces the file by the shortest one that tells the same. */
    private void rewrite() {
        ReadingLog fresh = new ReadingLog(file);
        for (String location : new TreeSet<>(entries.keySet())) {
            Entry entry = entries.get(location);
            Path path = Path.of(location);
            fresh.begin(path, entry.digest, entry.with);
            entry.former.forEach(id -> fresh.log("former", location, id));
            entry.given.values().forEach(given -> fresh.gave(path, given));
            if (entry.ended) {
                fresh.end(path);
            }
        }
        file.replace(fresh.pending);
        lines = fresh.pending.size();
    }

    private static final class Entry {

        private final String digest;
        private final String with;
        private final Map<String, Given> given = new LinkedHashMap<>();
        private final Set<String> former = new LinkedHashSet<>();
        private boolean ended;

        Entry(String digest, String with) {
            this.digest = digest;
            this.with = with;
        }

        /** Of two readings of one article in one file the better counts. */
        void gave(Given reading) {
            given.merge(
                    reading.article(),
                    reading,
                    (one, other) -> other.rank().compareTo(one.rank()) > 0 ? other : one);
            former.remove(reading.article());
        }

        SourceFile snapshot() {
            return new SourceFile(digest, with, ended, List.copyOf(given.values()), former);
        }
    }
}
