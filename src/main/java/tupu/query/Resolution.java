package tupu.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What words that name something can stand for.
 *
 * @param words as the user wrote them
 * @param candidates everything of the wanted type that has that name, the likeliest first
 * @param nearest names that come near, where nothing has that one
 */
public record Resolution(String words, List<Candidate> candidates, List<String> nearest) {

    public Resolution {
        requireNonNull(words, "words");
        candidates = List.copyOf(candidates);
        nearest = List.copyOf(nearest);
    }

    /**
     * Returns the one that is meant: the only one, or the only one of which it is the preferred
     * name.
     */
    public Optional<Candidate> meant() {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Candidate> preferred = candidates.stream().filter(Candidate::preferred).toList();
        return preferred.size() == 1 ? Optional.of(preferred.get(0)) : Optional.empty();
    }

    /** Returns those that have the name and are not meant. */
    public List<Candidate> others() {
        return candidates.stream()
                .filter(candidate -> !meant().equals(Optional.of(candidate)))
                .toList();
    }
}
