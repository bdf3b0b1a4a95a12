package tupu.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tupu.article.Article;
import tupu.extract.Finding;
import tupu.extract.Quotation;
import tupu.language.Folding;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.TurtleFile;
import tupu.mention.Name;

/**
 * What a person has decided, from {@code ontology/decisions.ttl}: which names are one thing ({@code
 * :Merge}), which one name is several ({@code :Split}), and which quotation nobody uttered ({@code
 * :Reject}). Applied on every build; taking a decision out of the file takes it back.
 *
 * <pre>
 * [] a :Split ; :form "张伟" ; :type "Person" ; :with "云海科技" ;
 *    :into "person/张伟-云海科技" ; :because "not the professor of the same name" .
 * [] a :Reject ; :article "0f3a…" ; :speaker "周鸿祎" ; :quotation "算力有可能成为门槛" ;
 *    :because "he quotes somebody else" ; :by "alice" .
 * </pre>
 *
 * A decision holds for articles that name one of the things under {@code :with}, or for all where
 * there is none; one with a condition goes before one without.
 */
public final class Decisions {

    private static final String FILE = "decisions.ttl";
    private static final String NAMESPACE = "https://w3id.org/tupu/decisions#";
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String REJECT = NAMESPACE + "Reject";
    private static final Set<String> ABOUT_NAMES =
            Set.of("form", "type", "with", "into", "because", "by");
    private static final Set<String> ABOUT_QUOTATIONS =
            Set.of("article", "speaker", "quotation", "because", "by");

    /** Whether names are brought together or kept apart. */
    public enum Kind {
        MERGE,
        SPLIT
    }

    /**
     * A decision.
     *
     * @param forms names that it is about, as written in the file
     * @param with names of which the article must have one; empty for all articles
     * @param into the entity's id: a slug of the catalogue or {@code type/name}
     */
    public record Decision(
            Kind kind,
            List<String> forms,
            EntityType type,
            List<String> with,
            String into,
            Reason reason) {

        public Decision {
            forms = List.copyOf(forms);
            with = List.copyOf(with);
        }

        /** Returns the same decision as made by somebody. */
        public Decision signed(Optional<String> by) {
            return new Decision(kind, forms, type, with, into, new Reason(reason.because(), by));
        }

        private boolean isAbout(Name name, Set<String> keysOfArticle) {
            Set<String> keys = keys(name.forms().stream());
            return type == name.type()
                    && keys(forms.stream()).stream().anyMatch(keys::contains)
                    && (with.isEmpty()
                            || keys(with.stream()).stream().anyMatch(keysOfArticle::contains));
        }

        private static Set<String> keys(Stream<String> forms) {
            Set<String> keys = new TreeSet<>();
            forms.forEach(form -> keys.add(Folding.key(form)));
            return keys;
        }
    }

    /**
     * A quotation that is none. Its article, speaker and words name it, so that it is still
     * rejected when the article is read again, and no longer when it is read otherwise.
     *
     * @param article the article's id
     * @param speaker the words that name the speaker
     * @param words what is said to have been said
     */
    public record Rejection(String article, String speaker, String words, Reason reason) {

        public Rejection {
            requireNonNull(article, "article");
            requireNonNull(speaker, "speaker");
            requireNonNull(words, "words");
            requireNonNull(reason, "reason");
        }

        /** Whether it is that quotation. */
        public boolean isOf(String id, String text, String said) {
            return article.equals(id)
                    && Folding.key(speaker).equals(Folding.key(text))
                    && Folding.key(words).equals(Folding.key(said));
        }
    }

    private final List<Decision> decisions;
    private final List<Rejection> rejections;

    private Decisions(List<Decision> decisions, List<Rejection> rejections) {
        this.rejections = List.copyOf(rejections);
        List<Decision> conditionsFirst = new ArrayList<>();
        decisions.stream().filter(d -> !d.with().isEmpty()).forEach(conditionsFirst::add);
        decisions.stream().filter(d -> d.with().isEmpty()).forEach(conditionsFirst::add);
        this.decisions = List.copyOf(conditionsFirst);
    }

    public static Decisions none() {
        return new Decisions(List.of(), List.of());
    }

    /** Reads the built-in decisions and the user's. */
    public static Decisions read(OntologyFiles files) {
        return of(TurtleFile.read(files, FILE));
    }

    /** Reads decisions out of one file's text. */
    public static Decisions parse(String file, String content) {
        return of(TurtleFile.parse(file, content));
    }

