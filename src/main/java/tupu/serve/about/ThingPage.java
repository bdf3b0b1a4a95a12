package tupu.serve.about;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import tupu.rdf.Prefixes;
import tupu.serve.http.Content;

/**
 * A plain page about one thing: its properties as a table, for readers without a script in sight.
 * Texts of articles stand in it as text, never as markup.
 */
final class ThingPage {

    private final Thing thing;
    private final Places places;
    private final StringBuilder html = new StringBuilder();

    ThingPage(Thing thing, Places places) {
        this.thing = requireNonNull(thing, "thing");
        this.places = requireNonNull(places, "places");
    }

    Content content() {
        String name = text(thing.name(thing.node()));
        html.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>%s</title>\n".formatted(name));
        for (String format : List.of("ttl", "jsonld")) {
            html.append("<link rel=\"alternate\" href=\"?format=%s\">\n".formatted(format));
        }
        html.append("</head>\n<body>\n<main>\n<h1>%s</h1>\n".formatted(name))
                .append("<p><code>%s</code></p>\n".formatted(text(thing.node().getURI())));
        table("属性 · Properties", group(thing.outgoing(), true));
        table("提到它的 · What points here", group(thing.incoming(), false));
        html.append("<p><a href=\"?format=ttl\">Turtle</a> · <a href=\"?format=jsonld\">")
                .append("JSON-LD</a></p>\n</main>\n</body>\n</html>\n");
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        return out -> out.write(bytes);
    }

    private static Map<Node, List<Node>> group(List<Triple> triples, boolean objects) {
        Map<Node, List<Node>> groups = new LinkedHashMap<>();
        triples.forEach(
                triple ->
                        groups.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                                .add(objects ? triple.getObject() : triple.getSubject()));
        return groups;
    }

    private void table(String title, Map<Node, List<Node>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.append("<h2>%s</h2>\n<table>\n".formatted(title));
        rows.forEach(
                (property, values) -> {
                    html.append("<tr><th scope=\"row\">%s</th><td>\n".formatted(link(property)));
                    new TreeSet<>(values.stream().map(this::link).toList())
                            .forEach(value -> html.append("<div>%s</div>\n".formatted(value)));
                    html.append("</td></tr>\n");
                });
        html.append("</table>\n");
    }

    private String link(Node node) {
        if (node.isLiteral()) {
            String language = node.getLiteralLanguage();
            return language.isEmpty()
                    ? text(node.getLiteralLexicalForm())
                    : "<span lang=\"%s\">%s</span>"
                            .formatted(text(language), text(node.getLiteralLexicalForm()));
        } else if (!node.isURI()) {
            return text(node.toString());
        }
        String name = thing.names().containsKey(node) ? thing.name(node) : shortened(node.getURI());
        return places.address(node)
                .or(() -> webAddress(node.getURI()))
                .map(address -> "<a href=\"%s\">%s</a>".formatted(text(address), text(name)))
                .orElseGet(() -> text(name));
    }

    private static String shortened(String iri) {
        return Prefixes.byName().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    /** Only addresses of the web are links; {@code javascript:} is none. */
    private static Optional<String> webAddress(String iri) {
        try {
            URI uri = new URI(iri);
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme())
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
