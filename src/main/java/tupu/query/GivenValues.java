package tupu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Lets a query begin with what it is given. The catalogued questions filter by parameters that may
 * be left out, {@code !BOUND(?company) || EXISTS { ?event tupu:subject ?company }}, which Jena asks
 * of every row when all else is done. Before Jena plans, what one row of {@code VALUES} gives
 * counts as known, so that such a filter goes or is plain; a plain {@code EXISTS} about a given
 * value is where the search begins; any other filter is asked as early as it can be. Means the same
 * query; nothing inside subqueries is touched.
 */
final class GivenValues {

    private GivenValues() {}

    /** Rewrites the algebra of a query, before it is optimized. */
    static Op first(Op op) {
        if (op instanceof OpFilter filter) {
            return filtered(filter.getExprs(), first(filter.getSubOp()));
        }
        if (op instanceof OpModifier || op instanceof OpExtend || op instanceof OpGroup) {
            Op1 one = (Op1) op;
            return one.copy(first(one.getSubOp()));
        }
        return Subqueries.told(op, Bindings.given(op));
    }

    private static Op filtered(ExprList filters, Op pattern) {
        Binding given = Bindings.given(pattern);
        Set<Var> visible = OpVars.visibleVars(pattern);
        Op result = pattern;
        List<Expr> others = new ArrayList<>();
        for (Expr filter : filters) {
            Expr known = known(filter, given, visible);
            Optional<Op> begun = Optional.empty();
            if (known instanceof E_Exists exists && !known.equals(filter)) {
                begun = begun(exists.getGraphPattern(), visible, result);
            }
            if (begun.isPresent()) {
                result = begun.get();
            } else if (!known.equals(NodeValue.TRUE)) {
                others.add(known);
            }
        }
        for (Expr filter : others) {
            result = Filters.place(filter, result);
        }
        return result;
    }

    /** Returns the filter as it is where {@code given} holds and only {@code visible} exist. */
    private static Expr known(Expr filter, Binding given, Set<Var> visible) {
        if (filter instanceof E_Bound bound && bound.getArg().isVariable()) {
            Var variable = bound.getArg().asVar();
            if (given.contains(variable)) {
                return NodeValue.TRUE;
            }
            return visible.contains(variable) ? filter : NodeValue.FALSE;
        } else if (filter instanceof E_LogicalNot not) {
            Expr inner = known(not.getArg(), given, visible);
            return isConstant(inner) ? NodeValue.booleanReturn(!isTrue(inner)) : not(not, inner);
        } else if (filter instanceof E_LogicalOr or) {
            Expr one = known(or.getArg1(), given, visible);
            Expr other = known(or.getArg2(), given, visible);
            if (isTrue(one) || isTrue(other)) {
                return NodeValue.TRUE;
            }
            return isConstant(one) ? other : isConstant(other) ? one : new E_LogicalOr(one, other);
        } else if (filter instanceof E_LogicalAnd and) {
            return new E_LogicalAnd(
                    known(and.getArg1(), given, visible), known(and.getArg2(), given, visible));
        }
        return filter instanceof ExprFunctionOp ? filter.copySubstitute(given) : filter;
    }

    private static Expr not(E_LogicalNot not, Expr inner) {
        return inner == not.getArg() ? not : new E_LogicalNot(inner);
    }

    private static boolean isConstant(Expr expression) {
        return expression.equals(NodeValue.TRUE) || expression.equals(NodeValue.FALSE);
    }

    private static boolean isTrue(Expr expression) {
        return expression.equals(NodeValue.TRUE);
    }

    /**
     * Returns the pattern with what {@code exists} finds joined in front of it, each thing once;
     * empty where that would not mean the same.
     */
    private static Optional<Op> begun(Op exists, Set<Var> visible, Op pattern) {
        Set<Var> found = OpVars.visibleVars(exists);
        found.retainAll(visible);
        if (found.isEmpty()
                || !Bindings.isPlain(exists)
                || !Bindings.always(exists).containsAll(found)) {
            return Optional.empty();
        }
        Op things = new OpDistinct(new OpProject(exists, List.copyOf(found)));
        return inFront(things, found, pattern);
    }

    private static Optional<Op> inFront(Op things, Set<Var> found, Op pattern) {
        if (pattern instanceof OpExtend extend) {
            return inFront(things, found, extend.getSubOp()).map(extend::copy);
        }
        if (pattern instanceof OpLeftJoin join) {
            return inFront(things, found, join.getLeft())
                    .map(left -> OpLeftJoin.create(left, join.getRight(), join.getExprs()));
        }
        if (!Bindings.always(pattern).containsAll(found)) {
            return Optional.empty();
        }
        if (pattern instanceof OpJoin join) {
            return inFront(things, found, join.getLeft())
                    .map(left -> OpJoin.create(left, join.getRight()))
                    .or(
                            () ->
                                    Optional.of(
                                            OpJoin.create(
                                                    behindTables(join, things), join.getRight())));
        }
        return Optional.of(OpJoin.create(things, pattern));
    }

    private static Op behindTables(OpJoin join, Op things) {
        return join.getLeft() instanceof OpTable
                ? OpJoin.create(join.getLeft(), things)
                : OpJoin.create(things, join.getLeft());
    }
}
