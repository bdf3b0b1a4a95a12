package tupu.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tupu.language.Folding;
import tupu.language.PhraseTrie;

/**
 * The nouns by which an article speaks of a source without naming it ({@code unnamed-sources.tsv}):
 * 业内人士, 一位分析师, 参会员工, 公告. Posts ({@code titles.tsv}) are such nouns too: 一家创业公司的总经理.
 */
public final class UnnamedSources {

    /** How a noun can stand for a source. */
    public enum Kind {
        /** Without any modifier: 业内人士. */
        YES,
        /** With a modifier, or as the subject of its clause: 一位律师, 律师说. */
        NO,
        /** A group of people, with a modifier: 一家电商公司. */
        BODY,
        /** What a body or person publishes, and which speaks for it: 公告, 判决书. */
        DOCUMENT,
        /** The end of such nouns: 者, 员. */
        SUFFIX,
        /** Ends so and is nobody: 机器人. */
        NEVER;

        private static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** 律师|们: what makes many of one. */
    private static final String PLURAL = "们";

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final PhraseTrie<Kind> sources;
    private final PhraseTrie<Kind> documents;

    private UnnamedSources(Map<String, Kind> rows, List<String> titles) {
        Map<String, Kind> people = new LinkedHashMap<>();
        Map<String, Kind> papers = new LinkedHashMap<>();
        titles.forEach(title -> kinds.put(title, Kind.NO));
        posts.addAll(titles);
        posts.removeAll(rows.keySet());
        rows.forEach(
                (noun, kind) -> {
                    switch (kind) {
                        case SUFFIX -> suffixes.add(noun);
                        case DOCUMENT -> papers.put(noun, kind);
                        case YES, NO, BODY, NEVER -> kinds.put(noun, kind);
                    }
                });
        rows.forEach(
                (noun, kind) -> {
                    if (kind == Kind.YES || kind == Kind.NO && noun.length() > 1) {
                        people.put(noun, kind);
                    }
                });
        this.sources = new PhraseTrie<>(people);
        this.documents = new PhraseTrie<>(papers);
    }

    static UnnamedSources read(OntologyFiles files) {
        Map<String, Kind> rows = new LinkedHashMap<>();
        for (TsvFile.Row row :
                TsvFile.read(files, "unnamed-sources.tsv", List.of("noun", "alone"))) {
            Kind kind =
                    Kind.of(row.require("alone"))
                            .orElseThrow(
                                    () ->
                                            row.error(
                                                    "“%s” is no way to stand for a source"
                                                            .formatted(row.get("alone")),
                                                    "write yes, no, body, document, suffix or never"));
            rows.put(Folding.fold(row.require("noun")), kind);
        }
        List<String> titles =
                TsvFile.read(files, "titles.tsv", List.of("title", "kind")).stream()
                        .map(row -> Folding.fold(row.require("title")))
                        .toList();
        return new UnnamedSources(rows, titles);
    }

    /** Finds the nouns for people, the longest at each place. */
    public List<PhraseTrie.Match<Kind>> peopleIn(String text) {
        return sources.findLongest(text);
    }

    /** Finds the nouns for documents, the longest at each place. */
    public List<PhraseTrie.Match<Kind>> documentsIn(String text) {
        return documents.findLongest(text);
    }

    /** Whether words are a post (首席执行官) rather than a trade (分析师). */
    public boolean isPost(String words) {
        return posts.contains(Folding.fold(words));
    }

    /** Returns how the noun that ends a phrase stands for a source; empty where it does not. */
    public Optional<Kind> headOf(String phrase) {
        String folded = Folding.fold(phrase);
        for (int from = Math.max(0, folded.length() - 10); from < folded.length(); from++) {
            Kind kind = kinds.get(folded.substring(from));
            if (kind != null) {
                return kind == Kind.NEVER ? Optional.empty() : Optional.of(kind);
            }
        }
        if (folded.endsWith(PLURAL)) {
            return headOf(folded.substring(0, folded.length() - 1));
        }
        return folded.length() > 1 && suffixes.contains(folded.substring(folded.length() - 1))
                ? Optional.of(Kind.NO)
                : Optional.empty();
    }
}
