package tupu.extract;

import java.util.List;
import tupu.mention.MarkedArticle;

/**
 * Finds what one article asserts. An extractor looks at nothing but its argument, changes nothing,
 * and may be shared between threads. Finding nothing is an empty list.
 */
@FunctionalInterface
public interface Extractor {

    /** Returns the findings in reading order; each one's evidence lies inside {@code article}. */
    List<Finding> extract(MarkedArticle article);
}
