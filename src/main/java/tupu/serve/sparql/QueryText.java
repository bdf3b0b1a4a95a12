package tupu.serve.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import tupu.serve.http.Refusal;

/** Reads SPARQL 1.1, without Jena's extensions; whatever is wrong with it answers 400. */
final class QueryText {

    private QueryText() {}

    /**
     * @param base what relative IRIs are resolved against: the endpoint
     */
    static Query query(String text, String base) {
        try {
            return QueryFactory.parse(new Query(), text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw syntax("query", e);
        } catch (QueryException e) {
            throw Refusal.badRequest("the query cannot be read: " + e.getMessage());
        } catch (StackOverflowError tooDeep) {
            throw tooDeep();
        }
    }

    static UpdateRequest update(String text, String base) {
        try {
            return UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw syntax("update", e);
        } catch (QueryException e) {
            throw Refusal.badRequest("the update cannot be read: " + e.getMessage());
        } catch (StackOverflowError tooDeep) {
            throw tooDeep();
        }
    }

    private static Refusal syntax(String what, QueryParseException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return tooDeep();
        }
        return Refusal.badRequest(
                "the %s is not SPARQL 1.1, line %d, column %d: %s"
                        .formatted(what, e.getLine(), e.getColumn(), e.getMessage()));
    }

    private static Refusal tooDeep() {
        return Refusal.badRequest("the query is nested too deeply");
    }
}
