package tupu.extract;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.text.Span;

/**
 * A person's post: person, organisation, role.
 *
 * @param organization empty where none is named (经济学家余丰慧)
 * @param role as written: 联合创始人
 * @param roleSpan where the role stands
 * @param former whether the post has been left: 原X, 前X, 曾任
 * @param during when it was held, where the article says so
 */
public record Membership(
        Name person,
        Optional<Name> organization,
        String role,
        Span roleSpan,
        boolean former,
        Optional<TimeMention> during,
        Evidence evidence,
        double confidence,
        Optional<Quotation> assertedIn)
        implements Finding {

    public Membership {
        requireNonNull(person, "person");
        requireNonNull(organization, "organization");
        requireNonNull(role, "role");
        requireNonNull(roleSpan, "roleSpan");
        requireNonNull(during, "during");
        requireNonNull(evidence, "evidence");
        requireNonNull(assertedIn, "assertedIn");
    }
}
