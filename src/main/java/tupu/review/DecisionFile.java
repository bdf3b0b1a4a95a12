package tupu.review;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import tupu.language.Folding;
import tupu.link.Decisions;
import tupu.link.Decisions.Decision;
import tupu.link.Decisions.Rejection;
import tupu.link.Reason;
import tupu.review.Suspect.Named;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * The file in which decisions are kept, {@code decisions.ttl} of the folder that {@code --ontology}
 * names; what people write into it by hand stays as it is. A file that is never left half written:
 * it is replaced as a whole. May be shared between threads.
 */
public final class DecisionFile {

    /** The name that a build looks for. */
    public static final String NAME = "decisions.ttl";

    private static final String HEADER =
            "# What people have decided about names and quotations; see tupu review.\n\n";

    private final Path file;

    /**
     * A decision of the file.
     *
     * @param id by which it can be taken back; empty where it was written by hand
     * @param about which names, or
     * @param rejected which quotation
     */
    public record Entry(
            Optional<String> id, Optional<Decision> about, Optional<Rejection> rejected) {

        public Entry {
            requireNonNull(id, "id");
            requireNonNull(about, "about");
            requireNonNull(rejected, "rejected");
            if (about.isPresent() == rejected.isPresent()) {
                throw new IllegalArgumentException("A decision is about names or a quotation");
            }
        }

        /** What is decided, in short: {@code 张伟 + 云海科技 → person/张伟-云海科技}. */
        public String text() {
            return about.map(Entry::text)
                    .orElseGet(
                            () ->
                                    rejected.map(one -> one.speaker() + " ✗ “" + one.words() + "”")
                                            .orElseThrow());
        }

        private static String text(Decision decision) {
            String with =
                    decision.with().isEmpty() ? "" : " + " + String.join("、", decision.with());
            return String.join("、", decision.forms()) + with + " → " + decision.into();
        }

        /** Why it was decided, and by whom: {@code 一位是教授 — alice}. */
        public String reason() {
            return about.map(Decision::reason)
                    .orElseGet(() -> rejected.orElseThrow().reason())
                    .toString();
        }
    }

    private DecisionFile(Path file) {
        this.file = requireNonNull(file, "file");
    }

    /** The file of that folder; it need not be there yet. */
    public static DecisionFile in(Path folder) {
        return new DecisionFile(folder.resolve(NAME));
    }

    public Path path() {
        return file;
    }

    /** Returns all decisions: those that were made here, then those written by hand. */
    public synchronized List<Entry> entries() {
        String content = content();
        List<Entry> entries = new ArrayList<>();
        Matcher blocks = DecisionText.BLOCK.matcher(content);
        while (blocks.find()) {
            String id = blocks.group(1);
            add(parse(DecisionText.PREFIX + "\n" + blocks.group()), Optional.of(id), entries);
        }
        add(parse(blocks.replaceAll("")), Optional.empty(), entries);
        return List.copyOf(entries);
    }

    /**
     * Adds decisions about names; one that is there already gets the new reason.
     *
     * @param by who decides, where known
     */
    public synchronized void decide(List<Decision> decisions, Optional<String> by) {
        decisions.stream()
                .map(decision -> decision.signed(by))
                .map(DecisionText::of)
                .forEach(this::add);
    }

    /**
     * Adds that a quotation is none.
     *
     * @param by who says so, where known
     */
    public synchronized void reject(QuotationKey quotation, String because, Optional<String> by) {
        add(
                DecisionText.of(
                        new Rejection(
                                quotation.article(),
                                quotation.speaker(),
                                quotation.words(),
                                new Reason(because, by))));
    }

    /** Takes a decision back; returns whether there was one of that id. */
    public synchronized boolean undo(String id) {
        String content = content();
        String without = without(content, id);
        if (without.equals(content)) {
            return false;
        }
        write(without);
        return true;
    }

    /** Returns the suspicions that nobody has decided about. */
    public List<Suspect> open(List<Suspect> suspects) {
        Set<String> decided = new HashSet<>();
        for (Entry entry : entries()) {
            entry.about()
                    .ifPresent(
                            decision ->
                                    decision.forms()
                                            .forEach(
                                                    form ->
                                                            decided.add(
                                                                    decision.type()
                                                                            + Folding.key(form))));
        }
        return suspects.stream().filter(suspect -> !isDecided(suspect, decided)).toList();
    }

    private static boolean isDecided(Suspect suspect, Set<String> decided) {
        return suspect.entities().stream()
                .map(Named::label)
                .allMatch(label -> decided.contains(suspect.type() + Folding.key(label)));
    }

    private static void add(Decisions decisions, Optional<String> id, List<Entry> entries) {
        decisions
                .all()
                .forEach(about -> entries.add(new Entry(id, Optional.of(about), Optional.empty())));
        decisions
                .rejections()
                .forEach(some -> entries.add(new Entry(id, Optional.empty(), Optional.of(some))));
    }

    private void add(String block) {
        Matcher named = DecisionText.BLOCK.matcher(block);
        if (!named.matches()) {
            throw new IllegalStateException("Written so that it cannot be found: " + block);
        }
        String content = without(content(), named.group(1));
        if (content.isEmpty()) {
            content = HEADER;
        }
        if (!content.contains(DecisionText.PREFIX)) {
            content += (content.endsWith("\n") ? "" : "\n") + DecisionText.PREFIX + "\n";
        }
        write(content + (content.endsWith("\n") ? "" : "\n") + "\n" + block);
    }

    private static String without(String content, String id) {
        return DecisionText.BLOCK
                .matcher(content)
                .replaceAll(
                        match ->
                                match.group(1).equals(id)
                                        ? ""
                                        : Matcher.quoteReplacement(match.group()))
                .replaceAll("\\n{3,}", "\n\n");
    }

    private Decisions parse(String content) {
        return Decisions.parse(file.toString(), content);
    }

    private String content() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Looks whether a build could read it before anything is replaced. */
    private void write(String content) {
        parse(content);
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "decisions", ".new");
            Files.writeString(written, content, StandardCharsets.UTF_8);
            Files.move(
                    written,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new InputException(
                    Diagnostic.of(
                            file.toString(),
                            "the decision cannot be written: " + e,
                            "see to the folder's permissions"),
                    e);
        }
    }
}
