package tupu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** How fast a piece of work goes over a list of things. */
final class Throughput {

    private Throughput() {}

    /**
     * Does {@code work} once for each item, {@code times} times over, on so many threads.
     *
     * @return seconds by the wall clock
     */
    static <T> double seconds(List<T> items, int times, int threads, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        int total = items.size() * times;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begin = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(
                        pool.submit(
                                () -> {
                                    for (int at = next.getAndIncrement();
                                            at < total;
                                            at = next.getAndIncrement()) {
                                        work.accept(items.get(at % items.size()));
                                    }
                                }));
            }
            for (Future<?> each : running) {
                await(each);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the measured work failed", e.getCause());
        }
    }
}
