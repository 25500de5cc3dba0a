package io.github.termijn.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of this repository are, from wherever the tests run. */
public final class Repository {

    /** The folder of this module; Surefire names it. */
    public static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    public static final Path ROOT = MODULE.getParent();
    public static final Path DOSSIERS = MODULE.resolve("dossiers");

    private Repository() {}

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
