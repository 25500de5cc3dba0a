package io.github.termijn.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Law(Rule.FIN_6)
@DisplayName("The reduction table that an integrator supplies")
class ReductionTableTest {

    private static List<BigDecimal> shares(String spaced) {
        return Arrays.stream(spaced.split(" ")).map(BigDecimal::new).toList();
    }

    @DisplayName("FIN-6: the share taken off is that of the number of parts done; beyond the end the last one holds")
    @ParameterizedTest(name = "{0} parts done: {1}")
    @CsvSource({"0, 0", "1, 0.1", "2, 0.1", "3, 1", "4, 1", "6, 1"})
    void share(int parts, BigDecimal share) {
        assertThat(ReductionTable.of(shares("0 0.1 0.1 1")).share(parts)).isEqualByComparingTo(share);
    }

    @Test
    @DisplayName("FIN-6: a table of one share takes nothing off, whatever is done")
    void single() {
        assertThat(ReductionTable.of(shares("0")).share(6)).isZero();
    }

    @DisplayName("FIN-6: shares that start above 0, fall, or leave 0 to 1 are refused")
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "0.1",
                "0.1 0.2",
                "-0.1",
                "-0.1 0",
                "0 -0.1",
                "0 0.5 0.4",
                "0 1.01",
                "0 1 0.99",
                "0 0.2 0.2 0.1999"
            })
    void refused(String shares) {
        List<BigDecimal> wrong = shares(shares);
        assertThatIllegalArgumentException().isThrownBy(() -> ReductionTable.of(wrong));
    }

    @Test
    @DisplayName("FIN-6: a table without shares is refused")
    void empty() {
        List<BigDecimal> none = List.of();
        assertThatIllegalArgumentException().isThrownBy(() -> ReductionTable.of(none));
    }

    @DisplayName("FIN-6: shares from 0 to 1, both included, are taken")
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"0", "0.00 1", "0 0 0", "0 0.2 0.4 0.6 0.8 1"})
    void taken(String shares) {
        List<BigDecimal> right = shares(shares);
        assertThat(ReductionTable.of(right).share(right.size() - 1)).isEqualByComparingTo(right.get(right.size() - 1));
    }

    @Test
    @DisplayName("FIN-6: a number of parts below nothing is refused")
    void negative() {
        ReductionTable table = ReductionTable.of(shares("0 0.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> table.share(-1));
    }

    @Test
    @DisplayName("FIN-6: the table keeps its own shares: it is a value")
    void isAValue() {
        List<BigDecimal> mine = new ArrayList<>(shares("0 0.5"));
        ReductionTable table = ReductionTable.of(mine);
        mine.set(1, BigDecimal.ONE);
        assertThat(table.share(1)).isEqualByComparingTo("0.5");
        assertThat(table)
                .isEqualTo(ReductionTable.of(shares("0 0.5")))
                .hasSameHashCodeAs(ReductionTable.of(shares("0 0.5")))
                .isNotEqualTo(ReductionTable.of(shares("0 0.6")))
                .isNotEqualTo("[0, 0.5]")
                .hasToString("[0, 0.5]");
    }
}
