package io.github.termijn.fine;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Law(Rule.FIN_12)
@DisplayName("The fine for an overrun of which the last day is open")
class FineCalculationTest {

    // Over on a day from 31-12-2016 through 31-12-2017: can be fined until a day from 31-12-2021 through 31-12-2022.

    @DisplayName(
            "FIN-12: between the two last days for a fine it is open whether the power lapsed; after the later one it did")
    @ParameterizedTest(name = "on {0}, decided then {1}: lapsed {2}")
    @CsvSource(textBlock = """
            2021-12-31, false, FAILS
            2022-01-01, false, OPEN
            2022-12-31, false, OPEN
            2023-01-01, false, HOLDS
            2021-12-31, true,  FAILS
            2022-01-01, true,  OPEN
            2022-12-31, true,  OPEN
            2023-01-01, true,  HOLDS
            """)
    void lapse(LocalDate day, boolean decided, Verdict lapsed) {
        Optional<FineDecision> recorded =
                decided ? Optional.of(FineDecision.of(TermKind.EXAM, euro(1250), day)) : Optional.empty();
        FineOutcome fine = fine(recorded, day);
        if (lapsed == Verdict.HOLDS) {
            assertThat(fine.computed()).isEmpty();
        } else {
            Bounds<Money> computed = fine.computed().orElseThrow();
            assertThat(computed.isExact()).isEqualTo(lapsed == Verdict.FAILS);
            assertThat(computed.atMost())
                    .as("nothing done, FIN-7 from 1-1-2022")
                    .contains(day.isBefore(day("2022-01-01")) ? euro(1250) : euro(1000));
            assertThat(computed.atLeast().isZero()).isEqualTo(lapsed == Verdict.OPEN);
        }
        assertThat(fine.openPoints().isEmpty()).isEqualTo(lapsed != Verdict.OPEN);
        if (decided) {
            assertThat(fine.amount()).as("it stands").contains(Bounds.exactly(euro(1250)));
        }
    }

    private static FineOutcome fine(Optional<FineDecision> recorded, LocalDate asOf) {
        OverrunFacts overrun = new OverrunFacts(
                TermKind.EXAM,
                0,
                day("2014-01-01"),
                Bounds.between(day("2016-12-31"), day("2017-12-31")),
                recorded,
                Optional.empty(),
                Basis.STANDS,
                Optional.empty(),
                true,
                Optional.empty());
        return FineCalculation.of(
                LawBook.standard(),
                obligedFrom("2014-01-01").build(),
                asOf,
                overrun,
                Culpability.PROVISIONALLY_CULPABLE);
    }
}
