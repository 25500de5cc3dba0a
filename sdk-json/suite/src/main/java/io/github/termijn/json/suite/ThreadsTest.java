package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dossier")
class ThreadsTest {

    @Test
    @DisplayName("can be read and written from many threads at once")
    void threads() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> roundTrip = () ->
                    TermijnJson.readDossier(TermijnJson.write(Contract.DOSSIER)).equals(Contract.DOSSIER);
            for (Future<Boolean> result : pool.invokeAll(Collections.nCopies(400, roundTrip))) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }
}
