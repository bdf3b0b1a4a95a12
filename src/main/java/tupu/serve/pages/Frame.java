package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tupu.serve.about.Places;
import tupu.serve.http.Exchange;
import tupu.serve.http.Media;
import tupu.serve.http.Refusal;

/**
 * What all pages have in common: templates ({@code pages/*.peb}), words in two languages, style
 * sheet, and headers that keep a browser from running anything that is not a file of this server.
 * Whatever a template is given comes out as text, never as markup.
 *
 * <pre>{@code
 * Visit visit = frame.visit(exchange);
 * frame.send(exchange, visit, "home", Map.of("articles", articles));
 * }</pre>
 */
public final class Frame {

    /** No inline script, no inline style, nothing from elsewhere. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final PebbleEngine engine;
    private final Assets assets = new Assets();
    private final Webjars webjars = new Webjars();
    private final Places places;
    private final Optional<String> review;

    /**
     * @param places where things are on this server
     * @param review the page on which readers who may write decide; empty where nobody can
     */
    public Frame(Places places, Optional<String> review) {
        this.places = requireNonNull(places, "places");
        this.review = requireNonNull(review, "review");
        ClasspathLoader templates = new ClasspathLoader(Frame.class.getClassLoader());
        templates.setPrefix("pages");
        templates.setSuffix(".peb");
        this.engine =
                new PebbleEngine.Builder()
                        .loader(templates)
                        .strictVariables(true)
                        .autoEscaping(true)
                        .defaultLocale(Locale.ROOT)
                        .extension(new PageFunctions(this))
                        .build();
    }

    Assets assets() {
        return assets;
    }

    Webjars webjars() {
        return webjars;
    }

    /** Looks at who asks for what, in which language. */
    public Visit visit(Exchange exchange) {
        return Visit.of(exchange, places, review);
    }

    /** Sends a page. */
    public void send(Exchange exchange, Visit visit, String template, Map<String, ?> model)
            throws IOException {
        send(exchange, visit, template, model, POLICY);
    }

    /**
     * Sends a page to which another policy applies.
     *
     * @param policy its {@code Content-Security-Policy}
     */
    void send(Exchange exchange, Visit visit, String template, Map<String, ?> model, String policy)
            throws IOException {
        exchange.setHeader("Content-Security-Policy", policy);
        send(exchange, visit, 200, template, model);
    }

    /** Tells people by a page, and programs by a line of text, what went wrong. */
    public void sendRefusal(Exchange exchange, Refusal refusal) throws IOException {
        boolean forPeople =
                !exchange.isUnderWay()
                        && exchange.isReading()
                        && exchange.header("Accept").orElse("").contains(Media.HTML.toString());
        if (!forPeople) {
            exchange.sendRefusal(refusal);
            return;
        }
        refusal.headers().forEach(exchange::setHeader);
        exchange.setHeader("Content-Security-Policy", POLICY);
        send(
                exchange,
                visit(exchange),
                refusal.status(),
                "refusal",
                Map.of("status", refusal.status(), "message", refusal.getMessage()));
    }

    private void send(
            Exchange exchange, Visit visit, int status, String template, Map<String, ?> model)
            throws IOException {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("visit", visit);
        variables.put("t", Words.in(visit.tongue()).all());
        StringWriter page = new StringWriter();
        engine.getTemplate(template).evaluate(page, variables, Locale.ROOT);
        exchange.setHeader("Referrer-Policy", "no-referrer");
        exchange.setHeader("Content-Language", visit.tag());
        exchange.setHeader("Cache-Control", status == 200 ? "no-cache" : "no-store");
        exchange.send(
                status,
                Media.HTML,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(page.toString());
                    writer.flush();
                });
    }
}
