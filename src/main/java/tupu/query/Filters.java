package tupu.query;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Asks a filter as early as its answer is sure. Jena does that too, but not where a variable is
 * optional, nor with an {@code EXISTS} that has variables of its own.
 */
final class Filters {

    private Filters() {}

    /** Returns {@code pattern} with the filter around that part of it which decides the filter. */
    static Op place(Expr filter, Op pattern) {
        return mentioned(filter)
                .map(variables -> place(filter, variables, pattern))
                .orElseGet(() -> OpFilter.filter(filter, pattern));
    }

    private static Op place(Expr filter, Set<Var> variables, Op pattern) {
        if (pattern instanceof OpExtend extend
                && Collections.disjoint(extend.getVarExprList().getVars(), variables)) {
            return extend.copy(place(filter, variables, extend.getSubOp()));
        }
        if (pattern instanceof OpLeftJoin join
                && decides(join.getLeft(), join.getRight(), variables)) {
            return OpLeftJoin.create(
                    place(filter, variables, join.getLeft()), join.getRight(), join.getExprs());
        }
        if (pattern instanceof OpJoin join) {
            Op left = join.getLeft();
            Op right = join.getRight();
            if (decides(left, right, variables)) {
                return OpJoin.create(place(filter, variables, left), right);
            }
            if (decides(right, left, variables)) {
                return OpJoin.create(left, place(filter, variables, right));
            }
        }
        return OpFilter.filter(filter, pattern);
    }

    /** Whether the variables have the values that {@code part} gives them, whatever the rest. */
    private static boolean decides(Op part, Op rest, Set<Var> variables) {
        Set<Var> shared = OpVars.visibleVars(rest);
        shared.retainAll(variables);
        return Bindings.always(part).containsAll(shared);
    }

    /** Returns the variables that the filter looks at; empty where it is better left alone. */
    private static Optional<Set<Var>> mentioned(Expr filter) {
        if (!ExprLib.isStable(filter)) {
            return Optional.empty();
        }
        if (filter instanceof E_Exists || filter instanceof E_NotExists) {
            return Optional.of(
                    new HashSet<>(
                            OpVars.mentionedVars(((ExprFunctionOp) filter).getGraphPattern())));
        }
        return hasPattern(filter) ? Optional.empty() : Optional.of(filter.getVarsMentioned());
    }

    /** Whether an {@code EXISTS} hides somewhere in the filter. */
    private static boolean hasPattern(Expr filter) {
        AtomicBoolean found = new AtomicBoolean();
        Walker.walk(
                filter,
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp function) {
                        found.set(true);
                    }
                });
        return found.get();
    }
}
