package io.github.termijn.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own. */
final class Child {

    private Child() {}

    /** Prepares a Java machine with options, which are the arguments that begin with {@code -X} or {@code -D}. */
    static ProcessBuilder of(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Arrays.stream(args).filter(Child::isForJava).forEach(command::add);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        Arrays.stream(args).filter(arg -> !isForJava(arg)).forEach(command::add);
        return new ProcessBuilder(command);
    }

    private static boolean isForJava(String arg) {
        return arg.startsWith("-X") || arg.startsWith("-D");
    }

    /** Runs to the end, with standard output into a file. What it said on standard error is kept. */
    static CommandRun run(File out, String... args) throws IOException, InterruptedException {
        Process process = of(args).redirectOutput(out).start();
        return new CommandRun(status(process), "", text(process));
    }

    static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Waits for the end; a process that has none is a failure. */
    static int status(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The command does not end");
        }
        return process.exitValue();
    }
}
