package tupu.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.rdf.Prefixes;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Turns what a user writes for parameters into RDF terms: {@code topic=算力瓶颈} into the topic's IRI,
 * {@code since=2024} into the first day of that year.
 */
public final class ParameterReader {

    private static final Pattern IRI = Pattern.compile("<?(https?://[^\\s<>\"{}|\\\\^`]+)>?");
    private static final Pattern PREFIXED = Pattern.compile("([a-z]+):([\\w.-]*[\\w-])");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final NameResolver resolver;

    public ParameterReader(NameResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Reads the words given for a query's parameters, and its defaults for those not given.
     *
     * @param words by parameter, as the user wrote them
     */
    public QueryParameters read(CatalogueQuery query, Map<String, String> words) {
        SortedMap<String, Node> values = new TreeMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        words.keySet().forEach(name -> requireKnown(query, name));
        for (Parameter parameter : query.header().parameters()) {
            Optional<String> value =
                    Optional.ofNullable(words.get(parameter.name())).or(parameter::fallback);
            if (value.isEmpty()) {
                requireOptional(query, parameter);
                continue;
            }
            read(parameter, value.get(), values, labels, notes);
        }
        words.forEach(
                (name, value) -> {
                    if (query.header().parameter(name).isEmpty()) {
                        values.put(name, untyped(value));
                        labels.put(name, value);
                    }
                });
        return new QueryParameters(values, labels, notes);
    }

    private void read(
            Parameter parameter,
            String value,
            Map<String, Node> values,
            Map<String, String> labels,
            List<String> notes) {
        Optional<Node> iri = parameter.type().isName() ? iri(value) : Optional.empty();
        if (iri.isPresent() || !parameter.type().isName()) {
            values.put(parameter.name(), iri.orElseGet(() -> literal(parameter, value)));
            labels.put(parameter.name(), value);
            return;
        }
        Resolution resolution = resolver.resolve(value, parameter.type());
        Candidate meant = resolution.meant().orElseThrow(() -> unresolved(parameter, resolution));
        values.put(parameter.name(), meant.node());
        labels.put(parameter.name(), meant.label());
        if (!resolution.others().isEmpty()) {
            notes.add(
                    "“%s” is taken as %s; also of that name: %s"
                            .formatted(value, meant, list(resolution.others())));
        }
    }

    private static Node literal(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case DATE ->
                    DateWords.read(value, parameter.isLastDay())
                            .map(day -> typed(day.toString(), XSDDatatype.XSDdate))
                            .orElseThrow(
                                    () ->
                                            error(
                                                    parameter,
                                                    value,
                                                    "is not a date",
                                                    "write 2024, 2024-03 or 2024-03-09"));
            case NUMBER -> {
                if (!NUMBER.matcher(value).matches()) {
                    throw error(parameter, value, "is not a number", "write digits, such as 2");
                }
                yield number(value);
            }
            default -> NodeFactory.createLiteralString(value);
        };
    }

    /** For queries that say nothing of their parameters: IRI, date, number, else text. */
    private static Node untyped(String value) {
        if (DATE.matcher(value).matches()) {
            return typed(value, XSDDatatype.XSDdate);
        }
        if (NUMBER.matcher(value).matches()) {
            return number(value);
        }
        return iri(value).orElseGet(() -> NodeFactory.createLiteralString(value));
    }

    private static Node number(String value) {
        String digits = value.startsWith("+") ? value.substring(1) : value;
        return typed(
                digits, digits.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
    }

    private static Optional<Node> iri(String value) {
        Matcher whole = IRI.matcher(value);
        if (whole.matches()) {
            return Optional.of(NodeFactory.createURI(whole.group(1)));
        }
        Matcher prefixed = PREFIXED.matcher(value);
        return prefixed.matches()
                ? Optional.ofNullable(Prefixes.byName().get(prefixed.group(1)))
                        .map(namespace -> NodeFactory.createURI(namespace + prefixed.group(2)))
                : Optional.empty();
    }

    private static void requireKnown(CatalogueQuery query, String name) {
        List<Parameter> declared = query.header().parameters();
        boolean known =
                declared.isEmpty()
                        ? query.mentions(name)
                        : query.header().parameter(name).isPresent();
        if (!known) {
            String names =
                    declared.isEmpty()
                            ? "a variable of the query"
                            : declared.stream()
                                    .map(Parameter::name)
                                    .collect(Collectors.joining(", "));
            throw new InputException(
                    Diagnostic.of(
                            query.name(),
                            "there is no parameter “%s”".formatted(name),
                            "use " + names));
        }
    }

    private static void requireOptional(CatalogueQuery query, Parameter parameter) {
        if (parameter.required()) {
            throw new InputException(
                    Diagnostic.of(
                            query.name(),
                            "parameter “%s” is missing".formatted(parameter.name()),
                            "add -p %s=%s"
                                    .formatted(parameter.name(), parameter.type().example())));
        }
    }

    private static InputException unresolved(Parameter parameter, Resolution resolution) {
        if (!resolution.candidates().isEmpty()) {
            return error(
                    parameter,
                    resolution.words(),
                    "has several meanings",
                    "give the IRI of one: " + list(resolution.candidates()));
        }
        return error(
                parameter,
                resolution.words(),
                "is no %s that the graph knows".formatted(parameter.type().label()),
                resolution.nearest().isEmpty()
                        ? "such as " + parameter.type().example()
                        : "near are " + String.join(", ", resolution.nearest()));
    }

    private static String list(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(", "));
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static InputException error(
            Parameter parameter, String value, String message, String cure) {
        return new InputException(
                Diagnostic.of(parameter.name(), "“%s” %s".formatted(value, message), cure));
    }
}
