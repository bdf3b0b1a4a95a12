package tupu.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import tupu.query.Confinement;
import tupu.serve.http.Refusal;

/**
 * Looks through a query for what it may not do — call another server, or functions that are not
 * SPARQL's or XPath's — and names it, before anything runs.
 */
final class RefusedParts {

    private RefusedParts() {}

    /** Refuses a query, with 400, for the first part that is not allowed. */
    static void refuse(Query query) {
        if (query.getQueryPattern() != null) {
            refuse(query.getQueryPattern());
        }
        expressions(query.getProject());
        expressions(query.getGroupBy());
        query.getAggregators().forEach(aggregate -> aggregator(aggregate.getAggregator()));
        query.getHavingExprs().forEach(RefusedParts::expression);
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
        }
    }

    /** Refuses a pattern: the WHERE of a query or of an update. */
    static void refuse(Element pattern) {
        ElementWalker.walk(pattern, new Patterns());
    }

    /** What stands in a pattern; the walker goes into groups. */
    private static final class Patterns extends ElementVisitorBase {

        @Override
        public void visit(ElementService service) {
            throw Refusal.badRequest(
                    "SERVICE %s is not allowed here: this server asks no other"
                            .formatted(service.getServiceNode()));
        }

        @Override
        public void visit(ElementSubQuery query) {
            refuse(query.getQuery());
        }

        @Override
        public void visit(ElementFilter filter) {
            expression(filter.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            expression(bind.getExpr());
        }

        @Override
        public void visit(ElementAssign assign) {
            expression(assign.getExpr());
        }

        @Override
        public void visit(ElementTriplesBlock triples) {
            triples.getPattern().forEach(triple -> property(triple.getPredicate()));
        }

        @Override
        public void visit(ElementPathBlock paths) {
            paths.getPattern().forEach(Patterns::path);
        }

        private static void path(TriplePath path) {
            if (path.getPath() instanceof P_Link link) {
                property(link.getNode());
            } else if (path.getPredicate() != null) {
                property(path.getPredicate());
            }
        }
    }

    /** Refuses a property that would run code. */
    static void property(Node property) {
        if (property.isURI() && Confinement.isRefusedProperty(property.getURI())) {
            throw Refusal.badRequest(
                    "the property function <%s> is not allowed here".formatted(property.getURI()));
        }
    }

    private static void expressions(VarExprList expressions) {
        expressions.forEachExpr((variable, expression) -> expression(expression));
    }

    private static void expression(Expr expression) {
        if (expression instanceof ExprAggregator aggregate) {
            aggregator(aggregate.getAggregator());
        } else if (expression instanceof ExprFunctionOp exists) {
            refuse(exists.getElement());
        } else if (expression instanceof ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                function(iri);
            }
            function.getArgs().forEach(RefusedParts::expression);
        }
    }

    private static void aggregator(Aggregator aggregator) {
        if (aggregator instanceof AggCustom custom) {
            function(custom.getIRI());
        }
        ExprList arguments = aggregator.getExprList();
        if (arguments != null) {
            arguments.forEach(RefusedParts::expression);
        }
    }

    private static void function(String iri) {
        if (!Confinement.isAllowedFunction(iri)) {
            throw Refusal.badRequest("the function <%s> is not allowed here".formatted(iri));
        }
    }
}
