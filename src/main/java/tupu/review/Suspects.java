package tupu.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Iris;
import tupu.rdf.NameKey;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.Vocabulary;
import tupu.review.Suspect.Kind;
import tupu.review.Suspect.Named;

/**
 * Finds in a store the entities that a person should look at, since only a person may join or split
 * them. To be called inside a transaction; the order in which articles came does not matter.
 */
public final class Suspects {

    /** Posts of which an organisation has one. */
    private static final Set<String> SOLE_POSTS =
            Set.of(
                    "首席执行官", "首席技术官", "首席财务官", "首席运营官", "首席科学家", "ceo", "cto", "cfo", "coo", "董事长",
                    "总裁", "总经理", "部长", "主席", "院长", "校长", "行长", "总统", "总理", "局长");

    private static final Comparator<Suspect> ORDER =
            Comparator.comparing(Suspect::kind)
                    .thenComparing(suspect -> suspect.entities().get(0))
                    .thenComparing(suspect -> suspect.because().get(0));

    private final DatasetGraph dataset;
    private final Iris iris;

    /** Labels that were looked up already. */
    private final Map<Node, Named> named = new HashMap<>();

    private Suspects(DatasetGraph dataset, Iris iris) {
        this.dataset = requireNonNull(dataset, "dataset");
        this.iris = requireNonNull(iris, "iris");
    }

    /** Returns the suspicions, homonyms first. */
    public static List<Suspect> of(DatasetGraph dataset, Iris iris) {
        Suspects suspects = new Suspects(dataset, iris);
        List<Post> posts = suspects.posts();
        List<Suspect> found = new ArrayList<>(suspects.sameName(posts));
        found.addAll(suspects.samePost(posts));
        found.addAll(suspects.sameForm());
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /**
     * A post that an article states.
     *
     * @param role folded
     */
    private record Post(
            Node article, Node person, Node organization, String role, boolean former) {}

    private List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        dataset.stream(Node.ANY, Node.ANY, SharedVocabulary.MEMBER, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .forEach(
                        quad ->
                                objects(quad, SharedVocabulary.MEMBERSHIP_ORGANIZATION)
                                        .forEach(
                                                organization ->
                                                        posts.add(post(quad, organization))));
        return posts;
    }

    private Post post(Quad member, Node organization) {
        String role =
                objects(member, Vocabulary.ROLE_NAME).stream()
                        .map(name -> NameKey.of(name.getLiteralLexicalForm()))
                        .findFirst()
                        .orElse("");
        boolean former =
                objects(member, Vocabulary.FORMER).stream()
                        .anyMatch(truth -> truth.getLiteralLexicalForm().equals("true"));
        return new Post(member.getGraph(), member.getObject(), organization, role, former);
    }

    private List<Node> objects(Quad of, Node property) {
        return dataset.stream(of.getGraph(), of.getSubject(), property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }

    private List<Suspect> sameName(List<Post> posts) {
        Map<Named, Map<String, NavigableSet<Named>>> organizations = new TreeMap<>();
        for (Post post : posts) {
            if (!isCatalogued(post.person())) {
                organizations
                        .computeIfAbsent(named(post.person()), person -> new TreeMap<>())
                        .computeIfAbsent(post.article().getURI(), article -> new TreeSet<>())
                        .add(named(post.organization()));
            }
        }
        List<Suspect> suspects = new ArrayList<>();
        organizations.forEach(
                (person, byArticle) -> {
                    List<NavigableSet<Named>> apart = apart(byArticle.values());
                    if (apart.size() > 1) {
                        NavigableSet<Named> all = new TreeSet<>();
                        apart.forEach(all::addAll);
                        suspects.add(
                                new Suspect(
                                        Kind.SAME_NAME_DIFFERENT_ORGANIZATIONS,
                                        List.of(person),
                                        List.copyOf(all)));
                    }
                });
        return suspects;
    }

    /** Joins the sets that share a member; what is left has nothing in common. */
    private static List<NavigableSet<Named>> apart(Iterable<NavigableSet<Named>> sets) {
        List<NavigableSet<Named>> apart = new ArrayList<>();
        for (NavigableSet<Named> set : sets) {
            NavigableSet<Named> joined = new TreeSet<>(set);
            List<NavigableSet<Named>> sharing =
                    apart.stream().filter(other -> other.stream().anyMatch(set::contains)).toList();
            sharing.forEach(joined::addAll);
            apart.removeAll(sharing);
            apart.add(joined);
        }
        return apart;
    }

    private List<Suspect> samePost(List<Post> posts) {
        Map<Named, Map<String, NavigableSet<Named>>> holders = new TreeMap<>();
        for (Post post : posts) {
            if (!post.former() && SOLE_POSTS.contains(post.role())) {
                holders.computeIfAbsent(named(post.organization()), any -> new TreeMap<>())
                        .computeIfAbsent(post.role(), role -> new TreeSet<>())
                        .add(named(post.person()));
            }
        }
        List<Suspect> suspects = new ArrayList<>();
        holders.forEach(
                (organization, byRole) ->
                        byRole.forEach(
                                (role, people) -> {
                                    if (people.size() > 1) {
                                        suspects.add(
                                                new Suspect(
                                                        Kind.DIFFERENT_NAMES_SAME_POST,
                                                        List.copyOf(people),
                                                        List.of(organization, Named.only(role))));
                                    }
                                }));
        return suspects;
    }

    /** Of things that the catalogue does not have: 张某某 is called 张某 once, and so is somebody. */
    private List<Suspect> sameForm() {
        Map<String, NavigableSet<Named>> byForm = new TreeMap<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.FORM, Node.ANY)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .filter(quad -> iris.isEntity(quad.getSubject()))
                .filter(quad -> !isCatalogued(quad.getSubject()))
                .forEach(
                        quad -> {
                            Node entity = quad.getSubject();
                            String form = NameKey.of(quad.getObject().getLiteralLexicalForm());
                            byForm.computeIfAbsent(
                                            type(entity) + " " + form, any -> new TreeSet<>())
                                    .add(named(entity));
                        });
        List<Suspect> suspects = new ArrayList<>();
        byForm.forEach(
                (key, entities) -> {
                    if (entities.size() > 1) {
                        suspects.add(
                                new Suspect(
                                        Kind.DIFFERENT_NAMES_SAME_FORM,
                                        List.copyOf(entities),
                                        List.of(Named.only(key.substring(key.indexOf(' ') + 1)))));
                    }
                });
        return suspects;
    }

    /** Only entities without an entry have their type in their IRI: {@code person/张伟}. */
    private boolean isCatalogued(Node entity) {
        return type(entity).isEmpty();
    }

    private String type(Node entity) {
        String id = named(entity).id();
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    }

    private Named named(Node entity) {
        return named.computeIfAbsent(entity, this::look);
    }

    private Named look(Node entity) {
        String id = iris.entityId(entity);
        return dataset.stream(Node.ANY, entity, SharedVocabulary.PREF_LABEL, Node.ANY)
                .map(Quad::getObject)
                .min(
                        Comparator.comparing((Node label) -> !isChinese(label))
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(label -> new Named(id, label.getLiteralLexicalForm()))
                .orElseGet(() -> new Named(id, id));
    }

    private static boolean isChinese(Node label) {
        return label.getLiteralLanguage().startsWith("zh");
    }
}
