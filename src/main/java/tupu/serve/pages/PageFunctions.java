package tupu.serve.pages;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What templates can call besides what the template engine brings.
 *
 * <pre>
 * {{ say("articles", 12) }}     the words of that key, with a value
 * {{ asset("tupu.css") }}       the address of a file of ours
 * {{ library("CHART") }}        the address of somebody else's
 * </pre>
 */
final class PageFunctions extends AbstractExtension {

    private final Frame frame;

    PageFunctions(Frame frame) {
        this.frame = frame;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new Say(),
                "asset", new Address(name -> frame.assets().address(name)),
                "library",
                        new Address(
                                name ->
                                        frame.webjars()
                                                .address(
                                                        Library.valueOf(
                                                                name.toUpperCase(Locale.ROOT)))));
    }

    /** Arguments without names come numbered from 0. */
    private static final class Say implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            Visit visit = (Visit) context.getVariable("visit");
            Object[] values = new TreeMap<>(arguments).values().toArray();
            Object[] rest = new Object[values.length - 1];
            System.arraycopy(values, 1, rest, 0, rest.length);
            return Words.in(visit.tongue()).say(String.valueOf(values[0]), rest);
        }
    }

    private static final class Address implements Function {

        private final java.util.function.Function<String, String> addresses;

        Address(java.util.function.Function<String, String> addresses) {
            this.addresses = addresses;
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("name");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return addresses.apply(String.valueOf(arguments.get("name")));
        }
    }
}
