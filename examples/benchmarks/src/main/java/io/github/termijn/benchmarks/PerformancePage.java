package io.github.termijn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the figures of a run into {@code docs/performance.md}, between two marks.
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar io.github.termijn.benchmarks.PerformancePage docs</pre>
 */
public final class PerformancePage {

    private static final String BEGIN = "<!-- figures: written by PerformancePage -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private PerformancePage() {}

    /**
     * Brings the page up to date.
     *
     * @param args the folder with {@code performance.md} and {@code performance/results.json} and {@code growth.json}
     * @throws IOException if they cannot be read, or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[0]);
        Files.writeString(page(docs), upToDate(docs));
    }

    static Path page(Path docs) {
        return docs.resolve("performance.md");
    }

    /** Returns the page as it must be: with the figures of the run, or none if there was no run yet. */
    static String upToDate(Path docs) throws IOException {
        String page = Files.readString(page(docs));
        Path run = docs.resolve("performance/results.json");
        Path growth = docs.resolve("performance/growth.json");
        String figures = Files.exists(run) && Files.exists(growth)
                ? new Figures(Results.of(run), Results.of(growth)).text()
                : "Not measured yet.\n";
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("The marks are not on the page");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + page.substring(end);
    }
}
