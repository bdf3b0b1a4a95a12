package tupu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.language.Folding;
import tupu.lexicon.EntityType;

/**
 * Finds entities that a person should look at, since only a person may join or split them: one name
 * with posts at organisations that no article names together, and several names with one post.
 */
public final class Suspects {

    /** Why something is suspect. */
    public enum Kind {
        SAME_NAME_DIFFERENT_ORGANIZATIONS,
        DIFFERENT_NAMES_SAME_POST
    }

    /**
     * A suspicion.
     *
     * @param entities ids, sorted
     * @param because in words: the organisations, or the post
     */
    public record Suspect(Kind kind, List<String> entities, String because) {

        public Suspect {
            entities = List.copyOf(entities);
        }
    }

    /** Posts of which an organisation has one. */
    private static final List<String> SOLE_POSTS =
            List.of(
                    "首席执行官", "首席技术官", "首席财务官", "首席运营官", "首席科学家", "ceo", "cto", "cfo", "coo", "董事长",
                    "总裁", "总经理", "部长", "主席", "院长", "校长", "行长", "总统", "总理", "局长");

    private Suspects() {}

    /** Returns the suspicions, sorted; the order of the articles does not matter. */
    public static List<Suspect> of(List<LinkedArticle> articles) {
        List<Suspect> suspects = new ArrayList<>(sameName(articles));
        suspects.addAll(samePost(articles));
        suspects.sort(
                Comparator.comparing(Suspect::kind).thenComparing(s -> s.entities().toString()));
        return suspects;
    }

    private static List<Suspect> sameName(List<LinkedArticle> articles) {
        Map<String, List<NavigableSet<String>>> organizations = new TreeMap<>();
        for (LinkedArticle article : articles) {
            Map<String, NavigableSet<String>> here = new TreeMap<>();
            for (Membership post : posts(article)) {
                Entity person = article.entity(post.person());
                if (person.type() == EntityType.PERSON && !person.catalogued()) {
                    post.organization()
                            .map(article::entity)
                            .ifPresent(
                                    organization ->
                                            here.computeIfAbsent(person.id(), id -> new TreeSet<>())
                                                    .add(organization.id()));
                }
            }
            here.forEach(
                    (person, ids) ->
                            organizations
                                    .computeIfAbsent(person, id -> new ArrayList<>())
                                    .add(ids));
        }
        List<Suspect> suspects = new ArrayList<>();
        organizations.forEach(
                (person, sets) -> {
                    List<NavigableSet<String>> apart = apart(sets);
                    if (apart.size() > 1) {
                        NavigableSet<String> all = new TreeSet<>();
                        apart.forEach(all::addAll);
                        suspects.add(
                                new Suspect(
                                        Kind.SAME_NAME_DIFFERENT_ORGANIZATIONS,
                                        List.of(person),
                                        String.join(", ", all)));
                    }
                });
        return suspects;
    }

    /** Joins the sets that share a member; what is left has nothing in common. */
    private static List<NavigableSet<String>> apart(List<NavigableSet<String>> sets) {
        List<NavigableSet<String>> apart = new ArrayList<>();
        for (NavigableSet<String> set : sets) {
            NavigableSet<String> joined = new TreeSet<>(set);
            List<NavigableSet<String>> sharing =
                    apart.stream().filter(other -> other.stream().anyMatch(set::contains)).toList();
            sharing.forEach(joined::addAll);
            apart.removeAll(sharing);
            apart.add(joined);
        }
        return apart;
    }

    private static List<Suspect> samePost(List<LinkedArticle> articles) {
        Map<String, NavigableSet<String>> holders = new TreeMap<>();
        for (LinkedArticle article : articles) {
            for (Membership post : posts(article)) {
                String role = Folding.key(post.role());
                if (!post.former() && SOLE_POSTS.contains(role)) {
                    post.organization()
                            .map(article::entity)
                            .ifPresent(
                                    organization ->
                                            holders.computeIfAbsent(
                                                            organization.id() + " " + role,
                                                            key -> new TreeSet<>())
                                                    .add(article.entity(post.person()).id()));
                }
            }
        }
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(
                        entry ->
                                new Suspect(
                                        Kind.DIFFERENT_NAMES_SAME_POST,
                                        List.copyOf(entry.getValue()),
                                        entry.getKey()))
                .toList();
    }

    private static List<Membership> posts(LinkedArticle article) {
        List<Membership> posts = new ArrayList<>();
        for (Finding finding : article.findings()) {
            if (finding instanceof Membership post) {
                posts.add(post);
            }
        }
        return posts;
    }
}
