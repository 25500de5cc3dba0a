package io.github.termijn.examples.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with every element on some threads. Results come in the order of the elements, and only a few elements are in
 * memory: the next ones are not taken before the first are done.
 */
public final class Workers {

    private static final int CHUNK = 50;

    private final int threads;

    /**
     * Takes threads.
     *
     * @param threads how many
     */
    public Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Works on all elements.
     *
     * @param elements the elements, taken by the calling thread
     * @param work what is done with each, on any thread
     * @param results is told of each result, by the calling thread
     */
    public <T, R> void forEach(Iterator<T> elements, Function<T, R> work, Consumer<R> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<List<R>>> pending = new ArrayDeque<>();
            while (elements.hasNext()) {
                List<T> chunk = chunk(elements);
                pending.add(pool.submit(() -> chunk.stream().map(work).toList()));
                if (pending.size() > 2 * threads) {
                    done(pending.remove()).forEach(results);
                }
            }
            pending.forEach(chunk -> done(chunk).forEach(results));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> List<T> chunk(Iterator<T> elements) {
        List<T> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && elements.hasNext()) {
            chunk.add(elements.next());
        }
        return chunk;
    }

    private static <R> R done(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A dossier could not be assessed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
