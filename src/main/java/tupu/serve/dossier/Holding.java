package tupu.serve.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A post and every article that says so.
 *
 * @param post as the first of them has it
 * @param reports in the order of time
 * @param first day of the first; or empty
 * @param last day of the last
 */
public record Holding(Post post, List<Post> reports, String first, String last) {

    public Holding {
        requireNonNull(post, "post");
        reports = List.copyOf(reports);
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }

    /** Folds what says the same of the same person; what was last reported comes first. */
    static List<Holding> fold(List<Post> posts) {
        Map<List<Object>, List<Post>> same = new LinkedHashMap<>();
        for (Post post : posts) {
            same.computeIfAbsent(
                            List.of(
                                    post.person().node(),
                                    post.organization(),
                                    post.role(),
                                    post.former(),
                                    post.during()),
                            key -> new ArrayList<>())
                    .add(post);
        }
        return same.values().stream()
                .map(Holding::of)
                .sorted(
                        Comparator.comparing(Holding::last, Comparator.reverseOrder())
                                .thenComparing(held -> held.post().node().toString()))
                .toList();
    }

    private static Holding of(List<Post> reports) {
        List<String> days =
                reports.stream()
                        .map(post -> post.article().day())
                        .filter(day -> !day.isEmpty())
                        .sorted()
                        .toList();
        return new Holding(
                reports.get(0),
                reports,
                days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1));
    }
}
