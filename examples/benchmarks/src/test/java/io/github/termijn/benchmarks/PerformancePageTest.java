package io.github.termijn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No figure on the page but those of the run that lies beside it. */
class PerformancePageTest {

    private static final Path DOCS = Path.of("../../docs");

    @Test
    @DisplayName("docs/performance.md shows the figures of docs/performance/results.json")
    void pageIsUpToDate() throws IOException {
        assertThat(Files.readString(PerformancePage.page(DOCS))).isEqualTo(PerformancePage.upToDate(DOCS));
    }
}
