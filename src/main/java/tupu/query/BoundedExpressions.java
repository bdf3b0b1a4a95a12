package tupu.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps single functions within a query's limits: {@code REGEX} and {@code REPLACE}, which can
 * backtrack for years over thirty letters, end with the query's time; they and {@code CONCAT} make
 * no text above {@link #LONGEST}, so that thirty doublings do not fill the memory.
 */
final class BoundedExpressions {

    /** In UTF-16 units. */
    static final int LONGEST = 4 << 20;

    private BoundedExpressions() {}

    /** Bounds first, begins with what is given, then optimizes as usual. */
    static Rewrite rewrite(Context context) {
        RewriteFactory usual = Optimize.getFactory();
        return op -> usual.create(context).rewrite(GivenValues.first(bounded(op)));
    }

    private static Op bounded(Op op) {
        return Transformer.transform(new TransformCopy(), new Bounds(), op);
    }

    private static final class Bounds extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Regex(arguments);
            } else if (function instanceof E_StrReplace) {
                return new Replace(arguments);
            } else if (function instanceof E_StrConcat) {
                return new Concat(arguments);
            }
            return super.transform(function, arguments);
        }

        @Override
        public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
            Op inside = bounded(pattern);
            if (function instanceof E_Exists) {
                return new E_Exists(inside);
            }
            return function instanceof E_NotExists
                    ? new E_NotExists(inside)
                    : super.transform(function, arguments, pattern);
        }
    }

    private static final class Regex extends E_Regex {

        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), third(arguments));
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            List<NodeValue> values = values(getArgs(), binding, env);
            if (values.stream().allMatch(BoundedExpressions::isText)) {
                String flags = values.size() > 2 ? values.get(2).asString() : null;
                matcher("REGEX", values.get(0), values.get(1).asString(), flags, env).find();
            }
            return super.eval(values);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw notNow();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {

        Replace(ExprList arguments) {
            super(
                    arguments.get(0),
                    arguments.get(1),
                    arguments.get(2),
                    arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            List<NodeValue> values = values(getArgs(), binding, env);
            if (values.stream().allMatch(BoundedExpressions::isText)) {
                String flags = values.size() > 3 ? values.get(3).asString() : null;
                Matcher matcher =
                        matcher("REPLACE", values.get(0), values.get(1).asString(), flags, env);
                long longest = values.get(0).asString().length();
                int replacement = values.get(2).asString().length();
                while (matcher.find()) {
                    longest += (long) replacement * (1 + matcher.end() - matcher.start());
                    requireShort(longest);
                }
            }
            return super.eval(values);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw notNow();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static final class Concat extends E_StrConcat {

        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            long length = 0;
            List<NodeValue> values = values(getArgs(), binding, env);
            for (NodeValue value : values) {
                length += value.asString().length();
            }
            requireShort(length);
            return super.eval(values);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw notNow();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    /** Before a query runs, nobody watches the time: nothing is computed ahead. */
    private static ExprEvalException notNow() {
        return new ExprEvalException("Not before the query runs");
    }

    private static List<NodeValue> values(List<Expr> arguments, Binding binding, FunctionEnv env) {
        return arguments.stream().map(argument -> argument.eval(binding, env)).toList();
    }

    private static boolean isText(NodeValue value) {
        return value.isString() || value.isLangString();
    }

    private static Matcher matcher(
            String function, NodeValue text, String pattern, String flags, FunctionEnv env) {
        AtomicBoolean cancelled = env == null ? null : Context.getCancelSignal(env.getContext());
        return RegexEngine.makePattern(function, pattern, flags)
                .matcher(new InterruptibleText(text.asString(), cancelled));
    }

    private static void requireShort(long length) {
        if (length > LONGEST) {
            throw new QueryExecException(
                    "a text grows to more than %d characters".formatted(LONGEST));
        }
    }

    private static Expr third(ExprList arguments) {
        return arguments.size() > 2 ? arguments.get(2) : null;
    }
}
