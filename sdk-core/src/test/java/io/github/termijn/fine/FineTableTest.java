package io.github.termijn.fine;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Law(Rule.FIN_3)
@DisplayName("The fine table, without a dossier")
class FineTableTest {

    private static final FineTable TABLE = FineTable.of(LawBook.standard(), day("2018-07-01"));

    @DisplayName("FIN-3: every cell, with the columns 0 to 149, 150 to 299, and 300 hours or more")
    @ParameterizedTest(name = "{0} hours, every open part attempted {1} times: EUR {2}")
    @CsvSource(textBlock = """
            0,      0, 1250
            149,    0, 1250
            149.5,  0, 1250
            149.99, 0, 1250
            150,    0, 875
            150.00, 0, 875
            200,    0, 875
            299,    0, 875
            299.9,  0, 875
            300,    0, 500
            1200,   0, 500
            0,      1, 1000
            149.5,  1, 1000
            150,    1, 625
            299.5,  1, 625
            300,    1, 250
            300.5,  1, 250
            0,      2, 750
            149.5,  2, 750
            150,    2, 375
            299.5,  2, 375
            0,      3, 750
            150,    9, 375
            """)
    void cells(BigDecimal hours, int attempts, int amount) {
        assertThat(TABLE.amount(hours, attempts)).contains(euro(amount));
    }

    @Law({Rule.FIN_3, Rule.FIN_13})
    @DisplayName(
            "FIN-13: with 300 hours and every open part attempted twice there is no fine, which is not a fine of 0")
    @ParameterizedTest(name = "{0} hours, {1} attempts")
    @CsvSource({"300, 2", "300.0, 3", "900, 2147483647"})
    void noFine(BigDecimal hours, int attempts) {
        assertThat(TABLE.amount(hours, attempts)).isEmpty();
    }

    @DisplayName("FIN-3: the table is the same on every day of the act")
    @ParameterizedTest
    @ValueSource(
            strings = {"2013-01-01", "2018-06-30", "2018-07-01", "2019-12-31", "2020-01-01", "2022-01-01", "2026-08-01"
            })
    void sameOnEveryDay(String day) {
        FineTable table = FineTable.of(LawBook.standard(), day(day));
        assertThat(table.amount(new BigDecimal(149), 0)).contains(euro(1250));
        assertThat(table.amount(new BigDecimal(299), 1)).contains(euro(625));
        assertThat(table.amount(new BigDecimal(300), 2)).isEmpty();
    }

    @Test
    @DisplayName("FIN-3: an amended law gives its own amounts and columns")
    void amended() {
        LawBook law = LawBook.standard()
                .with(FineLaw.HOUR_BORDERS, List.of(100))
                .with(FineLaw.AMOUNTS, List.of(List.of(euro(90), euro(60)), List.of(euro(50))));
        FineTable table = FineTable.of(law, day("2020-01-01"));
        assertThat(table.amount(new BigDecimal(99), 0)).contains(euro(90));
        assertThat(table.amount(new BigDecimal(100), 0)).contains(euro(60));
        assertThat(table.amount(new BigDecimal(99), 5)).contains(euro(50));
        assertThat(table.amount(new BigDecimal(100), 1)).isEmpty();
    }

    @DisplayName("FIN-3: hours or attempts below nothing are refused")
    @ParameterizedTest(name = "{0} hours, {1} attempts")
    @CsvSource({"-0.1, 0", "-1, 2", "0, -1", "300, -1"})
    void negative(BigDecimal hours, int attempts) {
        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.amount(hours, attempts));
    }
}
