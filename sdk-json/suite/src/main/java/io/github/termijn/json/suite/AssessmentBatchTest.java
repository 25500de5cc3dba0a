package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static io.github.termijn.json.suite.Refusals.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Wi2013;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A batch of dossiers, one on each line")
class AssessmentBatchTest {

    private static final AssessmentBatch BATCH =
            TermijnJson.batch(dossier -> Wi2013.standard().assess(dossier, day("2018-11-22")));

    private static List<JsonNode> run(AssessmentBatch batch, byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batch.run(new ByteArrayInputStream(input), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(AssessmentBatchTest::json)
                .toList();
    }

    private static List<JsonNode> run(String... lines) throws IOException {
        return run(BATCH, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String line) {
        assertThat(Schemas.errors(JsonSchema.RECORD, line)).isEmpty();
        return Trees.of(line);
    }

    @Test
    @DisplayName("gives a record per line, an error record for a bad one, goes on, and counts at the end")
    void records() throws IOException {
        List<JsonNode> records = run(dossier(""), "{\"permit\":\"Fatima\"}", "no json", dossier(",\"id\":\"é\""));
        assertThat(records).hasSize(5);
        assertThat(records.get(0).get("line").intValue()).isEqualTo(1);
        assertThat(records.get(0).at("/assessment/act").textValue()).isEqualTo("WI_2013");
        assertThat(records.get(1)).hasToString("""
                {"line":2,"problems":[{"pointer":"/permit","code":"UNKNOWN_CONSTANT",\
                "expected":"string: one of ASYLUM, FAMILY_OF_STATUS_HOLDER, FAMILY, OTHER","line":2,"column":11},\
                {"pointer":"/obligedFrom","code":"MISSING_PROPERTY","expected":"string: a day YYYY-MM-DD",\
                "line":2,"column":19}]}""");
        assertThat(records.get(2))
                .hasToString(
                        "{\"line\":3,\"problems\":[{\"pointer\":\"\",\"code\":\"NOT_JSON\",\"line\":3,\"column\":1}]}");
        assertThat(records.get(3).at("/assessment/id").textValue()).isEqualTo("é");
        assertThat(records.get(4)).hasToString("{\"summary\":{\"lines\":4,\"assessed\":2,\"refused\":2}}");
    }

    @Test
    @DisplayName("is an assessment of each line like the one of the dossier alone")
    void same() throws IOException {
        assertThat(run(Contract.JSON.replace("\n", "")).get(0).get("assessment"))
                .isEqualTo(json("{\"line\":1,\"assessment\":"
                                + TermijnJson.write(Wi2013.standard().assess(Contract.DOSSIER, day("2018-11-22")))
                                + "}")
                        .get("assessment"));
    }

    @Test
    @DisplayName("skips blank lines, takes either line end and needs none at the end")
    void lines() throws IOException {
        String input = "\r\n" + dossier("") + "\r\n \t\n" + dossier("");
        assertThat(run(input)).extracting(json -> json.path("line").asInt()).containsExactly(2, 4, 0);
        assertThat(run(input + "\n")).isEqualTo(run(input));
        assertThat(run("")).hasSize(1).first().hasToString("{\"summary\":{\"lines\":0,\"assessed\":0,\"refused\":0}}");
    }

    @Test
    @DisplayName("refuses a line that is not UTF-8, one with a byte order mark, one that is too large, and goes on")
    void badBytes() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(("\uFEFF" + dossier("") + "\n").getBytes(StandardCharsets.UTF_8));
        input.writeBytes(new byte[] {'{', (byte) 0xC3, '\n'});
        input.writeBytes("x".repeat(JsonLimits.DOCUMENT + 1).getBytes(StandardCharsets.UTF_8));
        input.writeBytes(("\n" + dossier("")).getBytes(StandardCharsets.UTF_8));
        assertThat(run(BATCH, input.toByteArray()))
                .extracting(json -> json.at("/problems/0/code").asText())
                .containsExactly("BYTE_ORDER_MARK", "NOT_UTF_8", "TOO_LARGE", "", "");
    }

    @Test
    @DisplayName("has the sentences of findings and problems when they are asked")
    void explained() throws IOException {
        List<JsonNode> records =
                run(BATCH.in(JsonStyle.FULL.in(Language.NL)), (dossier("") + "\n{}").getBytes(StandardCharsets.UTF_8));
        assertThat(records.get(0).at("/assessment/generalFindings/0/text").textValue())
                .startsWith("De inburgeringsplicht");
        assertThat(records.get(1).at("/problems/0/text").textValue())
                .isEqualTo("Deze verplichte eigenschap ontbreekt.");
    }

    @Test
    @DisplayName("tells a line whose assessment fails, without the reason, and goes on")
    void defect() throws IOException {
        AssessmentBatch broken = TermijnJson.batch(dossier -> {
            throw new IllegalStateException("31337");
        });
        AssessmentBatch empty = TermijnJson.batch(dossier -> null);
        assertThat(run(empty, dossier("").getBytes(StandardCharsets.UTF_8)).get(0))
                .isEqualTo(run(broken, dossier("").getBytes(StandardCharsets.UTF_8))
                        .get(0));
        assertThat(run(broken, dossier("").getBytes(StandardCharsets.UTF_8)))
                .first()
                .hasToString("{\"line\":1,\"problems\":[{\"pointer\":\"\",\"code\":\"NOT_ASSESSED\"}]}");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "goes on after a line whose assessment throws, an error too: that line has the problem, the counts say so")
    void oneLineOnly(Defect defect) throws IOException {
        AssessmentBatch batch = TermijnJson.batch(dossier ->
                dossier.id().isPresent() ? defect.get() : Wi2013.standard().assess(dossier, day("2018-11-22")));
        String lines = dossier("") + "\n" + dossier(",\"id\":\"31337\"") + "\n" + dossier("");
        List<JsonNode> records = run(batch, lines.getBytes(StandardCharsets.UTF_8));
        assertThat(records).hasSize(4);
        assertThat(records.get(1))
                .hasToString("{\"line\":2,\"problems\":[{\"pointer\":\"\",\"code\":\"NOT_ASSESSED\"}]}");
        assertThat(records.get(2).at("/assessment/act").textValue()).isEqualTo("WI_2013");
        assertThat(records.get(3)).hasToString("{\"summary\":{\"lines\":3,\"assessed\":2,\"refused\":1}}");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("tells apart what fails in reading, what fails in assessing, and what is refused")
    void whereItFails(Defect defect) {
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> EachRecord.read(() -> defect.get() == null ? null : Contract.DOSSIER))
                .withMessage("Refused input: : NOT_READ");
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> EachRecord.assess(defect))
                .withMessage("Refused input: : NOT_ASSESSED");
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> EachRecord.read(() -> TermijnJson.readDossier("[]")))
                .withMessage("Refused input: : NOT_AN_OBJECT");
    }

    @Test
    @DisplayName("fails when its input or its output does, of bytes or of characters, and closes none of them")
    void streams() throws IOException {
        Ends whole = new Ends(dossier("") + "\n", false);
        assertThat(BATCH.run(whole, whole.bytes)).isEqualTo(BATCH.run(new Ends(dossier(""), false), whole.characters));

        Ends broken = new Ends(dossier("") + "\n", true);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BATCH.run(broken, whole.bytes))
                .withMessage("cut off");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BATCH.run(new Ends(dossier(""), true), whole.characters))
                .withMessage("cut off");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BATCH.run(new Ends(dossier(""), false), broken.bytes))
                .withMessage("full");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BATCH.run(new Ends(dossier(""), false), broken.characters))
                .withMessage("full");
    }

    /** An input, and two outputs, that may fail and must not be closed: the input after its text, the outputs at once. */
    private static final class Ends extends FilterInputStream {

        private final boolean fails;

        final OutputStream bytes = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                failIf("full");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        final Writer characters = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                failIf("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        Ends(String text, boolean fails) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            this.fails = fails;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0) {
                failIf("cut off");
            }
            return read;
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }

        private void failIf(String message) throws IOException {
            if (fails) {
                throw new IOException(message);
            }
        }
    }

    @Test
    @DisplayName("holds one line at a time: the first record is there before the second line is read")
    void oneByOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] line = (dossier("") + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream in = new InputStream() {
            private int lines;

            @Override
            public int read() {
                throw new AssertionError("read in blocks");
            }

            @Override
            public int read(byte[] b, int off, int len) {
                assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(lines);
                if (lines == 3) {
                    return -1;
                }
                lines++;
                System.arraycopy(line, 0, b, off, line.length);
                return line.length;
            }
        };
        AssessmentBatch.Counts counts = BATCH.run(in, out);
        assertThat(counts).isEqualTo(new AssessmentBatch.Counts(3, 3, 0));
    }
}
