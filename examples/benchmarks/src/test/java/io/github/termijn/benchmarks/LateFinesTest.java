package io.github.termijn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.jackson2.TermijnJson;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What open terms cost beside the tangled sample: counted in bytes allocated, no time is measured. */
class LateFinesTest {

    @Test
    @DisplayName("Two fines, each decided after its new term can have ended, cost no more than the tangled sample")
    void noMoreThanTangled() {
        Dossier lateFines = TermijnJson.readDossier("""
                {"permit": "FAMILY", "obligedFrom": "2013-02-01", "fines": [
                  {"kind": "EXAM", "amount": 1250, "decidedOn": "2018-02-05"},
                  {"kind": "EXAM", "amount": 1250, "decidedOn": "2022-03-01"}]}""");
        assertThat(allocated(lateFines, LocalDate.of(2023, 7, 1)))
                .isLessThanOrEqualTo(allocated(Sample.TANGLED.dossier(), Sample.TANGLED.asOf()));
    }

    private static long allocated(Dossier dossier, LocalDate asOf) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            Wi2013.standard().assess(dossier, asOf);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
