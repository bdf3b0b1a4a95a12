package tupu.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * Tells subqueries what is given around them. Jena computes a subquery for all values of a variable
 * and joins only then: the counts of every product's reports, where one product is asked for.
 */
final class Subqueries {

    private Subqueries() {}

    /**
     * Returns the pattern with its subqueries restricted to what is given.
     *
     * @param given values that variables of {@code pattern} have in every solution
     */
    static Op told(Op pattern, Binding given) {
        if (given.isEmpty()) {
            return pattern;
        } else if (pattern instanceof OpLeftJoin join) {
            return OpLeftJoin.create(
                    told(join.getLeft(), given), told(join.getRight(), given), join.getExprs());
        } else if (pattern instanceof OpJoin join) {
            return OpJoin.create(told(join.getLeft(), given), told(join.getRight(), given));
        } else if (pattern instanceof OpExtend || pattern instanceof OpFilter) {
            Op1 one = (Op1) pattern;
            return one.copy(told(one.getSubOp(), given));
        }
        return pattern instanceof OpProject
                ? restricted(pattern, variables(given), given)
                : pattern;
    }

    /** Joins the values to where their variables get theirs, below the counting. */
    private static Op restricted(Op op, Set<Var> variables, Binding given) {
        if (op instanceof OpProject project) {
            return project.copy(
                    restricted(project.getSubOp(), common(variables, project.getVars()), given));
        } else if (op instanceof OpGroup group) {
            Set<Var> keys = common(variables, group.getGroupVars().getVars());
            keys.removeAll(group.getGroupVars().getExprs().keySet());
            return group.copy(restricted(group.getSubOp(), keys, given));
        } else if (op instanceof OpExtend extend) {
            Set<Var> below = new HashSet<>(variables);
            below.removeAll(extend.getVarExprList().getVars());
            return extend.copy(restricted(extend.getSubOp(), below, given));
        } else if (op instanceof OpFilter filter) {
            return filter.copy(restricted(filter.getSubOp(), variables, given));
        } else if (op instanceof OpJoin join) {
            return OpJoin.create(
                    restricted(join.getLeft(), variables, given),
                    restricted(join.getRight(), variables, given));
        } else if (op instanceof OpLeftJoin join) {
            return OpLeftJoin.create(
                    restricted(join.getLeft(), variables, given), join.getRight(), join.getExprs());
        }
        Set<Var> known = common(variables, Bindings.always(op));
        return known.isEmpty() || op instanceof OpTable
                ? op
                : OpJoin.create(table(known, given), op);
    }

    private static Op table(Set<Var> variables, Binding given) {
        Binding row = BindingFactory.empty();
        for (Var variable : variables) {
            row = BindingFactory.binding(row, variable, given.get(variable));
        }
        var table = TableFactory.create();
        table.addBinding(row);
        return OpTable.create(table);
    }

    private static Set<Var> variables(Binding given) {
        Set<Var> variables = new HashSet<>();
        given.vars().forEachRemaining(variables::add);
        return variables;
    }

    private static Set<Var> common(Set<Var> variables, Iterable<Var> others) {
        Set<Var> common = new HashSet<>();
        others.forEach(
                other -> {
                    if (variables.contains(other)) {
                        common.add(other);
                    }
                });
        return common;
    }
}
