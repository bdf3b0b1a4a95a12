package tupu.export;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Declares prefixes at the start of a stream. */
final class PrefixedStream extends StreamRDFWrapper {

    private final Map<String, String> prefixes;

    PrefixedStream(StreamRDF to, Map<String, String> prefixes) {
        super(to);
        this.prefixes = prefixes;
    }

    @Override
    public void start() {
        super.start();
        prefixes.forEach(this::prefix);
    }

    /** Passes on what is inside a stream; whoever began it ends it. */
    static final class Body extends StreamRDFWrapper {

        Body(StreamRDF to) {
            super(to);
        }

        @Override
        public void start() {
            // Begun already.
        }

        @Override
        public void finish() {
            // Ended by whoever began it.
        }
    }
}
