package io.github.termijn.json;

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
final class Accepted {

    static final String COMMAND = "mvn -pl sdk-json -am test -Dtest='SchemaTest#generated,ErrorCodesTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Djson.accept=true";

    /** The folder of this repository; Surefire names that of the module. */
    static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private Accepted() {}

    static void assertUnchanged(Path file, String content) {
        if (Boolean.getBoolean("json.accept")) {
            try {
                Files.createDirectories(file.getParent());
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
