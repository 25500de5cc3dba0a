package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermLaw;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RequestKind;
import io.github.termijn.procedure.Requests;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.WorkingDays;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TRM-7 and PRC-3: by when is decided on a request. */
@Law(Rule.PRC_3)
@DisplayName("Section 6a: the decision on a request")
class Section6aRequestTest {

    private static final LawBook LAW = LawBook.standard();

    @Law({Rule.TRM_7, Rule.PRC_3, Rule.PRC_6})
    @Label(
            "PRC-3: whatever was asked, a decision is due on a working day, eight weeks after it or at most four days later")
    @Property
    void everyRequestHasItsDay(@ForAll("dossiers") Dossier dossier) {
        List<Finding> due = Requests.decisionDays(LAW, dossier).stream()
                .filter(finding -> finding.statement() instanceof ProcedureStatement)
                .toList();
        assertThat(due).hasSize(requests(dossier)).allSatisfy(finding -> {
            LocalDate requested = (LocalDate) finding.namedValues().get("requestedOn");
            LocalDate decided = (LocalDate) finding.namedValues().get("day");
            assertThat(new WorkingDays(LAW).isWorkingDay(decided)).isTrue();
            assertThat(decided).isBetween(requested.plusDays(56), requested.plusDays(60));
        });
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    private static int requests(Dossier dossier) {
        long dispensations = dossier.dispensations().stream()
                .filter(one -> one.requestedOn().isPresent())
                .count();
        long others = List.of(
                        dossier.workDispensationRequestedOn(),
                        dossier.loan().flatMap(Loan::appliedOn),
                        dossier.loan().flatMap(Loan::earlyRepaymentRequestedOn),
                        dossier.loan().flatMap(Loan::forgivenessRequestedOn),
                        dossier.loan().flatMap(Loan::specialCircumstancesRequestedOn))
                .stream()
                .filter(day -> day.isPresent())
                .count();
        return dossier.extensionRequests().size() + (int) (dispensations + others);
    }

    @Law({Rule.TRM_7, Rule.PRC_6})
    @DisplayName("TRM-7: on a request for more time is decided within eight weeks, by a working day")
    @ParameterizedTest(name = "requested on {0}: by {1}, moved {2}")
    @CsvSource(textBlock = """
            # 56 days: Friday 29, Saturday 30 June, Sunday 1 and Monday 2 July 2018
            2018-05-04, 2018-06-29, false
            2018-05-05, 2018-07-02, true
            2018-05-06, 2018-07-02, true
            2018-05-07, 2018-07-02, false
            # 56 days: Christmas Day 2018
            2018-10-30, 2018-12-27, true
            """)
    void extension(LocalDate requested, LocalDate decided, boolean moved) {
        Dossier.Builder dossier = six().addExtensionRequests(ExtensionRequest.of(Ground.ILLNESS, requested));
        Assessment assessment = assess(dossier, "2019-01-15");
        assertThat(finding(assessment, ProcedureStatement.EXTENSION_DECIDED_BY).values())
                .isEqualTo(List.of(Ground.ILLNESS, requested, decided));
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.statement() == TermStatement.MOVED_TO_WORKING_DAY)
                        .map(Finding::values))
                .isEqualTo(moved ? List.of(List.<Object>of(requested.plusDays(56), decided)) : List.of());
    }

    @DisplayName("PRC-3: so it is on every other request, by a reading")
    @ParameterizedTest
    @EnumSource
    void others(RequestKind kind) {
        LocalDate requested = day("2018-05-05");
        Finding finding = finding(assess(requesting(kind, requested), "2018-05-05"), ProcedureStatement.DECIDED_BY);
        assertThat(finding.values()).isEqualTo(List.of(kind, requested, day("2018-07-02")));
        assertThat(finding.authority()).isEqualTo(Authority.READING);
    }

    private static Dossier.Builder requesting(RequestKind kind, LocalDate day) {
        Loan.Builder loan = Loan.builder();
        return switch (kind) {
            case DISPENSATION ->
                six().addDispensations(Dispensation.builder()
                        .addParts(Part.ONA)
                        .requestedOn(day)
                        .build());
            case WORK_DISPENSATION -> six().workDispensationRequestedOn(day);
            case LOAN -> six().loan(loan.appliedOn(day).build());
            case EARLY_REPAYMENT ->
                six().loan(loan.earlyRepaymentRequestedOn(day).build());
            case FORGIVENESS -> six().loan(loan.forgivenessRequestedOn(day).build());
            case SPECIAL_CIRCUMSTANCES ->
                six().loan(loan.specialCircumstancesRequestedOn(day).build());
        };
    }

    @DisplayName("PRC-3: a request of after the as-of day is not known")
    @ParameterizedTest(name = "as of {0}: known {1}")
    @CsvSource({"2018-05-04, false", "2018-05-05, true"})
    void notYet(String asOf, boolean known) {
        Dossier.Builder dossier = six().workDispensationRequestedOn(day("2018-05-05"));
        assertThat(assess(dossier, asOf).findings().stream()
                        .anyMatch(finding -> finding.statement() == ProcedureStatement.DECIDED_BY))
                .isEqualTo(known);
    }

    @Law(Rule.TRM_7)
    @DisplayName("TRM-7: the eight weeks are a value of the law book")
    @Test
    void amended() {
        LawBook law = LAW.with(TermLaw.DECISION_PERIOD, Period.ofWeeks(4));
        Dossier dossier = six().workDispensationRequestedOn(day("2018-05-04")).build();
        assertThat(finding(Wi2013.with(law).assess(dossier, day("2018-05-04")), ProcedureStatement.DECIDED_BY)
                        .values())
                .contains(day("2018-06-01"));
    }

    private static Finding finding(Assessment assessment, ProcedureStatement statement) {
        return assessment.findings().stream()
                .filter(finding -> finding.statement() == statement)
                .findFirst()
                .orElseThrow();
    }
}
