package tupu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import tupu.text.Checkpoint;
import tupu.text.Diagnostic;
import tupu.text.InputException;

/**
 * Makes a new store from a backup. It is made beside the folder and moved there when every quad has
 * been read back, so that a restoration that fails leaves nothing behind that looks like a store.
 */
public final class Restoration {

    private static final int BATCH = 200_000;

    private final Backup backup;
    private final Path folder;

    public Restoration(Backup backup, Path folder) {
        this.backup = backup;
        this.folder = folder;
    }

    /** Restores and returns what the backup said of itself. */
    public Backup.Contents run() {
        try {
            requireNew();
            Backup.Contents contents = backup.verify();
            Path draft =
                    folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".restoring");
            delete(draft);
            try (GraphStore store = GraphStore.openOrCreate(draft, Optional.of(contents.base()))) {
                load(store);
                if (!Backup.sha256(store).equals(contents.sha256())) {
                    throw new IllegalStateException("The restored graph differs from " + backup);
                }
                store.houseKeeping().indexAgain();
            }
            Checkpoint.reached("restore");
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot restore " + folder, e);
        }
    }

    private void requireNew() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new InputException(
                        Diagnostic.of(
                                folder.toString(),
                                "the folder is not empty",
                                "restore into a new folder: --store NEW"));
            }
        }
    }

    private void load(GraphStore store) throws IOException {
        Loading loading = new Loading(store);
        try (InputStream in = backup.input()) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(loading);
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> old = Files.walk(draft)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Adds quads batch by batch; the parser has read a batch before it is written. */
    private static final class Loading extends StreamRDFBase {

        private final GraphStore store;
        private final List<Quad> quads = new ArrayList<>();

        Loading(GraphStore store) {
            this.store = store;
        }

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
            if (quads.size() >= BATCH) {
                finish();
            }
        }

        @Override
        public void finish() {
            store.connection().write(dataset -> quads, new Load());
            quads.clear();
        }
    }

    private static final class Load implements Connection.Write<Collection<Quad>, Integer> {

        @Override
        public boolean isNeeded(Collection<Quad> quads) {
            return !quads.isEmpty();
        }

        @Override
        public Integer apply(DatasetGraph dataset, Collection<Quad> quads) {
            quads.forEach(dataset::add);
            return quads.size();
        }

        @Override
        public Integer skip(Collection<Quad> quads) {
            return 0;
        }
    }
}
