package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tupu.review.DecisionFile;
import tupu.review.QuotationKey;
import tupu.review.Suspect;
import tupu.review.Verdict;
import tupu.serve.http.Parameters;
import tupu.serve.http.Refusal;
import tupu.serve.sparql.Data;

/** What a person decided, as the form of the review page sends it. */
final class ReviewForm {

    private static final int LONGEST_REASON = 1000;

    private final Parameters form;
    private final Data data;
    private final DecisionFile file;
    private final Optional<String> by;

    /**
     * @param by who sends it, where known
     */
    ReviewForm(Parameters form, Data data, DecisionFile file, Optional<String> by) {
        this.form = requireNonNull(form, "form");
        this.data = requireNonNull(data, "data");
        this.file = requireNonNull(file, "file");
        this.by = requireNonNull(by, "by");
    }

    /** Writes the decision down; nothing that is not as asked for is written. */
    void apply(List<Suspect> suspects) {
        switch (one("action")) {
            case "undo" -> undo();
            case "reject" -> reject();
            case "another" -> file.decide(Verdict.another(suspect(suspects), with(), reason()), by);
            case "same" -> same(suspect(suspects));
            case "different" -> file.decide(Verdict.different(suspect(suspects), reason()), by);
            default -> throw Refusal.badRequest("there is no such action: " + one("action"));
        }
    }

    private void undo() {
        if (!file.undo(one("id"))) {
            throw Refusal.notFound("there is no decision " + one("id"));
        }
    }

    private void reject() {
        QuotationKey key = ReviewPage.key(data, one("quotation"));
        file.reject(key, reason(), by);
    }

    private void same(Suspect suspect) {
        String into = form.one("into").orElse(suspect.entities().get(0).id());
        if (suspect.entities().stream().noneMatch(entity -> entity.id().equals(into))) {
            throw Refusal.badRequest("%s is none of those in question".formatted(into));
        }
        file.decide(Verdict.same(suspect, into, reason()), by);
    }

    private Suspect suspect(List<Suspect> suspects) {
        List<String> ids = form.all("entity");
        return suspects.stream()
                .filter(suspect -> suspect.kind().name().equals(one("kind")))
                .filter(
                        suspect ->
                                suspect.entities().stream()
                                        .map(Suspect.Named::id)
                                        .toList()
                                        .equals(ids))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("that is not in question any more"));
    }

    private List<String> with() {
        List<String> with = form.all("with");
        if (with.isEmpty()) {
            throw Refusal.badRequest("choose an organisation by which the other one is told");
        }
        return with;
    }

    private String reason() {
        String reason = one("because").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.badRequest("say why, in up to %d characters".formatted(LONGEST_REASON));
        }
        return reason;
    }

    private String one(String name) {
        return form.one(name)
                .orElseThrow(() -> Refusal.badRequest("the form has no field " + name));
    }
}
