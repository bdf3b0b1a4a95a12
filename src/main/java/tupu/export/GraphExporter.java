package tupu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.rdf.Prefixes;
import tupu.rdf.TripleText;
import tupu.store.GraphStore;
import tupu.store.SortedLines;

/**
 * Writes a store, or a part of it, in the formats that others read. The same store gives the same
 * bytes. At most one named graph is held in memory at a time, besides the names of entities for
 * tables and GraphML.
 */
public final class GraphExporter {

    /** Whether tables start with a mark that spreadsheets know UTF-8 by. */
    public enum ByteOrderMark {
        NONE,
        WRITTEN
    }

    /** Archives hold no clock times: the same store gives the same bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final GraphStore store;

    public GraphExporter(GraphStore store) {
        this.store = store;
    }

    /** Writes to a stream, which stays open; tables become a zip archive. */
    public void write(ExportFormat format, ExportSelection selection, OutputStream out) {
        switch (format) {
            case N_QUADS -> writeLines(selection, out, TripleText::line);
            case N_TRIPLES -> writeLines(selection, out, quad -> TripleText.line(quad.asTriple()));
            case TURTLE -> writeUnion(selection, turtle(out, RDFFormat.TURTLE_BLOCKS));
            case TRIG -> writeGraphs(selection, turtle(out, RDFFormat.TRIG_BLOCKS));
            case RDF_XML -> writeUnion(selection, new RdfXmlWriter(out));
            case JSON_LD -> inStore(selection, (graphs, data) -> JsonLdWriter.write(graphs, out));
            case GRAPHML -> writeGraphMl(selection, out);
            case CSV -> writeArchive(selection, out);
        }
    }

    /** Writes a file a table into a folder, which is made where it is missing. */
    public void writeTables(ExportSelection selection, Path folder, ByteOrderMark mark) {
        inStore(
                selection,
                (graphs, data) -> {
                    Files.createDirectories(folder);
                    Map<String, OutputStream> files = new TreeMap<>();
                    Map<String, CsvWriter> tables = new TreeMap<>();
                    try {
                        for (Map.Entry<String, List<String>> head :
                                CsvColumns.BY_TABLE.entrySet()) {
                            Path file = folder.resolve(head.getKey() + ".csv");
                            files.put(head.getKey(), Files.newOutputStream(file));
                            CsvWriter table = new CsvWriter(files.get(head.getKey()));
                            tables.put(head.getKey(), table);
                            if (mark == ByteOrderMark.WRITTEN) {
                                table.writeByteOrderMark();
                            }
                            table.write(head.getValue());
                        }
                        new CsvTables(
                                        store.iris(),
                                        new Labels(data),
                                        (name, row) -> write(tables.get(name), row))
                                .write(graphs);
                        for (CsvWriter table : tables.values()) {
                            table.flush();
                        }
                    } finally {
                        for (OutputStream file : files.values()) {
                            file.close();
                        }
                    }
                });
    }

    /** What is done with the chosen graphs while the store is being read. */
    private interface Work {
        void apply(SelectedGraphs graphs, DatasetGraph data) throws IOException;
    }

    private interface LineText {
        String of(Quad quad);
    }

    private void inStore(ExportSelection selection, Work work) {
        Optional<IOException> failure =
                store.read(
                        data -> {
                            try {
                                work.apply(SelectedGraphs.of(data, store.iris(), selection), data);
                                return Optional.empty();
                            } catch (IOException e) {
                                return Optional.of(e);
                            }
                        });
        if (failure.isPresent()) {
            throw new UncheckedIOException("Cannot export", failure.get());
        }
    }

    private void writeLines(ExportSelection selection, OutputStream out, LineText text) {
        try (SortedLines lines = new SortedLines()) {
            inStore(selection, (graphs, data) -> graphs.quads().map(text::of).forEach(lines::add));
            lines.writeTo(out);
        }
    }

    /** Sorts the union on disk first: formats that group by subject need it in order. */
    private void writeUnion(ExportSelection selection, StreamRDF to) {
        try {
            Path sorted = Files.createTempFile("tupu-export", ".nt");
            try {
                try (OutputStream lines = Files.newOutputStream(sorted)) {
                    write(ExportFormat.N_TRIPLES, selection, lines);
                }
                to.start();
                RDFParser.source(sorted).lang(Lang.NTRIPLES).checking(false).parse(body(to));
                to.finish();
            } finally {
                Files.deleteIfExists(sorted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot export", e);
        }
    }

    private void writeGraphs(ExportSelection selection, StreamRDF to) {
        inStore(
                selection,
                (graphs, data) -> {
                    to.start();
                    for (Node name : graphs.names()) {
                        graphs.triples(name).forEach(triple -> to.quad(Quad.create(name, triple)));
                    }
                    to.finish();
                });
    }

    private void writeGraphMl(ExportSelection selection, OutputStream out) {
        inStore(
                selection,
                (graphs, data) -> {
                    try {
                        new GraphMlWriter(graphs, store.iris(), new Labels(data), out).write();
                    } catch (XMLStreamException e) {
                        throw new IOException("GraphML cannot be written", e);
                    }
                });
    }

    private void writeArchive(ExportSelection selection, OutputStream out) {
        try {
            Path folder = Files.createTempDirectory("tupu-tables");
            try {
                writeTables(selection, folder, ByteOrderMark.NONE);
                ZipOutputStream zip = new ZipOutputStream(out);
                for (String table : CsvColumns.BY_TABLE.keySet()) {
                    ZipEntry entry = new ZipEntry(table + ".csv");
                    entry.setTimeLocal(ENTRY_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(folder.resolve(table + ".csv"), zip);
                    zip.closeEntry();
                }
                zip.finish();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot export", e);
        }
    }

    private static StreamRDF turtle(OutputStream out, RDFFormat format) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        return new PrefixedStream(writer, Prefixes.byName());
    }

    private static StreamRDF body(StreamRDF to) {
        return new PrefixedStream.Body(to);
    }

    private static void write(CsvWriter table, List<String> row) {
        try {
            table.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot export", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
