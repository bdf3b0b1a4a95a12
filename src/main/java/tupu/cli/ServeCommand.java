package tupu.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tupu.review.DecisionFile;
import tupu.serve.Listen;
import tupu.serve.ServeOptions;
import tupu.serve.SparqlEndpoint;
import tupu.serve.TlsFiles;
import tupu.serve.access.KnownWriters;
import tupu.serve.access.Users;
import tupu.serve.http.Limits;
import tupu.serve.sparql.Texts;
import tupu.store.GraphStore;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "serve",
        description = {
            "Answer SPARQL over HTTP, for this machine alone unless --host says otherwise.",
            "Nobody can write unless --write names who may."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:the server could not start", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu serve --store graph",
            "  curl -H 'Accept: text/csv' --data-urlencode query@my.rq http://127.0.0.1:3030/sparql"
        })
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Where to listen; 0.0.0.0 for everybody. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address by which others know this server, behind a proxy.")
    private Optional<URI> url;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "Serve HTTPS with this certificate (PEM).")
    private Optional<Path> certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The key of the certificate (PEM).")
    private Optional<Path> key;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description =
                    "A web page's origin that may read, such as https://example.org; * for all.")
    private List<String> origins = List.of();

    @Option(
            names = "--write",
            paramLabel = "USERS",
            description = {
                "Let those write whom this file lists, into graphs under <base>user/.",
                "tupu user NAME makes its lines."
            })
    private Optional<Path> users;

    @Option(
            names = "--ontology",
            paramLabel = "FOLDER",
            description = {
                "Write what is decided on the page /review into decisions.ttl of this folder,"
                        + " which",
                "the next tupu build takes too; needs --write."
            })
    private Optional<Path> ontology;

    @Option(
            names = "--no-text",
            description = {
                "Never show an article as a whole: headlines, quotations and the sentences that"
                        + " are",
                "evidence of something only."
            })
    private boolean noText;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Note each request down, in the form of web servers' logs.")
    private Optional<Path> accessLog;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may run. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "100000",
            description =
                    "Rows of a table or triples of a graph; more is refused. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int rows;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "16777216",
            description = "Of a request, after decompression. Default: ${DEFAULT-VALUE}.")
    private long bodyBytes;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            defaultValue = "16",
            description = "Requests that are answered at a time. Default: ${DEFAULT-VALUE}.")
    private int concurrent;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServeOptions options = options();
        try (GraphStore graph = store.open();
                SparqlEndpoint endpoint = SparqlEndpoint.start(graph, options, this::report)) {
            graph.announce(URI.create(endpoint.address() + "/sparql"));
            if (!common.quiet()) {
                terminal.out().println("SPARQL endpoint: " + endpoint.address() + "/sparql");
                terminal.out().println("Stop with Ctrl+C.");
                terminal.out().flush();
            }
            waitForTheEnd(graph, endpoint);
            return 0;
        }
    }

    /** A signal ends the process: then the endpoint is closed first and the store after it. */
    private static void waitForTheEnd(GraphStore graph, SparqlEndpoint endpoint)
            throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    endpoint.close();
                                    graph.close();
                                },
                                "close"));
        new CountDownLatch(1).await();
    }

    private ServeOptions options() {
        if (ontology.isPresent() && users.isEmpty()) {
            throw new InputException(
                    Diagnostic.of(
                            "--ontology",
                            "nobody may write decisions into it",
                            "name who may with --write USERS"));
        }
        ServeOptions options =
                users.map(Users::read)
                        .map(KnownWriters::new)
                        .map(writers -> ServeOptions.writable(listen(), limits(), writers))
                        .orElseGet(() -> ServeOptions.readOnly(listen(), limits()))
                        .with(noText ? Texts.EVIDENCE_ONLY : Texts.WHOLE);
        return ontology.map(DecisionFile::in).map(options::with).orElse(options);
    }

    private void report(Throwable fault) {
        if (common.verbose()) {
            fault.printStackTrace(terminal.err());
        } else {
            terminal.err().println("tupu: " + fault);
        }
    }

    private Listen listen() {
        if (certificate.isPresent() != key.isPresent()) {
            throw new InputException(
                    Diagnostic.of(
                            certificate.isPresent() ? "--tls-cert" : "--tls-key",
                            "one without the other",
                            "give both --tls-cert and --tls-key"));
        }
        return new Listen(
                host,
                port,
                certificate.map(file -> new TlsFiles(file, key.orElseThrow())),
                url,
                new LinkedHashSet<>(origins),
                accessLog);
    }

    private Limits limits() {
        if (seconds < 1 || rows < 1 || bodyBytes < 1 || concurrent < 1) {
            throw new InputException(
                    Diagnostic.of(
                            "--timeout, --max-rows, --max-body, --max-requests",
                            "a limit is less than 1",
                            "give numbers from 1 upwards"));
        }
        return new Limits(Duration.ofSeconds(seconds), rows, bodyBytes, concurrent);
    }
}
