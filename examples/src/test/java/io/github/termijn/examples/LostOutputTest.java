package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Output that is not taken")
class LostOutputTest {

    private static final String LINE = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}\n";
    private static final File FULL = new File("/dev/full");

    /** Takes so many bytes, then none, as a pipe whose reader has gone. */
    private static final class Pipe extends OutputStream {

        private long room;

        Pipe(long room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    private static String[] words(String line) {
        return line.replace(
                        "CASE",
                        Repository.DOSSIERS.resolve("rvs-2022-1079.json").toString())
                .split(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess CASE",
                "assess CASE --format json",
                "assess CASE --format html",
                "assess - --batch",
                "cohort -",
                "cohort - --format csv",
                "cohort - --format json",
                "cohort - --format html",
                "--help",
                "assess --help",
                "desk --help"
            })
    @DisplayName("is told on standard error, with status 2, whether nothing is taken or only the beginning")
    void told(String line) {
        for (int room : new int[] {0, 100}) {
            CommandRun run = CommandRun.into(new Pipe(room), LINE, words(line));
            assertThat(run.status()).as("after " + room + " bytes").isEqualTo(2);
            assertThat(run.err()).isEqualTo("Wat deze opdracht schrijft, wordt niet aangenomen: Broken pipe.\n");
        }
    }

    @Test
    @DisplayName("is told in the language that was asked")
    void language() {
        assertThat(CommandRun.into(new Pipe(0), LINE, "cohort", "-", "--lang", "en")
                        .err())
                .isEqualTo("What this command writes is not taken: Broken pipe.\n");
    }

    @Test
    @DisplayName("stops a batch at once: of a million lines only a few are read")
    void stops() {
        long[] read = new long[1];
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        InputStream million = new InputStream() {
            @Override
            public int read() {
                return read[0] < 1_000_000L * line.length ? line[(int) (read[0]++ % line.length)] : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int next = length > 0 ? read() : 0;
                if (length > 0 && next >= 0) {
                    bytes[from] = (byte) next;
                }
                return Math.min(length, next < 0 ? -1 : 1);
            }
        };
        CommandRun run = CommandRun.into(new Pipe(20_000), million, "assess", "-", "--batch");
        assertThat(run.status()).isEqualTo(2);
        assertThat(read[0]).isLessThan(200L * line.length);
    }

    @ParameterizedTest
    @CsvSource({"assess CASE", "assess CASE --format json", "assess CASE --format html", "cohort CASE", "--help"})
    @DisplayName("is told by the process itself on a device that is full")
    void fullDevice(String line) throws IOException, InterruptedException {
        assumeThat(FULL).exists();
        CommandRun run = Child.run(FULL, words(line));
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("wordt niet aangenomen");
    }

    @Test
    @DisplayName("is told by the process itself when the reader of a pipe has gone")
    void closedPipe(@TempDir Path folder) throws IOException, InterruptedException {
        Path lines = folder.resolve("lines.ndjson");
        Files.write(lines, Collections.nCopies(20_000, LINE.strip()));
        Process process = Child.of("assess", lines.toString(), "--batch").start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        String err = Child.text(process);
        assertThat(Child.status(process)).isEqualTo(2);
        assertThat(err).contains("wordt niet aangenomen");
    }
}
