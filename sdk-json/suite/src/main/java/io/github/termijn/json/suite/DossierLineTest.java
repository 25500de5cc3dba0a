package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.termijn.json.DossierLine;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line with a dossier")
class DossierLineTest {

    private static final String DOSSIER = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}";

    private static List<DossierLine> lines(String text) {
        return TermijnJson.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    @DisplayName("keeps its number: blank lines count, but are left out")
    void numbers() {
        assertThat(lines("\n" + DOSSIER + "\r\n \t\r\n" + DOSSIER))
                .extracting(DossierLine::number)
                .containsExactly(2L, 4L);
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    @DisplayName("is read when somebody asks, on any thread, and says what is wrong with it alone")
    void read() {
        List<DossierLine> lines = lines(DOSSIER + "\n{}\n" + DOSSIER + "\n");

        assertThat(lines.get(0).dossier().obligedFrom()).isEqualTo(LocalDate.of(2015, 4, 13));
        RefusedInputException refused = catchThrowableOfType(
                RefusedInputException.class, () -> lines.get(1).dossier());
        assertThat(refused.problems())
                .extracting(InputProblem::pointer)
                .containsExactlyInAnyOrder("/permit", "/obligedFrom");
        assertThat(Stream.of(lines.get(0), lines.get(2))
                        .parallel()
                        .map(DossierLine::dossier)
                        .distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("is taken from the stream when it is asked for; a stream that cannot be read is an error, not an end")
    void oneAtATime() {
        assertThat(TermijnJson.lines(breaking()).findFirst()).isPresent();

        Stream<DossierLine> lines = TermijnJson.lines(breaking());
        assertThatThrownBy(lines::toList).isInstanceOf(UncheckedIOException.class);
    }

    /** One line, and then no more can be read. */
    private static InputStream breaking() {
        InputStream line = new ByteArrayInputStream((DOSSIER + "\n").getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(line, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        });
    }
}
