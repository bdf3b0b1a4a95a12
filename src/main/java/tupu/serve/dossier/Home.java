package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the first page shows.
 *
 * @param articles how many there are
 * @param quotations how many there are
 * @param events how many reports of events there are
 * @param latest the newest articles, the newest first
 * @param quoted who is quoted most in the days {@code since} to {@code until}
 * @param since {@code 2024-03-03}; empty where no article has a date
 * @param until the day of the newest article
 * @param topics those that were spoken of, the most frequent first
 */
public record Home(
        int articles,
        int quotations,
        int events,
        List<ArticleHead> latest,
        List<Count> quoted,
        String since,
        String until,
        EventChart chart,
        List<Count> topics) {

    public Home {
        latest = List.copyOf(latest);
        quoted = List.copyOf(quoted);
        requireNonNull(since, "since");
        requireNonNull(until, "until");
        requireNonNull(chart, "chart");
        topics = List.copyOf(topics);
    }

    /**
     * How often something occurs.
     *
     * @param articles independent ones: copies of one story count once
     */
    public record Count(Named thing, int quotations, int articles) {

        public Count {
            requireNonNull(thing, "thing");
        }
    }
}
