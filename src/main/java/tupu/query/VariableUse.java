package tupu.query;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Which variables a query's pattern gives values to, and which it only looks at in expressions; a
 * variable of the second kind alone is a parameter or a slip.
 */
record VariableUse(Set<String> given, Set<String> lookedAt) {

    static VariableUse of(Query query) {
        Collector collector = new Collector();
        collector.query(query);
        return new VariableUse(collector.given, collector.lookedAt);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(given);
        all.addAll(lookedAt);
        return all;
    }

    private static final class Collector extends ElementVisitorBase {
        private final Set<String> given = new TreeSet<>();
        private final Set<String> lookedAt = new TreeSet<>();

        void query(Query query) {
            query.getProject().getExprs().values().forEach(this::look);
            query.getProject().getExprs().keySet().forEach(this::give);
            query.getGroupBy().getExprs().values().forEach(this::look);
            query.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(list -> list.getList().forEach(this::look));
            query.getHavingExprs().forEach(this::look);
            if (query.getOrderBy() != null) {
                query.getOrderBy().forEach(condition -> look(condition.getExpression()));
            }
            if (query.getQueryPattern() != null) {
                pattern(query.getQueryPattern());
            }
        }

        private void pattern(Element element) {
            PatternVars.vars(element).forEach(this::give);
            ElementWalker.walk(element, this);
        }

        @Override
        public void visit(ElementFilter filter) {
            look(filter.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            look(bind.getExpr());
        }

        @Override
        public void visit(ElementAssign assign) {
            look(assign.getExpr());
        }

        @Override
        public void visit(ElementSubQuery subQuery) {
            query(subQuery.getQuery());
        }

        private void look(Expr expression) {
            Set<Var> mentioned = new HashSet<>();
            ExprVars.varsMentioned(mentioned, expression);
            mentioned.stream()
                    .filter(variable -> Var.isNamedVar(variable))
                    .forEach(variable -> lookedAt.add(variable.getName()));
            expression.visit(
                    new ExprVisitorBase() {
                        @Override
                        public void visit(ExprFunctionOp exists) {
                            pattern(exists.getElement());
                        }
                    });
        }

        private void give(Var variable) {
            if (variable.isNamedVar()) {
                given.add(variable.getName());
            }
        }
    }
}
