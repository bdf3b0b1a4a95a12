package tupu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.article.ArticleRank;
import tupu.article.ArticleSource;
import tupu.article.Reading;
import tupu.rdf.Checked;
import tupu.rdf.SoundGraph;
import tupu.store.ArticleChange;
import tupu.store.GraphStore;
import tupu.store.ReadingLog;
import tupu.text.Checkpoint;
import tupu.text.Diagnostic;

/**
 * One build, from files to the store. Files that the store's reading log knows and whose articles
 * the graph confirms are not read; the others are, batch by batch. The log is written before the
 * graphs: after a kill in between, the graph does not confirm it and the file is read again.
 */
final class BuildRun {

    private final GraphStore store;
    private final ReadingLog log;
    private final Steps steps;
    private final String with;
    private final Progress progress;

    private final Contest contest = new Contest();
    private final BuildReport.Builder report = new BuildReport.Builder();
    private final Map<String, Candidate> batch = new LinkedHashMap<>();
    private final List<Opened> ended = new ArrayList<>();
    private int done;

    /**
     * Prepares a build.
     *
     * @param steps what makes graphs of articles
     * @param with digest of everything but the files that bears on what becomes of them
     */
    BuildRun(GraphStore store, Steps steps, String with, Progress progress) {
        this.store = store;
        this.log = store.readings();
        this.steps = steps;
        this.with = with;
        this.progress = progress;
    }

    /**
     * How graphs are made.
     *
     * @param inputDigest of everything that an article's graph is made from
     * @param graphs in the order of the articles
     * @param batch how many articles one transaction holds; some 100 to 1,000 triples each
     */
    record Steps(
            Function<Article, String> inputDigest,
            Function<List<Article>, List<Checked>> graphs,
            int batch) {}

    /** A file that is being read in this build. */
    private static final class Opened {
        private final ArticleSource source;
        private final Optional<Path> logged;
        private boolean whole = true;

        Opened(ArticleSource source, Optional<Path> logged) {
            this.source = source;
            this.logged = logged;
        }
    }

    private record Candidate(Article article, String input, Opened from) {}

    private record Unread(ArticleSource source, Optional<String> digest) {}

    BuildReport run(Stream<ArticleSource> sources) {
        List<Unread> unread = new ArrayList<>();
        sources.map(source -> new Unread(source, source.digest()))
                .filter(source -> !isKnown(source))
                .forEach(unread::add);
        unread.forEach(this::read);
        store();
        readAgain();
        store();
        takeBackFormer();
        return report.build();
    }

    /** Enters what a file gave when it was read, if reading it would give the same. */
    private boolean isKnown(Unread unread) {
        Optional<ReadingLog.SourceFile> known =
                unread.source()
                        .file()
                        .flatMap(log::at)
                        .filter(file -> file.tellsAllOf(unread.digest().orElse(""), with));
        known.ifPresent(
                file -> {
                    for (ReadingLog.Given given : file.given()) {
                        contest.enter(
                                given.article(),
                                new Contest.Best(
                                        given.rank(), given.input(), Optional.of(unread.source())));
                        progress.reached(++done, unread.source().name());
                    }
                });
        return known.isPresent();
    }

    private void read(Unread unread) {
        Optional<Path> logged = unread.source().file().filter(file -> unread.digest().isPresent());
        logged.ifPresent(file -> log.begin(file, unread.digest().orElseThrow(), with));
        Opened opened = new Opened(unread.source(), logged);
        forEach(
                opened,
                article -> {
                    String input = steps.inputDigest().apply(article);
                    String id = article.id().value();
                    ArticleRank rank = ArticleRank.of(article);
                    logged.ifPresent(file -> log.gave(file, new ReadingLog.Given(id, input, rank)));
                    if (contest.enter(id, new Contest.Best(rank, input, Optional.empty()))) {
                        add(new Candidate(article, input, opened));
                    } else {
                        progress.reached(++done, article.origin().file());
                    }
                });
        Checkpoint.reached("read");
        ended.add(opened);
    }

