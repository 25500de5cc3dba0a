package io.github.termijn.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.LocalDateRange;

/** The consumer of the BOM is the POM of this module. */
@DisplayName("A program that uses the jars")
class ConsumersTest {

    private static final List<Path> CORE =
            List.of(Jars.of(Wi2013.class), Jars.of(Money.class), Jars.of(LocalDateRange.class));

    /** What a user of {@code termijn-json} has, and nothing that only the build has. */
    private static final String JSON = Jars.path(
            CORE,
            List.of(
                    Jars.of(JsonSchema.class),
                    Jars.of(TermijnJson.class),
                    Jars.of(JsonCreator.class),
                    Jars.of(JsonParser.class),
                    Jars.of(ObjectMapper.class)));

    /** What a user of {@code termijn-json3} has. */
    private static final String JSON3 = Jars.path(
            CORE,
            List.of(
                    Jars.of(JsonSchema.class),
                    Jars.of(io.github.termijn.json.jackson3.TermijnJson.class),
                    Jars.of(JsonCreator.class),
                    Jars.of(tools.jackson.core.JsonParser.class),
                    Jars.of(tools.jackson.databind.ObjectMapper.class)));

    @TempDir
    private Path folder;

    private static void assertAnswers(List<String> lines) {
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("2018-04-12");
        assertThat(lines.get(1)).startsWith("Alle examenonderdelen moeten uiterlijk op 12 april 2018 zijn behaald");
        assertThat(lines.get(2)).isEqualTo("true");
    }

    @Test
    @DisplayName("compiles without a warning and runs on the class path")
    void classPath() throws IOException, InterruptedException {
        compileAndRun(JSON, Jars.CONSUMERS.resolve("java/Consumer.java"));
    }

    @Test
    @DisplayName("does so with Jackson 3, changed in its import alone")
    void jackson3() throws IOException, InterruptedException {
        String source = Files.readString(Jars.CONSUMERS.resolve("java/Consumer.java"));
        assertThat(source).containsOnlyOnce("jackson2");

        compileAndRun(
                JSON3, Files.writeString(folder.resolve("Consumer.java"), source.replace("jackson2", "jackson3")));
    }

    private void compileAndRun(String used, Path program) throws IOException, InterruptedException {
        assertThat(Jars.java(
                        "javac",
                        "--release",
                        "17",
                        "-Xlint:all,-processing,-classfile",
                        "-Werror",
                        "-cp",
                        used,
                        "-d",
                        folder.toString(),
                        program.toString()))
                .isEmpty();

        assertAnswers(Jars.java("java", "-cp", used + File.pathSeparator + folder, "Consumer"));
    }

    @Test
    @DisplayName("compiles and runs as a module, also in an image of its own that jlink makes")
    void modules() throws IOException, InterruptedException {
        String modules = JSON + File.pathSeparator + module();

        assertAnswers(Jars.java("java", "-p", modules, "-m", "consumer/consumer.Consumer"));

        Path image = folder.resolve("image");
        Jars.java("jlink", "-p", modules, "--add-modules", "consumer", "--output", image.toString());
        Path java = image.resolve("bin/java");
        assertAnswers(Jars.run(java, "-m", "consumer/consumer.Consumer"));
        assertThat(Jars.run(java, "--list-modules"))
                .as("modules that nobody asked for")
                .noneMatch(module -> module.startsWith("java.desktop") || module.startsWith("org.immutables"));
    }

    /** Compiles the consumer as a module: the same program, in a package. */
    private Path module() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources/consumer"));
        Files.writeString(
                sources.resolve("Consumer.java"),
                "package consumer;\n" + Files.readString(Jars.CONSUMERS.resolve("java/Consumer.java")));
        Path classes = folder.resolve("classes");
        Jars.java(
                "javac",
                "--release",
                "17",
                "-p",
                JSON,
                "-d",
                classes.toString(),
                Jars.CONSUMERS.resolve("module/module-info.java").toString(),
                sources.resolve("Consumer.java").toString());
        return classes;
    }

    @Test
    @DisplayName("can be in Kotlin")
    void kotlin() throws IOException, InterruptedException {
        Jars.Ended compiled = compiledKotlin("Consumer.kt");

        assertThat(compiled.lines()).isEmpty();
        assertAnswers(Jars.java("java", "-cp", kotlinPath() + File.pathSeparator + folder, "ConsumerKt"));
    }

    @Test
    @DisplayName("is refused in Kotlin if it passes null")
    void kotlinRefused() throws IOException, InterruptedException {
        Jars.Ended refused = compiledKotlin("Refused.kt");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.lines()).anyMatch(line -> line.contains("Refused.kt:6:38: error: null"));
    }

    private static String kotlinPath() {
        return JSON + File.pathSeparator + Jars.of(kotlin.Unit.class);
    }

    private Jars.Ended compiledKotlin(String program) throws IOException, InterruptedException {
        return Jars.ended(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                K2JVMCompiler.class.getName(),
                "-Werror",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-cp",
                kotlinPath() + File.pathSeparator + Jars.of(NullMarked.class),
                "-d",
                folder.toString(),
                Jars.CONSUMERS.resolve("kotlin").resolve(program).toString());
    }
}
