package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tupu.query.Tongue;
import tupu.serve.about.Places;
import tupu.serve.dossier.Utterance;
import tupu.serve.http.Exchange;

/**
 * Who looks at which page: the address, the language, and where its links lead. A language that the
 * address names goes along with every link; otherwise the browser's wish counts.
 *
 * @param path as it was sent: {@code /about/entity/nvidia}
 * @param query without the language, as it was sent: {@code q=a&page=2}
 * @param named whether the address names the language
 * @param review where readers decide on what is doubtful; empty where nobody can
 */
record Visit(
        String path,
        String query,
        Tongue tongue,
        boolean named,
        Places places,
        Optional<String> review) {

    private static final String LANGUAGE = "lang";

    Visit {
        requireNonNull(path, "path");
        requireNonNull(query, "query");
        requireNonNull(tongue, "tongue");
        requireNonNull(places, "places");
        requireNonNull(review, "review");
    }

    static Visit of(Exchange exchange, Places places, Optional<String> review) {
        String path = "/" + String.join("/", exchange.rawSegments());
        String query =
                Arrays.stream(exchange.query().split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(LANGUAGE + "="))
                        .collect(Collectors.joining("&"));
        List<String> wishes = exchange.parameters().all(LANGUAGE);
        Optional<Tongue> wish = wishes.stream().findFirst().flatMap(Visit::tongue);
        exchange.addVary("Accept-Language");
        return new Visit(
                path,
                query,
                wish.orElseGet(() -> accepted(exchange.header("Accept-Language").orElse(""))),
                wish.isPresent(),
                places,
                review);
    }

    /** The tag of the page's language: {@code zh-Hans}. */
    public String tag() {
        return tongue.tag();
    }

    public boolean chinese() {
        return tongue == Tongue.CHINESE;
    }

    /** Returns a link to an address of this server, which may have parameters and a fragment. */
    public String to(String address) {
        return named ? with(address, LANGUAGE, code(tongue)) : address;
    }

    /** Returns a link to what is known of a thing; empty for what is not of this store. */
    public String of(Node thing) {
        return thing.isURI() ? places.page(thing).map(this::to).orElse("") : "";
    }

    /** Returns this very address in the other language. */
    public String otherLanguage() {
        return with(here(), LANGUAGE, code(chinese() ? Tongue.ENGLISH : Tongue.CHINESE));
    }

    /** Returns this address with another value of a parameter; empty takes it out. */
    public String with(String name, Object value) {
        String rest =
                Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
                        .collect(Collectors.joining("&"));
        String address = path + (rest.isEmpty() ? "" : "?" + rest);
        String text = String.valueOf(value);
        return to(text.isEmpty() ? address : with(address, name, text));
    }

    /** Returns this address without what the language says. */
    public String here() {
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Returns a search for {@code words}. */
    public String search(String words) {
        return to("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Returns the address of a place in an article, given by its IRI. */
    public String place(String iri) {
        return places.page(NodeFactory.createURI(iri)).orElse("");
    }

    /** Returns the address of the editor with a query in it. */
    public String query(String sparql) {
        return "/sparql#query="
                + URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns where a quotation can be marked as wrong; empty where nobody can. */
    public String doubt(Utterance said) {
        return review.map(page -> to(with(page, "quotation", said.node().getURI()))).orElse("");
    }

    /** Returns how a quotation is cited. */
    public String cite(Utterance said) {
        return Citation.of(said, tongue);
    }

    /** What a form must send along so that the language stays; empty where nothing need be. */
    public String language() {
        return named ? code(tongue) : "";
    }

    private static String with(String address, String name, String value) {
        int hash = address.indexOf('#');
        String front = hash < 0 ? address : address.substring(0, hash);
        return front
                + (front.contains("?") ? "&" : "?")
                + name
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + (hash < 0 ? "" : address.substring(hash));
    }

    private static String code(Tongue tongue) {
        return tongue == Tongue.CHINESE ? "zh" : "en";
    }

    private static Optional<Tongue> tongue(String tag) {
        String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (language) {
            case "zh" -> Optional.of(Tongue.CHINESE);
            case "en" -> Optional.of(Tongue.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The better loved of both; who wants neither, or does not say, gets Chinese or English. */
    private static Tongue accepted(String header) {
        Tongue best = header.isBlank() ? Tongue.CHINESE : Tongue.ENGLISH;
        double weight = 0;
        for (String part : header.split(",")) {
            String[] range = part.split(";", 2);
            double wanted = range.length < 2 ? 1 : weight(range[1]);
            Optional<Tongue> language = tongue(range[0]);
            if (language.isPresent() && wanted > weight) {
                best = language.get();
                weight = wanted;
            }
        }
        return best;
    }

    private static double weight(String parameter) {
        String text = parameter.replace(" ", "").toLowerCase(Locale.ROOT);
        return text.matches("q=[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text.substring(2)) : 0;
    }
}
