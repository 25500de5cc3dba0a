package io.github.termijn.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of this repository are, from wherever the tests run. */
final class Repository {

    /** The folder of this module; Surefire names it. */
    static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    static final Path ROOT = MODULE.getParent();
    static final Path DOSSIERS = MODULE.resolve("dossiers");

    private Repository() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands between the comments {@code Snippet: begin} and {@code Snippet: end} of a test. */
    static String snippet(Class<?> test) {
        String source = read(MODULE.resolve("src/test/java/" + test.getName().replace('.', '/') + ".java"));
        String begin = "// Snippet: begin\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("\n        // Snippet: end"))
                        .stripIndent()
                + "\n";
    }
}
