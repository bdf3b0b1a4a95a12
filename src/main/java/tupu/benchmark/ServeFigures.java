package tupu.benchmark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What the benchmark of the server measured, store by store. */
public record ServeFigures(List<Store> stores) {

    public ServeFigures {
        stores = List.copyOf(stores);
    }

    /**
     * One store's figures.
     *
     * @param residentBytes of the process, server and clients, after the last request; 0 where the
     *     system does not tell, or the process made the store too
     * @param mappedBytes of these, files of the store that are mapped into memory
     */
    public record Store(
            String name,
            long articles,
            long quads,
            long residentBytes,
            long mappedBytes,
            List<Line> lines) {

        public Store {
            requireNonNull(name, "name");
            lines = List.copyOf(lines);
        }
    }

    /**
     * One question or page with some number of clients; times in milliseconds.
     *
     * @param bytes of an answer
     * @param bare the median of the same query on Jena in process, on as many threads; empty for
     *     what is no query
     */
    public record Line(
            String name,
            int clients,
            int requests,
            int errors,
            int bytes,
            double p50,
            double p95,
            double p99,
            OptionalDouble bare) {

        public Line {
            requireNonNull(name, "name");
            requireNonNull(bare, "bare");
        }

        static Line of(String name, Latencies times, int bytes, OptionalDouble bare) {
            return new Line(
                    name,
                    times.clients(),
                    times.requests(),
                    times.errors(),
                    bytes,
                    times.percentile(50),
                    times.percentile(95),
                    times.percentile(99),
                    bare);
        }

        /** How many times as long as bare Jena the median took. */
        public OptionalDouble ratio() {
            return bare.isPresent() && bare.getAsDouble() > 0
                    ? OptionalDouble.of(p50 / bare.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /** Returns the figures as lines of text. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        for (Store store : stores) {
            text.add(
                    format(
                            "%s: %,d articles, %,d quads",
                            store.name(), store.articles(), store.quads()));
            text.add(
                    format(
                            "%-34s %7s %8s %6s %9s %9s %9s %9s %9s %6s",
                            "",
                            "clients",
                            "requests",
                            "errors",
                            "bytes",
                            "p50 ms",
                            "p95 ms",
                            "p99 ms",
                            "Jena ms",
                            "ratio"));
            store.lines().forEach(line -> text.add(text(line)));
            text.add(
                    store.residentBytes() == 0
                            ? "resident memory: run again, with the stores that this run made"
                            : format(
                                    "resident memory, server and clients: %,d MB, of which mapped files %,d MB",
                                    store.residentBytes() / 1_000_000,
                                    store.mappedBytes() / 1_000_000));
            text.add("");
        }
        return text;
    }

    /** Returns the figures as one JSON object. */
    public String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Store store : stores) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("store", store.name());
            object.put("articles", store.articles());
            object.put("quads", store.quads());
            object.put("residentBytes", store.residentBytes());
            object.put("mappedBytes", store.mappedBytes());
            object.put("lines", store.lines().stream().map(ServeFigures::object).toList());
            all.add(object);
        }
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of("stores", all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and names are always JSON", e);
        }
    }

    private static String text(Line line) {
        return format(
                        "%-34s %7d %8d %6d %,9d %9.2f %9.2f %9.2f",
                        line.name(),
                        line.clients(),
                        line.requests(),
                        line.errors(),
                        line.bytes(),
                        line.p50(),
                        line.p95(),
                        line.p99())
                + (line.ratio().isPresent()
                        ? format(
                                " %9.2f %6.2f",
                                line.bare().getAsDouble(), line.ratio().getAsDouble())
                        : "");
    }

    private static Map<String, Object> object(Line line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", line.name());
        object.put("clients", line.clients());
        object.put("requests", line.requests());
        object.put("errors", line.errors());
        object.put("bytes", line.bytes());
        object.put("p50", line.p50());
        object.put("p95", line.p95());
        object.put("p99", line.p99());
        line.bare().ifPresent(bare -> object.put("jena", bare));
        line.ratio().ifPresent(ratio -> object.put("ratio", ratio));
        return object;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
