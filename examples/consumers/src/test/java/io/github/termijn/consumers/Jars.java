package io.github.termijn.consumers;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jars as a user gets them, and programs that are run beside them. */
final class Jars {

    /** Programs of a JDK and of consumers are quick; one that hangs is a fault. */
    private static final long MINUTES = 3;

    static final Path CONSUMERS = Path.of("src/consumers").toAbsolutePath();

    private Jars() {}

    /** Returns the jar that a class comes from. */
    static Path of(Class<?> type) {
        Path jar;
        try {
            jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("No jar but a folder: these tests run from phase package on");
        }
        return jar;
    }

    static String path(List<Path> some, List<Path> others) {
        return String.join(
                File.pathSeparator,
                Stream.concat(some.stream(), others.stream())
                        .map(Path::toString)
                        .toList());
    }

    /** Runs a program of this JDK and returns its lines. */
    static List<String> java(String program, String... args) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home"), "bin", program), args);
    }

    static List<String> run(Path program, String... args) throws IOException, InterruptedException {
        Ended ended = ended(program, args);
        if (ended.exit() != 0) {
            throw new AssertionError(program + " failed:\n" + String.join("\n", ended.lines()));
        }
        return ended.lines();
    }

    /** How a program ended, and what it printed. */
    record Ended(int exit, List<String> lines) {}

    static Ended ended(Path program, String... args) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("consumer", ".txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (program.endsWith("java")) {
            command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        }
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("CLASSPATH");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
        Files.delete(printed);
        if (!ended) {
            throw new AssertionError(program + " does not end:\n" + String.join("\n", lines));
        }
        return new Ended(process.exitValue(), lines);
    }
}