    private void forEach(Opened opened, Consumer<Article> use) {
        try (Stream<Reading> readings = opened.source.read()) {
            Iterator<Reading> all = readings.iterator();
            while (all.hasNext()) {
                all.next()
                        .match(
                                article -> {
                                    use.accept(article);
                                    return true;
                                },
                                reason -> {
                                    opened.whole = false;
                                    report.setAside(List.of(reason));
                                    progress.reached(++done, reason.file());
                                    return false;
                                });
            }
        }
    }

    private void add(Candidate candidate) {
        batch.put(candidate.article().id().value(), candidate);
        if (batch.size() >= steps.batch()) {
            store();
        }
    }

    /** Extracts and stores what the batch has that the store has not. */
    private void store() {
        Map<String, String> stored = store.inputDigests(batch.keySet());
        List<Candidate> changed = new ArrayList<>();
        batch.forEach(
                (id, candidate) -> {
                    if (candidate.input().equals(stored.get(id))) {
                        report.changed(List.of(ArticleChange.unchanged(id)));
                        progress.reached(++done, candidate.article().origin().file());
                    } else {
                        changed.add(candidate);
                    }
                });
        List<SoundGraph> sound = sound(changed);
        Checkpoint.reached("staged");
        ended.stream()
                .filter(opened -> opened.whole)
                .forEach(opened -> opened.logged.ifPresent(log::end));
        log.flush();
        Checkpoint.reached("logged");
        if (!sound.isEmpty()) {
            report.changed(store.put(sound));
        }
        batch.clear();
        ended.clear();
    }

    private List<SoundGraph> sound(List<Candidate> changed) {
        List<Checked> checked =
                steps.graphs().apply(changed.stream().map(Candidate::article).toList());
        List<SoundGraph> sound = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Candidate candidate = changed.get(i);
            String file = candidate.article().origin().file();
            checked.get(i)
                    .match(
                            sound::add,
                            reasons -> {
                                candidate.from().whole = false;
                                report.setAside(
                                        reasons.stream()
                                                .map(
                                                        reason ->
                                                                Diagnostic.of(
                                                                        file,
                                                                        reason.message(),
                                                                        reason.cure()))
                                                .toList());
                                return false;
                            });
            progress.reached(++done, file);
        }
        return sound;
    }

    /** Reads known files again for articles that the store has not, or not as they gave them. */
    private void readAgain() {
        Map<String, Contest.Best> known = new LinkedHashMap<>(contest.all());
        known.values().removeIf(best -> best.unread().isEmpty());
        Map<String, String> stored = store.inputDigests(known.keySet());
        Map<ArticleSource, Set<String>> wanted = new LinkedHashMap<>();
        known.forEach(
                (id, best) -> {
                    if (best.input().equals(stored.get(id))) {
                        report.unread(id);
                    } else {
                        wanted.computeIfAbsent(best.unread().orElseThrow(), s -> new HashSet<>())
                                .add(best.input());
                    }
                });
        wanted.forEach(this::readAgain);
    }

    private void readAgain(ArticleSource source, Collection<String> inputs) {
        Opened opened = new Opened(source, Optional.empty());
        forEach(
                opened,
                article -> {
                    String input = steps.inputDigest().apply(article);
                    if (inputs.contains(input)) {
                        add(new Candidate(article, input, opened));
                    }
                });
    }

    /** Takes back what edited files gave before, unless another file gives it still. */
    private void takeBackFormer() {
        Map<Path, Set<String>> formers = new LinkedHashMap<>();
        for (Path file : log.unsettled()) {
            log.at(file)
                    .filter(ReadingLog.SourceFile::ended)
                    .ifPresent(known -> formers.put(file, known.former()));
        }
        Set<String> former = new HashSet<>();
        formers.values().forEach(former::addAll);
        former.removeAll(contest.articles());
        former.removeAll(log.givenBy(Files::exists, former));
        if (!former.isEmpty()) {
            report.changed(store.put(List.of(), former));
        }
        Checkpoint.reached("superseded");
        formers.keySet().forEach(log::settle);
        log.flush();
    }
}
