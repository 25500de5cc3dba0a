package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are made from the code and kept, so that a change of them is seen.
 *
 * <p>After a change that is meant, write them anew and read the difference: {@value #COMMAND}
 */
public final class Accepted {

    static final String COMMAND =
            "mvn -pl sdk-json/format,sdk-json/jackson2 -am verify -Dtest='SchemaTest,ErrorCodesTest'"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Djson.accept=true";

    /** The folder of this repository; Surefire names that of the module. */
    public static final Path ROOT =
            root(Path.of(System.getProperty("basedir", "")).toAbsolutePath());

    private Accepted() {}

    private static Path root(Path folder) {
        return Files.isDirectory(folder.resolve(".mvn")) ? folder : root(folder.getParent());
    }

    /**
     * Compares a file with what the code makes of it.
     *
     * @param file the file
     * @param content what it must hold
     */
    public static void assertUnchanged(Path file, String content) {
        if (Boolean.getBoolean("json.accept")) {
            try {
                Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(file)
                .as("%s differs from the code. If that is meant: %s", file.getFileName(), COMMAND)
                .exists()
                .hasContent(content);
    }
}
