package tupu.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;
import tupu.query.QueryCatalogue;
import tupu.query.QueryRunner;
import tupu.query.RunLimits;

/** Which catalogued questions there are and how long one may run. */
final class QueriesOption {

    @Option(
            names = "--queries",
            paramLabel = "FOLDER",
            description = "Your own .rq files; they add to the built-in questions.")
    private Path folder;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long a query may run. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    QueryCatalogue catalogue() {
        QueryCatalogue builtIn = QueryCatalogue.builtIn();
        return Optional.ofNullable(folder).map(builtIn::overlaidBy).orElse(builtIn);
    }

    QueryRunner runner() {
        return new QueryRunner(
                new RunLimits(Duration.ofSeconds(Math.max(1, seconds)), RunLimits.DEFAULT.rows()));
    }
}
