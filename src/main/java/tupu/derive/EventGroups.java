package tupu.derive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import tupu.rdf.Iris;
import tupu.rdf.SharedVocabulary;
import tupu.rdf.TripleText;
import tupu.rdf.Vocabulary;

/**
 * Groups of reports that tell one event: of the same type, with the same names in the roles that
 * the type's frame calls its core, at about the same time. Dates, amounts and statuses stay with
 * the reports, so that a group shows who says what. A type without a core is not grouped.
 */
final class EventGroups implements DerivedPart {

    private final Iris iris;

    EventGroups(Iris iris) {
        this.iris = iris;
    }

    /** What reports of one event have in common. */
    private record Core(Node type, SortedSet<String> names) {}

    @Override
    public Map<Node, Collection<Triple>> after(List<GraphChange> changes, DatasetGraph store) {
        boolean catalogue =
                changes.stream().anyMatch(change -> change.graph().equals(iris.catalogueGraph()));
        EventFrames frames = new EventFrames(store, iris);
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        Set<Core> touched = new LinkedHashSet<>();
        if (catalogue) {
            groups(store).forEach(group -> wanted.put(group, List.of()));
            touched.addAll(cores(store, frames));
        }
        for (GraphChange change : changes) {
            if (iris.isArticle(change.graph())) {
                formerGroups(change, store)
                        .forEach(
                                group -> {
                                    wanted.put(group, List.of());
                                    touched.add(coreOf(group, store));
                                });
                events(change.graph(), store)
                        .forEach(event -> core(event, store, frames).ifPresent(touched::add));
            }
        }
        for (Core core : touched) {
            groupsOf(core, store).forEach(group -> wanted.put(group, List.of()));
        }
        touched.forEach(core -> wanted.putAll(group(core, store, frames)));
        return wanted;
    }

    @Override
    public Map<Node, Collection<Triple>> all(DatasetGraph store) {
        EventFrames frames = new EventFrames(store, iris);
        Map<Node, Collection<Triple>> wanted = new LinkedHashMap<>();
        cores(store, frames).forEach(core -> wanted.putAll(group(core, store, frames)));
        return wanted;
    }

    private Set<Core> cores(DatasetGraph store, EventFrames frames) {
        return events(Node.ANY, store)
                .flatMap(event -> core(event, store, frames).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Quad> events(Node graph, DatasetGraph store) {
        return store.stream(graph, Node.ANY, RDF.type.asNode(), SharedVocabulary.EVENT)
                .filter(quad -> iris.isArticle(quad.getGraph()))
                .toList()
                .stream();
    }

    /** Returns the groups to which events of the article belong, or belonged before the change. */
    private Set<Node> formerGroups(GraphChange change, DatasetGraph store) {
        Set<Node> events =
                change.deleted().stream().map(Triple::getSubject).collect(Collectors.toSet());
        events(change.graph(), store).map(Quad::getSubject).forEach(events::add);
        return events.stream()
                .flatMap(e -> store.stream(iris.derivedGraph(), Node.ANY, Vocabulary.REPORT, e))
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Node> groups(DatasetGraph store) {
        return store.stream(
                        iris.derivedGraph(), Node.ANY, RDF.type.asNode(), Vocabulary.EVENT_GROUP)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private List<Node> groupsOf(Core core, DatasetGraph store) {
        Node first = NodeFactory.createURI(core.names().first());
        return store.stream(iris.derivedGraph(), Node.ANY, SharedVocabulary.ABOUT, first)
                .map(Quad::getSubject)
                .filter(group -> coreOf(group, store).equals(core))
                .toList();
    }

    private Core coreOf(Node group, DatasetGraph store) {
        Node derived = iris.derivedGraph();
        Node type =
                store.stream(derived, group, Vocabulary.EVENT_TYPE, Node.ANY)
                        .map(Quad::getObject)
                        .findFirst()
                        .orElse(Node.ANY);
        SortedSet<String> names = new TreeSet<>(TripleText.ORDER);
        store.stream(derived, group, SharedVocabulary.ABOUT, Node.ANY)
                .forEach(quad -> names.add(quad.getObject().getURI()));
        return new Core(type, names);
    }

    /**
     * Returns what tells the event from others; empty where its type has no core or it no names.
     */
    private Optional<Core> core(Quad event, DatasetGraph store, EventFrames frames) {
        Node graph = event.getGraph();
        return store.stream(graph, event.getSubject(), RDF.type.asNode(), Node.ANY)
                .map(Quad::getObject)
                .filter(type -> !frames.core(type).isEmpty())
                .findFirst()
                .map(
                        type -> {
                            SortedSet<String> names = new TreeSet<>(TripleText.ORDER);
                            for (Node role : frames.core(type)) {
                                store.stream(graph, event.getSubject(), role, Node.ANY)
                                        .forEach(quad -> names.add(quad.getObject().getURI()));
                            }
                            return new Core(type, names);
                        })
                .filter(core -> !core.names().isEmpty());
    }

    private Map<Node, Collection<Triple>> group(Core core, DatasetGraph store, EventFrames frames) {
        Set<EventReport> reports = new LinkedHashSet<>();
        Node first = NodeFactory.createURI(core.names().first());
        for (Node role : frames.core(core.type())) {
            store.stream(Node.ANY, Node.ANY, role, first)
                    .filter(quad -> iris.isArticle(quad.getGraph()))
                    .toList()
                    .stream()
                    .filter(event -> core(event, store, frames).equals(Optional.of(core)))
                    .forEach(event -> reports.add(report(event, store)));
        }
        Map<Node, Collection<Triple>> groups = new LinkedHashMap<>();
        EventTimes times = new EventTimes(frames.days(core.type()));
        for (List<EventReport> group : times.groups(List.copyOf(reports))) {
            Node node = name(core, group.get(0));
            groups.put(node, triples(node, core, group));
        }
        return groups;
    }

    /** An event is named by its first day; one that tells its time vaguely by its report. */
    private Node name(Core core, EventReport first) {
        return iris.eventGroup(
                core.type().getURI(),
                String.join(" ", core.names()),
                first.isVague() ? first.event().getURI() : first.begin().toString());
    }

    private static List<Triple> triples(Node group, Core core, List<EventReport> reports) {
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(group, RDF.type.asNode(), Vocabulary.EVENT_GROUP));
        triples.add(Triple.create(group, Vocabulary.EVENT_TYPE, core.type()));
        core.names()
                .forEach(
                        name ->
                                triples.add(
                                        Triple.create(
                                                group,
                                                SharedVocabulary.ABOUT,
                                                NodeFactory.createURI(name))));
        reports.forEach(r -> triples.add(Triple.create(group, Vocabulary.REPORT, r.event())));
        return triples;
    }

    /** An event without a date is of the day on which its article was published. */
    private EventReport report(Quad quad, DatasetGraph store) {
        Node graph = quad.getGraph();
        Node event = quad.getSubject();
        Optional<LocalDate> earliest = day(graph, event, SharedVocabulary.EARLIEST, store);
        Optional<LocalDate> latest = day(graph, event, SharedVocabulary.LATEST, store);
        if (earliest.isEmpty() && latest.isEmpty()) {
            earliest = day(graph, graph, SharedVocabulary.DATE_PUBLISHED, store);
            latest = earliest;
        }
        return new EventReport(event, earliest, latest);
    }

    private static Optional<LocalDate> day(
            Node graph, Node subject, Node property, DatasetGraph store) {
        return store.stream(graph, subject, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .flatMap(EventGroups::day);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }
}
