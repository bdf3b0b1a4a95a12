package tupu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import tupu.text.Checkpoint;

/**
 * The one connection to a TDB2 database. Any number of threads read while one writes.
 *
 * <p>After a write that did not commit, Jena 5.6.0 can destroy the database at the next write
 * (apache/jena#3877): the database is then expelled from memory and connected again before anybody
 * writes. That guard can go with Jena 6.1.
 */
final class Connection implements AutoCloseable {

    private final Path folder;
    private final Consumer<Context> settings;
    private final ReentrantLock writing = new ReentrantLock();

    /** Held shared by whoever uses the connection, exclusively by whoever replaces or ends it. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    private final AtomicLong commits = new AtomicLong();
    private DatasetGraph dataset;
    private boolean closed;

    /**
     * Connects to the database in {@code folder}.
     *
     * @param settings for queries, set at each connection
     */
    Connection(Path folder, Consumer<Context> settings) {
        this.folder = folder;
        this.settings = settings;
        this.dataset = connect();
    }

    /**
     * Reads in one transaction, which sees whole batches only.
     *
     * @param work must not let anything lazy escape
     */
    <T> T read(Function<DatasetGraph, T> work) {
        use.readLock().lock();
        try {
            requireOpen();
            if (dataset.isInTransaction()) {
                return work.apply(dataset);
            }
            dataset.begin(TxnType.READ);
            try {
                return work.apply(dataset);
            } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
                throw Damage.unreadable(folder, e);
            } catch (InternalError e) {
                // What the platform throws where a mapped file is shorter than it was.
                throw Damage.unreadable(folder, new IllegalStateException("a file is cut off", e));
            } finally {
                dataset.end();
            }
        } finally {
            use.readLock().unlock();
        }
    }

    /** How often something was written since this connection was made. */
    long commits() {
        return commits.get();
    }

    /** Plans in a read, then writes in one transaction; nobody else writes in between. */
    <P, T> T write(Function<DatasetGraph, P> plan, Write<P, T> work) {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("A write inside a read would wait for itself");
        }
        writing.lock();
        try {
            requireWhole();
            P planned = read(plan);
            return work.isNeeded(planned) ? commit(planned, work) : work.skip(planned);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Refuses a database whose files have been cut off, perhaps while it was open: Jena would read
     * zeros for triples, and a compaction or a backup would keep those.
     */
    void requireWhole() {
        try {
            FileCheck.cutOff(folder)
                    .map(file -> new DBOpEnvException(file.getFileName() + " is cut off"))
                    .ifPresent(
                            cutOff -> {
                                throw Damage.unreadable(folder, cutOff);
                            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    /** Rewrites the database without what former transactions left behind. */
    void compact() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("A store cannot be compacted inside a read");
        }
        writing.lock();
        try {
            requireWhole();
            use.readLock().lock();
            try {
                requireOpen();
                DatabaseMgr.compact(dataset, true);
                Checkpoint.reached("compacted");
            } finally {
                use.readLock().unlock();
                reconnect();
            }
        } finally {
            writing.unlock();
        }
    }

    /** What a write does with its plan. */
    interface Write<P, T> {
        boolean isNeeded(P plan);

        T apply(DatasetGraph dataset, P plan);

        /** Returns about how many quads the plan adds. */
        default long quads(P plan) {
            return 0;
        }

        T skip(P plan);

        /** The triples are on the disk. */
        default void committed() {}

        /** Nothing was written. */
        default void failed() {}
    }

    @Override
    public void close() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("A store cannot be closed inside a read");
        }
        writing.lock();
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                TDBInternal.expel(dataset);
            }
        } finally {
            use.writeLock().unlock();
            writing.unlock();
        }
    }

    private <P, T> T commit(P plan, Write<P, T> work) {
        boolean committed = false;
        use.readLock().lock();
        try {
            requireOpen();
            if (Damage.gone(folder)) {
                throw Damage.missing(folder, new IllegalStateException("The folder is gone"));
            }
            DiskSpace.require(folder, work.quads(plan));
            dataset.begin(TxnType.WRITE);
            try {
                T result = work.apply(dataset, plan);
                Checkpoint.reached("commit");
                dataset.commit();
                Checkpoint.reached("committed");
                committed = true;
                commits.incrementAndGet();
                work.committed();
                return result;
            } catch (DBOpEnvException
                    | TDBException
                    | RuntimeIOException
                    | TransactionException
                    | TextIndexException e) {
                throw Damage.unwritten(folder, e);
            } catch (InternalError e) {
                // What the platform throws where a mapped file finds no room on the disk.
                throw Damage.unwritten(folder, new IllegalStateException("the disk is full", e));
            } finally {
                if (!committed) {
                    abort(work);
                }
                dataset.end();
            }
        } finally {
            use.readLock().unlock();
            if (!committed && !Damage.gone(folder)) {
                reconnect();
            }
        }
    }

    private void abort(Write<?, ?> work) {
        try {
            dataset.abort();
        } finally {
            work.failed();
        }
    }

    private void reconnect() {
        use.writeLock().lock();
        try {
            TDBInternal.expel(dataset, true);
            dataset = connect();
        } finally {
            use.writeLock().unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The store %s is closed".formatted(folder));
        }
    }

    private DatasetGraph connect() {
        requireWhole();
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            // No query reaches out into the network.
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            settings.accept(dataset.getContext());
            return dataset;
        } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
            throw Damage.unreadable(folder, e);
        }
    }
}
