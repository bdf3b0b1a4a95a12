package tupu.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import tupu.rdf.Iris;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * SPARQL as somebody wrote it, and what it parses to: SPARQL 1.1 and nothing beyond, so that it
 * means the same to every other store. The graph's usual prefixes need not be declared.
 *
 * @param file as messages call it
 * @param text as written
 */
record QueryText(String file, String text, Query query) {

    private static final Map<String, String> PREFIXES = tupu.rdf.Prefixes.byName();
    private static final Pattern LEADING_COMMENTS =
            Pattern.compile("\\A(?:[ \\t]*#.*\\R|\\s*\\R)*");
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: ");
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:?$-])([a-z]+):(?=[\\w])");

    static QueryText parse(String file, String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(PREFIXES);
        try {
            QueryFactory.parse(query, text, Iris.DEFAULT_BASE, Syntax.syntaxSPARQL_11);
            return new QueryText(file, text, query);
        } catch (QueryParseException e) {
            throw new InputException(
                    new Diagnostic(
                            file,
                            Math.max(0, e.getLine()),
                            Math.max(0, e.getColumn()),
                            "not a SPARQL 1.1 query: " + firstLine(e),
                            "mend it there; updates are not taken"),
                    e);
        } catch (QueryException e) {
            throw new InputException(
                    Diagnostic.of(file, "not a SPARQL 1.1 query: " + firstLine(e), "mend it"), e);
        }
    }

    /** Returns every variable that the query's pattern has, in expressions and subqueries too. */
    Set<String> variables() {
        return VariableUse.of(query).all();
    }

    /**
     * Gives variables their values: as terms of the parsed query, in {@code VALUES} at the front of
     * its pattern. Nothing in a value can be anything but a value.
     */
    Query bind(Map<String, List<Node>> values) {
        if (values.isEmpty()) {
            return query;
        }
        Element pattern = query.getQueryPattern();
        if (pattern == null) {
            throw new InputException(
                    Diagnostic.of(
                            file,
                            "the query has no pattern to take parameters",
                            "leave the parameters out, or add WHERE { … }"));
        }
        ElementGroup group = new ElementGroup();
        values.forEach((name, terms) -> group.addElement(data(name, terms)));
        if (pattern instanceof ElementGroup written) {
            written.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        Query bound = parse(file, text).query();
        bound.setQueryPattern(group);
        return bound;
    }

    /**
     * Returns the text that means what {@link #bind} returns: without header, with the prefixes
     * that it needs, with the values after the first brace of its {@code WHERE}.
     */
    String show(Map<String, List<Node>> values) {
        String body = LEADING_COMMENTS.matcher(text).replaceFirst("").stripTrailing() + "\n";
        StringBuilder shown = new StringBuilder(body);
        int brace = values.isEmpty() ? -1 : SparqlScan.patternStart(body);
        if (brace >= 0) {
            StringBuilder lines = new StringBuilder();
            values.forEach((name, terms) -> lines.append("\n  ").append(line(name, terms)));
            shown.insert(brace + 1, lines);
        }
        String complete = declarations(shown.toString()) + shown;
        if (values.isEmpty() || meansTheSame(complete, bind(values))) {
            return complete;
        }
        return bind(values).serialize();
    }

    /** Queries are equal only with equal prefixes, which do not matter here. */
    private static boolean meansTheSame(String shown, Query bound) {
        try {
            Query read = QueryFactory.create(shown, Iris.DEFAULT_BASE, Syntax.syntaxSPARQL_11);
            bound.setPrefixMapping(read.getPrefixMapping());
            return read.equals(bound);
        } catch (QueryException e) {
            return false;
        }
    }

    private String declarations(String shown) {
        Set<String> used = new LinkedHashSet<>();
        Matcher prefixed = PREFIXED.matcher(shown);
        while (prefixed.find()) {
            used.add(prefixed.group(1));
        }
        String head =
                PREFIXES.entrySet().stream()
                        .filter(prefix -> used.contains(prefix.getKey()))
                        .filter(prefix -> !declares(shown, prefix.getKey()))
                        .map(
                                prefix ->
                                        "PREFIX %s: <%s>%n"
                                                .formatted(prefix.getKey(), prefix.getValue()))
                        .collect(Collectors.joining());
        return head.isEmpty() ? "" : head + "\n";
    }

    private static boolean declares(String text, String prefix) {
        return Pattern.compile("(?i)\\bprefix\\s+" + prefix + ":").matcher(text).find();
    }

    private static ElementData data(String name, List<Node> terms) {
        Var variable = Var.alloc(name);
        List<Binding> rows =
                terms.stream().map(term -> BindingFactory.binding(variable, term)).toList();
        return new ElementData(List.of(variable), rows);
    }

    private static String line(String name, List<Node> terms) {
        PrefixMap prefixes =
                Prefixes.adapt(
                        org.apache.jena.shared.PrefixMapping.Factory.create()
                                .setNsPrefixes(PREFIXES));
        return terms.stream()
                .map(term -> NodeFmtLib.str(term, prefixes))
                .collect(Collectors.joining(" ", "VALUES ?" + name + " { ", " }"));
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return PLACE.matcher(message).replaceFirst("");
    }
}
