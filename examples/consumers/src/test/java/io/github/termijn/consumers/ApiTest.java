package io.github.termijn.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Bounds;
import io.github.termijn.loan.ForgivenessTable;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javassist.ClassPool;
import javassist.CtClass;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.LocalDateRange;

/**
 * Shows that japicmp, which compares a release with the one before it ({@code mvn -Dsince=…}), notices in our jars a change that
 * breaks users, and nothing else. Until there is a release to compare with, the jar stands in for it.
 */
@DisplayName("The comparison with the last release")
class ApiTest {

    private static final Path CORE = Jars.of(Wi2013.class);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("finds nothing in a jar beside itself")
    void same() {
        for (Class<?> type : List.of(Wi2013.class, JsonSchema.class, TermijnJson.class)) {
            assertThat(broken(Jars.of(type), Jars.of(type))).isEmpty();
        }
    }

    @Test
    @DisplayName("notices a method that is gone")
    void methodGone() throws Exception {
        Path jar = copy();
        CtClass bounds = new ClassPool(true).makeClass(Bounds.class.getResourceAsStream("Bounds.class"));
        bounds.removeMethod(bounds.getDeclaredMethod("hull"));
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Files.write(entries.getPath("io/github/termijn/law/Bounds.class"), bounds.toBytecode());
        }

        assertThat(broken(CORE, jar)).containsExactly(Bounds.class.getName());
        assertThat(broken(jar, CORE)).as("a method that is new breaks nobody").isEmpty();
    }

    @Test
    @DisplayName("notices a type that is gone")
    void typeGone() throws IOException {
        Path jar = copy();
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Files.delete(entries.getPath("io/github/termijn/loan/ForgivenessTable.class"));
        }

        assertThat(broken(CORE, jar)).containsExactly(ForgivenessTable.class.getName());
    }

    private Path copy() throws IOException {
        return Files.copy(CORE, folder.resolve("broken.jar"));
    }

    private static List<String> broken(Path last, Path next) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries()
                .addAll(List.of(
                        CORE.toString(),
                        Jars.of(JsonSchema.class).toString(),
                        Jars.of(Money.class).toString(),
                        Jars.of(LocalDateRange.class).toString(),
                        Jars.of(com.fasterxml.jackson.databind.ObjectMapper.class)
                                .toString(),
                        Jars.of(com.fasterxml.jackson.core.JsonParser.class).toString(),
                        Jars.of(com.fasterxml.jackson.annotation.JsonCreator.class)
                                .toString()));
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(last.toFile(), "last"), new JApiCmpArchive(next.toFile(), "next")).stream()
                        .filter(type -> !type.isBinaryCompatible() || !type.isSourceCompatible())
                        .map(JApiClass::getFullyQualifiedName)
                        .toList();
    }
}
