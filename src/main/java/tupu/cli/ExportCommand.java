package tupu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tupu.export.ExportFormat;
import tupu.export.ExportSelection;
import tupu.export.GraphExporter;
import tupu.query.Candidate;
import tupu.query.NameResolver;
import tupu.query.ParameterType;
import tupu.query.Resolution;
import tupu.query.Tongue;
import tupu.store.GraphStore;
import tupu.text.Diagnostic;
import tupu.text.InputException;

@Command(
        name = "export",
        description = "Write the graph, or a part of it, in the format of your other tools.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:could not be written", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tupu export graph.ttl",
            "  tupu export --format nq | gzip > graph.nq.gz",
            "  tupu export tables --format csv              a folder of tables",
            "  tupu export sora.graphml --entity Sora --since 2024-01-01"
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CommonOptions common;
    @Mixin private StoreOption store;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to write; for csv a folder, or a .zip. Default: standard output.")
    private Optional<Path> file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "ttl, trig, nt, nq, jsonld, rdfxml, csv, graphml. Default: by the file's ending, else ttl.")
    private Optional<String> format;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only articles in which somebody speaks of the topic: 算力瓶颈.")
    private Optional<String> topic;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only articles that name it: 英伟达.")
    private Optional<String> entity;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only articles published on that day or later: 2024-01-01.")
    private Optional<LocalDate> since;

    @Option(
            names = "--query",
            paramLabel = "FILE",
            description = "Only what a CONSTRUCT query in a file gives.")
    private Optional<Path> query;

    @Option(
            names = "--bom",
            description =
                    "Tables for spreadsheets: a byte order mark first, no text that runs as a formula.")
    private boolean byteOrderMark;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat wanted = ExportFormat.of(format.orElseGet(this::byEnding));
        try (GraphStore graph = store.open()) {
            ExportSelection selection = selection(graph);
            GraphExporter exporter = new GraphExporter(graph);
            if (file.isEmpty()) {
                terminal.out().flush();
                exporter.write(wanted, selection, terminal.bytes());
                terminal.bytes().flush();
            } else if (wanted == ExportFormat.CSV && !file.get().toString().endsWith(".zip")) {
                exporter.writeTables(
                        selection,
                        file.get(),
                        byteOrderMark
                                ? GraphExporter.ByteOrderMark.WRITTEN
                                : GraphExporter.ByteOrderMark.NONE);
            } else {
                writeFile(exporter, wanted, selection, file.get());
            }
            file.filter(path -> !common.quiet())
                    .ifPresent(path -> terminal.out().printf("written: %s%n", path));
            return 0;
        }
    }

    /** Writes beside the file first: a failed export leaves an older one as it was. */
    private static void writeFile(
            GraphExporter exporter, ExportFormat format, ExportSelection selection, Path file)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".tupu-export", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                exporter.write(format, selection, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private String byEnding() {
        String name =
                file.map(path -> path.getFileName().toString().toLowerCase(Locale.ROOT)).orElse("");
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "trig", "nt", "nq", "jsonld", "graphml", "csv" -> ending;
            case "rdf", "xml", "owl" -> "rdfxml";
            case "zip" -> "csv";
            default -> "ttl";
        };
    }

    private ExportSelection selection(GraphStore graph) {
        ExportSelection selection = ExportSelection.ALL;
        if (topic.isPresent()) {
            selection =
                    selection.withTopic(
                            lastSegment(resolve(graph, topic.get(), ParameterType.TOPIC)));
        }
        if (entity.isPresent()) {
            selection = selection.withEntity(resolve(graph, entity.get(), ParameterType.ENTITY));
        }
        if (since.isPresent()) {
            selection = selection.withSince(since.get());
        }
        return query.isPresent() ? selection.withQuery(read(query.get())) : selection;
    }

    private String resolve(GraphStore graph, String words, ParameterType type) {
        Resolution resolution =
                graph.read(
                        dataset ->
                                NameResolver.of(dataset, graph.iris(), Tongue.of(words))
                                        .resolve(words, type));
        Candidate meant =
                resolution
                        .meant()
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                Diagnostic.of(
                                                        "--" + type.label(),
                                                        "the graph knows no “%s”".formatted(words),
                                                        resolution.nearest().isEmpty()
                                                                ? "tupu query articles-about shows what it knows"
                                                                : "do you mean "
                                                                        + String.join(
                                                                                " or ",
                                                                                resolution
                                                                                        .nearest())
                                                                        + "?")));
        return meant.node().getURI();
    }

    private static String lastSegment(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
