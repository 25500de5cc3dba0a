package io.github.termijn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What conditions say together")
class VerdictTest {

    @DisplayName(
            "All: one that fails decides, else one that is open. One is enough: one that holds decides, else one that is open")
    @ParameterizedTest(name = "{0} and {1}: all {2}, one is enough {3}")
    @CsvSource({
        "HOLDS, HOLDS, HOLDS, HOLDS",
        "HOLDS, FAILS, FAILS, HOLDS",
        "HOLDS, OPEN,  OPEN,  HOLDS",
        "FAILS, FAILS, FAILS, FAILS",
        "FAILS, OPEN,  FAILS, OPEN",
        "OPEN,  OPEN,  OPEN,  OPEN"
    })
    void together(Verdict one, Verdict other, Verdict all, Verdict any) {
        assertThat(Verdict.all(List.of(one, other))).isEqualTo(all);
        assertThat(Verdict.all(List.of(other, one))).isEqualTo(all);
        assertThat(Verdict.any(List.of(one, other))).isEqualTo(any);
        assertThat(Verdict.any(List.of(other, one))).isEqualTo(any);
    }

    @Test
    @DisplayName("Without conditions nothing is missing, and nothing is enough")
    void none() {
        assertThat(Verdict.all(List.of())).isEqualTo(Verdict.HOLDS);
        assertThat(Verdict.any(List.of())).isEqualTo(Verdict.FAILS);
    }
}
