package tupu.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** What a pattern says of its variables before it is run. */
final class Bindings {

    private Bindings() {}

    /** Returns the variables that have one and the same value in every solution. */
    static Binding given(Op op) {
        if (op instanceof OpTable table && table.getTable().size() == 1) {
            return table.getTable().rows().next();
        } else if (op instanceof OpJoin join) {
            Binding left = given(join.getLeft());
            Binding right = given(join.getRight());
            return right.isEmpty() ? left : both(left, right);
        } else if (op instanceof OpLeftJoin join) {
            return given(join.getLeft());
        } else if (op instanceof OpExtend || op instanceof OpFilter) {
            return given(((Op1) op).getSubOp());
        }
        return BindingFactory.empty();
    }

    /** Returns variables that have a value in every solution; perhaps not all of them. */
    static Set<Var> always(Op op) {
        if (isPlainLeaf(op)) {
            return OpVars.visibleVars(op);
        }
        Set<Var> always = new HashSet<>();
        if (op instanceof OpJoin join) {
            always.addAll(always(join.getLeft()));
            always.addAll(always(join.getRight()));
        } else if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(element -> always.addAll(always(element)));
        } else if (op instanceof OpLeftJoin join) {
            always.addAll(always(join.getLeft()));
        } else if (op instanceof OpProject project) {
            always.addAll(always(project.getSubOp()));
            always.retainAll(project.getVars());
        } else if (op instanceof OpExtend || op instanceof OpFilter || op instanceof OpDistinct) {
            always.addAll(always(((Op1) op).getSubOp()));
        } else {
            given(op).vars().forEachRemaining(always::add);
        }
        return always;
    }

    /** Whether the pattern is made of triples and paths alone. */
    static boolean isPlain(Op op) {
        if (op instanceof OpJoin join) {
            return isPlain(join.getLeft()) && isPlain(join.getRight());
        }
        return op instanceof OpSequence sequence
                ? sequence.getElements().stream().allMatch(Bindings::isPlain)
                : isPlainLeaf(op);
    }

    private static boolean isPlainLeaf(Op op) {
        return op instanceof OpBGP || op instanceof OpPath;
    }

    private static Binding both(Binding one, Binding other) {
        return one.isEmpty()
                ? other
                : Algebra.compatible(one, other)
                        ? Algebra.merge(one, other)
                        : BindingFactory.empty();
    }
}
