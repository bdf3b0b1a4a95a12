package tupu.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way to read a plain question: a catalogued query whose pattern fits, and what its slots hold.
 *
 * @param fixed how many characters of the question the pattern itself has
 * @param parameters what the slots stand for; empty where a name is not known
 * @param trouble why there are no parameters
 */
record Reading(
        CatalogueQuery query, int fixed, Optional<QueryParameters> parameters, String trouble) {

    /**
     * The best first: whose names are all known; which leaves the fewest words to the slots; the
     * first by name.
     */
    static final Comparator<Reading> BEST =
            Comparator.comparing((Reading reading) -> reading.parameters().isEmpty())
                    .thenComparing(Comparator.comparingInt(Reading::fixed).reversed())
                    .thenComparing(reading -> reading.query().name());

    static List<Reading> best(List<Reading> readings) {
        return readings.stream().sorted(BEST).toList();
    }
}