    private static Decisions of(List<TurtleFile.Line> lines) {
        Map<String, List<TurtleFile.Line>> bySubject = new LinkedHashMap<>();
        for (TurtleFile.Line line : lines) {
            bySubject
                    .computeIfAbsent(line.file() + " " + line.subject(), key -> new ArrayList<>())
                    .add(line);
        }
        List<Decision> decisions = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (List<TurtleFile.Line> about : bySubject.values()) {
            if (kind(about).equals(REJECT)) {
                rejections.add(rejection(about));
            } else {
                decisions.add(decision(about));
            }
        }
        return new Decisions(decisions, rejections);
    }

    private static String kind(List<TurtleFile.Line> lines) {
        return lines.stream()
                .filter(line -> line.predicate().equals(RDF_TYPE))
                .map(TurtleFile.Line::object)
                .findFirst()
                .orElse("");
    }

    private static Rejection rejection(List<TurtleFile.Line> lines) {
        lines.forEach(line -> checkProperty(line, ABOUT_QUOTATIONS));
        return new Rejection(
                one(lines, "article"),
                one(lines, "speaker"),
                one(lines, "quotation"),
                reason(lines));
    }

    private static Decision decision(List<TurtleFile.Line> lines) {
        lines.forEach(line -> checkProperty(line, ABOUT_NAMES));
        TurtleFile.Line first = lines.get(0);
        String type = one(lines, "type");
        String kind = kind(lines);
        if (!kind.equals(NAMESPACE + "Merge") && !kind.equals(NAMESPACE + "Split")) {
            throw first.error(
                    "a decision is neither :Merge nor :Split nor :Reject",
                    "write a :Merge, a :Split or a :Reject");
        }
        List<String> forms = all(lines, "form").toList();
        if (forms.isEmpty()) {
            throw first.error("a decision names no form", "add :form \"…\"");
        }
        return new Decision(
                kind.endsWith("Merge") ? Kind.MERGE : Kind.SPLIT,
                forms,
                EntityType.of(type)
                        .orElseThrow(
                                () ->
                                        first.error(
                                                "“%s” is no type of entity".formatted(type),
                                                "write Person, Company, Government, Institution,"
                                                        + " Media, Product, Policy or Place")),
                all(lines, "with").toList(),
                one(lines, "into"),
                reason(lines));
    }

    private static Reason reason(List<TurtleFile.Line> lines) {
        return new Reason(one(lines, "because"), all(lines, "by").findFirst());
    }

    private static void checkProperty(TurtleFile.Line line, Set<String> properties) {
        boolean known =
                line.predicate().equals(RDF_TYPE)
                        || line.predicate().startsWith(NAMESPACE)
                                && properties.contains(
                                        line.predicate().substring(NAMESPACE.length()));
        if (!known) {
            throw line.error(
                    "“%s” says nothing about a decision".formatted(line.predicate()),
                    "use "
                            + properties.stream()
                                    .sorted()
                                    .map(name -> ":" + name)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static Stream<String> all(List<TurtleFile.Line> lines, String property) {
        return lines.stream()
                .filter(line -> line.predicate().equals(NAMESPACE + property))
                .map(TurtleFile.Line::object);
    }

    private static String one(List<TurtleFile.Line> lines, String property) {
        List<String> found = all(lines, property).filter(text -> !text.isBlank()).toList();
        if (found.size() != 1) {
            throw lines.get(0)
                    .error(
                            "a decision has %d times :%s".formatted(found.size(), property),
                            "give it one :%s".formatted(property));
        }
        return found.get(0);
    }

    /** Returns every decision, those with conditions first. */
    public List<Decision> all() {
        return decisions;
    }

    /** Returns every quotation that is none. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** Returns the findings without rejected quotations and what only they assert. */
    public List<Finding> keep(Article article, List<Finding> findings) {
        return rejections.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !isRejected(article, finding)).toList();
    }

    private boolean isRejected(Article article, Finding finding) {
        boolean itself =
                finding instanceof Quotation quotation
                        && rejections.stream()
                                .anyMatch(
                                        rejection ->
                                                rejection.isOf(
                                                        article.id().value(),
                                                        quotation.speaker().text(),
                                                        article.text(quotation.content())));
        return itself
                || finding.assertedIn().filter(around -> isRejected(article, around)).isPresent();
    }

    /**
     * Returns the decision about a name of an article.
     *
     * @param keysOfArticle the folded forms of all names of the article
     */
    Optional<Decision> about(Name name, Set<String> keysOfArticle) {
        return decisions.stream()
                .filter(decision -> decision.isAbout(name, keysOfArticle))
                .findFirst();
    }
}
