package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Appeal;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Finality;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PRC-4: since when a decision is final, in one place for every rule that asks for it. */
@Law({Rule.PRC_4, Rule.CUL_2})
@DisplayName("Section 6a: when a decision is final")
class Section6aFinalityTest {

    private static final LawBook LAW = LawBook.standard();

    /** Decided and notified on 5 December 2017: 42 days later is Tuesday 16 January 2018. */
    private static FineDecision.Builder fine() {
        return FineDecision.builder().kind(TermKind.EXAM).amount(euro(1250)).decidedOn(day("2017-12-05"));
    }

    private static Finality of(FineDecision fine) {
        return Finality.of(LAW, Permit.FAMILY, fine, day("2020-01-01"));
    }

    /** Rejected on 1 March 2018, notified a day later: 42 days after that is Friday 13 April 2018. */
    private static Objection.Builder rejected() {
        return Objection.builder()
                .filedOn(day("2017-12-20"))
                .decidedOn(day("2018-03-01"))
                .notifiedOn(day("2018-03-02"))
                .result(RemedyResult.REJECTED);
    }

    /** Rejected on Monday 3 September 2018: 42 days later is Monday 15 October 2018. */
    private static Appeal.Builder appeal() {
        return Appeal.builder()
                .filedOn(day("2018-04-01"))
                .decidedOn(day("2018-09-03"))
                .result(RemedyResult.REJECTED);
    }

    static Stream<Arguments> finalFrom() {
        Objection objection = rejected().build();
        return Stream.of(
                Arguments.of("\"no objection\" recorded", fine().noObjection(true), "2018-01-17"),
                Arguments.of("a recorded day", fine().finalOn(day("2018-02-01")), "2018-02-01"),
                Arguments.of("objection rejected, no word of an appeal", fine().objection(objection), "2018-04-14"),
                Arguments.of(
                        "objection inadmissible",
                        fine().objection(rejected()
                                .result(RemedyResult.INADMISSIBLE)
                                .build()),
                        "2018-04-14"),
                Arguments.of(
                        "appeal rejected, no word of a higher appeal",
                        fine().objection(objection).appeal(appeal().build()),
                        "2018-10-16"),
                Arguments.of(
                        "a judgment in higher appeal: on its own day",
                        fine().objection(objection)
                                .appeal(appeal().build())
                                .higherAppeal(Appeal.builder()
                                        .filedOn(day("2018-10-01"))
                                        .decidedOn(day("2019-05-01"))
                                        .result(RemedyResult.REJECTED)
                                        .build()),
                        "2019-05-01"));
    }

    @ParameterizedTest(name = "{0}: from {2}")
    @DisplayName("PRC-4: final from the day after the last day of the step that nobody took, and not the day before")
    @MethodSource("finalFrom")
    void from(String name, FineDecision.Builder fine, LocalDate first) {
        Finality finality = of(fine.build());

        assertThat(finality.finalFrom()).contains(first);
        assertThat(finality.isFinalOn(first)).contains(true);
        assertThat(finality.isFinalOn(first.minusDays(1))).contains(false);
    }

    static Stream<Arguments> pending() {
        return Stream.of(
                Arguments.of("an objection", fine().objection(Objection.of(day("2017-12-20")))),
                Arguments.of("recorded as pending", fine().objectionPending(true)),
                Arguments.of(
                        "recorded as pending beside a final day",
                        fine().objectionPending(true).finalOn(day("2018-01-17"))),
                Arguments.of("an appeal", fine().objection(rejected().build()).appeal(Appeal.of(day("2018-04-01")))),
                Arguments.of(
                        "a higher appeal",
                        fine().objection(rejected().build())
                                .appeal(appeal().build())
                                .higherAppeal(Appeal.of(day("2018-10-01")))));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("PRC-4: while something is pending a decision is not final, however long ago it was taken")
    @MethodSource("pending")
    void notWhilePending(String name, FineDecision.Builder fine) {
        Finality finality = of(fine.build());

        assertThat(finality.finalFrom()).isEmpty();
        assertThat(finality.isFinalOn(day("2019-12-31"))).contains(false);
    }

    @Test
    @DisplayName("PRC-4: no word of an objection is unknown, not \"none\"")
    void unknown() {
        assertThat(of(fine().build()).isFinalOn(day("2025-01-01"))).isEqualTo(Optional.empty());
        assertThat(of(fine().objectionPending(false).build()).isFinalOn(day("2025-01-01")))
                .isEqualTo(Optional.empty());
    }

    @Test
    @Law({Rule.PRC_4, Rule.FIN_7})
    @DisplayName(
            "FIN-7 asks it: \"no objection\" to a decision of 1 November 2021 keeps 1,250, of 30 November 2021 gives 1,000")
    void decidesOnTheMaximum() {
        // 1 November + 42 days is 13 December 2021; 30 November + 42 days is 11 January 2022
        assertThat(computed("2021-11-01")).isEqualTo("EUR 1250.00");
        assertThat(computed("2021-11-30")).isEqualTo("EUR 1000.00");
    }

    private static String computed(String decidedOn) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2014-03-28"))
                .addFines(FineDecision.builder()
                        .kind(TermKind.EXAM)
                        .amount(euro(1250))
                        .decidedOn(day(decidedOn))
                        .noObjection(true)
                        .build())
                .build();
        return Wi2013.standard()
                .assess(dossier, day("2022-03-01"))
                .terms()
                .get(0)
                .fine()
                .orElseThrow()
                .computed()
                .orElseThrow()
                .toString();
    }
}
