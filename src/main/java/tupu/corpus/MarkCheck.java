package tupu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tupu.facts.Schema;
import tupu.text.Diagnostic;
import tupu.text.Field;

/** Checks that the marks of an article refer to what is there and use labels that are known. */
final class MarkCheck {

    private final Schema schema;
    private final CorpusArticle article;
    private final NameMarks names;
    private final References references;
    private final List<Diagnostic> problems = new ArrayList<>();

    MarkCheck(CorpusArticle article, Schema schema) {
        this.schema = schema;
        this.article = article;
        this.names = article.names();
        this.references = new References(names);
    }

    List<Diagnostic> problems() {
        for (Field field : Field.values()) {
            for (Mark mark : article.text(field).marks()) {
                checkKeys(mark);
                switch (mark.kind()) {
                    case TIME -> mark.name().ifPresent(time -> checkTime(mark, time));
                    case POST -> checkPost(mark);
                    case QUOTATION -> checkQuotation(mark);
                    case EVENT -> checkEvent(mark, article.text(field));
                    case RELATION -> checkRelation(mark);
                    default -> checkName(mark, article.text(field));
                }
            }
        }
        return List.copyOf(problems);
    }

    private void checkKeys(Mark mark) {
        for (String key : mark.kind().requiredKeys()) {
            if (mark.value(key).isEmpty()) {
                problem(mark, "has no “%s”".formatted(key), "add ;" + key + "=…");
            }
        }
        Set<String> roles = schema.roles(mark.value("type").orElse(""));
        List<String> known =
                Stream.of(mark.kind().requiredKeys(), mark.kind().optionalKeys(), roles)
                        .flatMap(Set::stream)
                        .sorted()
                        .toList();
        for (String key : mark.values().keySet()) {
            if (!known.contains(key)) {
                problem(
                        mark,
                        "has the unknown key “%s”".formatted(key),
                        known.isEmpty()
                                ? "leave it out"
                                : "keys of this mark are " + String.join(" ", known));
            }
        }
    }

    private void checkName(Mark mark, MarkedText text) {
        if (!mark.kind().isName()) {
            return;
        }
        boolean inside =
                text.names()
                        .anyMatch(
                                outer ->
                                        !outer.equals(mark)
                                                && outer.begin() <= mark.begin()
                                                && mark.end() <= outer.end());
        if (inside) {
            problem(mark, "is a name inside a name", "mark the outer one only");
        }
        if (!isWritten(mark.entityName())) {
            problem(
                    mark,
                    "is named “%s”, which stands nowhere in the article"
                            .formatted(mark.entityName()),
                    "name it by a form that the article uses");
        }
    }

    private void checkPost(Mark mark) {
        checkReference(mark, "person");
        checkReference(mark, "org");
        checkLabel(mark, "former", Set.of("yes"));
    }

    private void checkQuotation(Mark mark) {
        String speaker = mark.value("speaker").orElse("?");
        if (!speaker.startsWith("?")) {
            checkReference(mark, "speaker");
        } else if (!isWritten(speaker.substring(1))) {
            problem(
                    mark,
                    "has the speaker “%s”, whose words stand nowhere in the article"
                            .formatted(speaker),
                    "write them as the article does");
        }
        mark.value("cue")
                .filter(cue -> !isWritten(cue))
                .ifPresent(
                        cue ->
                                problem(
                                        mark,
                                        "has the cue “%s”, which stands nowhere in the article"
                                                .formatted(cue),
                                        "write the cue as the article does"));
        checkLabel(mark, "mode", Schema.MODES);
        List<String> topics = MarkedFacts.topics(mark);
        topics.stream()
                .filter(topic -> !schema.topics().contains(topic))
                .forEach(topic -> unknown(mark, "topics", topic, schema.topics()));
        if (topics.size() > 3) {
            problem(mark, "has %d topics".formatted(topics.size()), "give one to three");
        }
    }

    private void checkEvent(Mark mark, MarkedText text) {
        String type = mark.value("type").orElse("");
        if (!schema.eventRoles().containsKey(type)) {
            unknown(mark, "type", type, schema.eventRoles().keySet());
        }
        schema.roles(type).forEach(role -> checkReferences(mark, role));
        mark.value("date").ifPresent(date -> checkTime(mark, date));
        mark.values("amount").stream()
                .filter(amount -> !isWritten(amount))
                .forEach(
                        amount ->
                                problem(
                                        mark,
                                        "has the amount “%s”, which stands nowhere in the article"
                                                .formatted(amount),
                                        "write the amount as the article does"));
        checkLabel(mark, "status", Schema.STATUSES);
        checkLabel(mark, "said", Set.of("yes"));
        if (mark.value("said").isPresent() && !isInsideQuotation(mark, text)) {
            problem(mark, "is said, but in no quotation", "leave said=yes out");
        }
    }

    private static boolean isInsideQuotation(Mark mark, MarkedText text) {
        return text.marks(MarkKind.QUOTATION).stream()
                .anyMatch(
                        quotation ->
                                quotation.begin() <= mark.begin() && mark.end() <= quotation.end());
    }

    private void checkRelation(Mark mark) {
        checkLabel(mark, "predicate", schema.predicates());
        checkReference(mark, "subject");
        checkReferences(mark, "object");
    }

    private void checkReferences(Mark mark, String key) {
        mark.value(key)
                .map(references::split)
                .ifPresent(values -> values.forEach(value -> checkReference(mark, key, value)));
    }

    private void checkReference(Mark mark, String key) {
        mark.value(key).ifPresent(value -> checkReference(mark, key, value));
    }

    private void checkReference(Mark mark, String key, String value) {
        if (names.named(value).isEmpty()) {
            String cure =
                    names.mentions().stream()
                            .filter(mention -> mention.text().equals(value))
                            .map(mention -> "write “%s”".formatted(mention.name().canonical()))
                            .findFirst()
                            .orElse("mark it as a name at its first place");
            problem(mark, "has %s “%s”, which is no name here".formatted(key, value), cure);
        }
    }

    private void checkTime(Mark mark, String time) {
        if (IsoTime.of(time).isEmpty()) {
            problem(
                    mark,
                    "has the time “%s”, which is not ISO".formatted(time),
                    "write 2024, 2024-02, 2024-02-22, 2024-Q1, 2024-H1 or 2024-03/2024-05");
        }
    }

    private void checkLabel(Mark mark, String key, Set<String> known) {
        mark.value(key)
                .filter(value -> !known.contains(value))
                .ifPresent(value -> unknown(mark, key, value, known));
    }

    private void unknown(Mark mark, String key, String value, Set<String> known) {
        problem(
                mark,
                "has the unknown %s “%s”".formatted(key, value),
                "known are " + String.join(" ", known));
    }

    private boolean isWritten(String words) {
        return article.headline().text().contains(words) || article.body().text().contains(words);
    }

    private void problem(Mark mark, String message, String cure) {
        problems.add(
                new Diagnostic(
                        article.article().origin().file(),
                        mark.line(),
                        mark.column(),
                        "“%s” (%s) %s".formatted(mark.words(), mark.kind().label(), message),
                        cure));
    }
}
