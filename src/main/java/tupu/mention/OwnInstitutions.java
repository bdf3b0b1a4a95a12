package tupu.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tupu.lexicon.EntityType;
import tupu.text.Field;
import tupu.text.Span;

/**
 * Joins a firm and the institution that stands right behind it: 微软|亚洲互联网工程院 is one name. Where the
 * catalogue or a rule knows the institution by itself, both stay. (Nowhere in our training corpus
 * do such two stand side by side as two names.)
 */
final class OwnInstitutions {

    private OwnInstitutions() {}

    /** Returns the candidates, the firms that are a part of others' names left out. */
    static List<Candidate> joined(List<Candidate> candidates) {
        Map<Place, Candidate> firms = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.COMPANY) {
                firms.put(Place.behind(candidate.span()), candidate);
            }
        }
        List<Candidate> joined = new ArrayList<>();
        List<Candidate> parts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate firm =
                    candidate.type() == EntityType.INSTITUTION && candidate.source() == Source.MODEL
                            ? firms.get(Place.before(candidate.span()))
                            : null;
            if (firm == null) {
                joined.add(candidate);
            } else {
                Span whole = firm.span().union(candidate.span());
                joined.add(new Candidate(whole, candidate.type(), Source.MODEL, Optional.empty()));
                parts.add(firm);
            }
        }
        joined.removeAll(parts);
        return joined;
    }

    /** A border of a name. */
    private record Place(Field field, int at) {

        static Place before(Span span) {
            return new Place(span.field(), span.begin());
        }

        static Place behind(Span span) {
            return new Place(span.field(), span.end());
        }
    }
}
