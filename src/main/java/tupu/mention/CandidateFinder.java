package tupu.mention;

import java.util.List;

/**
 * Proposes names. A finder looks at nothing but its argument, changes nothing, and may be shared
 * between threads; it need not care what others propose.
 */
@FunctionalInterface
public interface CandidateFinder {

    List<Candidate> find(Lines article);
}
