package tupu.query;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps a query, which may be pasted from anywhere, to the graph: it cannot reach the network, load
 * classes ({@code java:}), sleep, look into the process, or get stuck in one function. Functions of
 * SPARQL 1.1 and XPath, lists and text search work.
 */
public final class Confinement {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String TEXT = "http://jena.apache.org/text#";
    private static final Set<String> LISTS =
            Set.of("http://jena.apache.org/ARQ/list#", "http://jena.hpl.hp.com/ARQ/list#");

    private static final Set<String> CODE =
            Set.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

    private static final FunctionRegistry FUNCTIONS = new Functions();
    private static final PropertyFunctionRegistry PROPERTY_FUNCTIONS = new PropertyFunctions();

    private Confinement() {}

    /** Makes every query that runs in {@code context} confined. */
    public static void confine(Context context) {
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.registryFunctions, FUNCTIONS);
        context.set(ARQConstants.registryPropertyFunctions, PROPERTY_FUNCTIONS);
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) BoundedExpressions::rewrite);
    }

    /** Whether a query may call the function of that IRI. */
    public static boolean isAllowedFunction(String iri) {
        return iri.startsWith(XPATH) || iri.startsWith(XSD);
    }

    /**
     * Whether the property of that IRI would run code if nobody stopped it: {@code java:…}, and
     * Jena's own but for lists and text search.
     */
    public static boolean isRefusedProperty(String iri) {
        return !isAllowedProperty(iri) && CODE.stream().anyMatch(iri::startsWith);
    }

    private static boolean isAllowedProperty(String iri) {
        return iri.startsWith(TEXT) || LISTS.stream().anyMatch(iri::startsWith);
    }

    /** What Jena's registry has, as far as it is harmless; anything else is refused by name. */
    private static final class Functions extends FunctionRegistry {
        private static final Predicate<String> ALLOWED = Confinement::isAllowedFunction;

        Functions() {
            FunctionRegistry standard = FunctionRegistry.standardRegistry();
            standard.keys()
                    .forEachRemaining(
                            iri -> {
                                if (ALLOWED.test(iri)) {
                                    put(iri, standard.get(iri));
                                }
                            });
        }

        @Override
        public FunctionFactory get(String iri) {
            if (!ALLOWED.test(iri)) {
                throw refusal(iri);
            }
            return super.get(iri);
        }

        @Override
        public boolean isRegistered(String iri) {
            return ALLOWED.test(iri) && super.isRegistered(iri);
        }
    }

    /** Property functions that are not allowed are plain properties, which nothing has. */
    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        private static final Predicate<String> ALLOWED = Confinement::isAllowedProperty;

        PropertyFunctions() {
            PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
            standard.keys()
                    .forEachRemaining(
                            iri -> {
                                if (ALLOWED.test(iri)) {
                                    put(iri, standard.get(iri));
                                }
                            });
        }

        @Override
        public boolean manages(String iri) {
            return ALLOWED.test(iri) && super.manages(iri);
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            return ALLOWED.test(iri) ? super.get(iri) : null;
        }
    }

    private static QueryExecException refusal(String iri) {
        return new QueryExecException("the function <%s> is not allowed here".formatted(iri));
    }
}
