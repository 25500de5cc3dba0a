package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.output.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills commands while they replace what they wrote before. The process is watched from outside by what stands in its work folder;
 * no moment is a number of seconds, and one that is missed only means that the new folder is there.
 */
@DisplayName("A command that is killed")
class KilledTest {

    private static final int LINES = 100;

    private static final Map<String, Map<String, String>> UNDISTURBED = new HashMap<>();

    @TempDir
    private static Path shared;

    private static Path few;
    private static Path many;

    @TempDir
    private Path temporary;

    /** When to kill. */
    private enum Moment {
        /** As soon as its work folder is there. */
        BEGUN {
            @Override
            boolean isThere(Path work, long bytes) {
                return Files.exists(work.resolve("new"));
            }
        },
        /** When a third is written. */
        A_THIRD {
            @Override
            boolean isThere(Path work, long bytes) {
                return size(work.resolve("new")) >= bytes / 3;
            }
        },
        /** When so much is written as chance says. */
        ANY {
            @Override
            boolean isThere(Path work, long bytes) {
                return size(work.resolve("new")) >= PART * bytes;
            }
        },
        /** When the manifest has something in it: all else is written. */
        MANIFEST {
            @Override
            boolean isThere(Path work, long bytes) {
                return work.resolve("new").resolve(Manifest.FILE).toFile().length() > 0;
            }
        },
        /** When the old folder is moved aside, or just after. */
        ASIDE {
            @Override
            boolean isThere(Path work, long bytes) {
                return Files.exists(work.resolve("old"));
            }
        };

        private static final double PART = new Random().nextDouble();

        abstract boolean isThere(Path work, long bytes);
    }

    /** Returns how much stands in a folder, as far as it can be seen while another process changes it. */
    private static long size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static CommandRun run(String command, Path folder) {
        return CommandRun.of(words(command, folder));
    }

    private static String[] words(String command, Path folder) {
        return (command + " --replace --into " + folder).split(" ");
    }

    @ParameterizedTest(name = "desk, {0}")
    @EnumSource
    @DisplayName("leaves of the pages of the desk the old ones, the new ones or none")
    void desk(Moment moment) throws Exception {
        killed(moment, "desk --as-of 2018-11-08 " + few, "desk --as-of 2018-11-08 " + many);
    }

    @ParameterizedTest(name = "population, {0}")
    @EnumSource
    @DisplayName("leaves of a population the old files, the new ones or none")
    void population(Moment moment) throws Exception {
        killed(moment, "population --persons 100 --seed 1", "population --persons 5786 --seed 2");
    }

    @BeforeAll
    static void lines() throws IOException {
        few = lines("few", 3);
        many = lines("many", LINES);
    }

    private static Path lines(String name, int count) throws IOException {
        List<String> lines = IntStream.rangeClosed(1, count)
                .mapToObj(id ->
                        "{\"id\":\"%s-%d\",\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}".formatted(name, id))
                .toList();
        return Files.write(shared.resolve(name + ".ndjson"), lines);
    }

    /** Runs a command where nobody kills it; once for all moments. */
    private static Map<String, String> undisturbed(String command) throws IOException {
        if (!UNDISTURBED.containsKey(command)) {
            Path folder = shared.resolve("undisturbed" + UNDISTURBED.size());
            assertThat(run(command, folder).status()).isZero();
            UNDISTURBED.put(command, snapshot(folder));
        }
        return UNDISTURBED.get(command);
    }

    private void killed(Moment moment, String before, String after) throws Exception {
        Map<String, String> fresh = undisturbed(after);
        Path target = temporary.resolve("target");
        assertThat(run(before, target).status()).isZero();
        Map<String, String> old = snapshot(target);

        Process process = Child.of(words(after, target))
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile())
                .start();
        Path work = temporary.resolve(".target.termijn");
        long bytes = fresh.values().stream().mapToLong(String::length).sum();
        while (process.isAlive() && !moment.isThere(work, bytes)) {
            Thread.sleep(1);
        }
        process.destroyForcibly();
        Child.status(process);

        if (Files.exists(target)) {
            assertThat(snapshot(target))
                    .as("killed at %s %s", moment, Moment.PART)
                    .isIn(old, fresh);
        }
        // Whatever was left, the next run ends as if nothing had been.
        assertThat(run(before, target)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(snapshot(target)).isEqualTo(old);
        assertThat(work).doesNotExist();
    }
}
