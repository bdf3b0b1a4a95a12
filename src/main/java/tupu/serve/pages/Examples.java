package tupu.serve.pages;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import tupu.query.BoundQuery;
import tupu.query.CatalogueQuery;
import tupu.query.NameResolver;
import tupu.query.ParameterReader;
import tupu.query.QueryCatalogue;
import tupu.query.QueryParameters;
import tupu.query.Tongue;
import tupu.serve.sparql.Data;
import tupu.text.InputException;

/**
 * The catalogued questions as SPARQL that this store can be asked as it stands, made once for each
 * state of the store: names are looked up in all of it.
 */
final class Examples {

    private final Data data;
    private final QueryCatalogue catalogue;
    private final Map<Tongue, Made> made = new EnumMap<>(Tongue.class);

    Examples(Data data, QueryCatalogue catalogue) {
        this.data = requireNonNull(data, "data");
        this.catalogue = requireNonNull(catalogue, "catalogue");
    }

    /**
     * A question.
     *
     * @param sparql with prefixes and the values of its example
     */
    public record Example(String name, String question, String sparql) {}

    private record Made(long generation, List<Example> examples) {}

    /**
     * Returns the questions; one that needs a name and whose example names nothing of this store is
     * left out.
     */
    synchronized List<Example> in(Tongue tongue) {
        long generation = data.store().generation();
        Made last = made.get(tongue);
        if (last == null || last.generation() != generation) {
            last = new Made(generation, data.read(dataset -> make(dataset, tongue)));
            made.put(tongue, last);
        }
        return last.examples();
    }

    private List<Example> make(DatasetGraph dataset, Tongue tongue) {
        ParameterReader reader = new ParameterReader(NameResolver.of(dataset, data.iris(), tongue));
        List<Example> examples = new ArrayList<>();
        for (CatalogueQuery query : catalogue.all()) {
            parameters(query, reader)
                    .map(parameters -> new BoundQuery(query, parameters, tongue))
                    .map(
                            bound ->
                                    new Example(
                                            query.name(),
                                            query.header().question().in(tongue),
                                            bound.sparql().strip()))
                    .ifPresent(examples::add);
        }
        return List.copyOf(examples);
    }

    /** Those of the example; where it names nothing of this store, none if that is allowed. */
    private static Optional<QueryParameters> parameters(
            CatalogueQuery query, ParameterReader reader) {
        return read(query, query.header().example(), reader)
                .or(() -> read(query, Map.of(), reader));
    }

    private static Optional<QueryParameters> read(
            CatalogueQuery query, Map<String, String> words, ParameterReader reader) {
        try {
            return Optional.of(reader.read(query, words));
        } catch (InputException nothingOfThatName) {
            return Optional.empty();
        }
    }
}
