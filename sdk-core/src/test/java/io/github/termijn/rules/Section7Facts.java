package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.Recovery;
import java.util.Arrays;
import java.util.List;

/** Short words for the facts and outcomes that the tests of section 7 speak about. */
final class Section7Facts {

    private Section7Facts() {}

    /** A loan with a debt of € 10,000 on the day of fulfilment. */
    static Loan.Builder loan() {
        return Loan.builder().debtAtFulfilment(euro(10_000));
    }

    /** Six parts, no PVT, asylum: first exam term 28-3-2015 … 27-3-2018. */
    static Dossier.Builder early() {
        return Section5Facts.six().permit(Permit.ASYLUM).loan(loan().build());
    }

    /** Six parts and the PVT signed in time, asylum: first exam term 1-2-2021 … 31-1-2024. */
    static Dossier.Builder recent() {
        return unsigned().participationSignedOn(day("2021-06-01"));
    }

    /** As {@link #recent()} without signature; the PVT term is 1-2-2021 … 31-1-2022. */
    static Dossier.Builder unsigned() {
        return obligedFrom("2021-02-01")
                .permit(Permit.ASYLUM)
                .municipalRegistration(day("2021-02-01"))
                .loan(loan().build());
    }

    /** All six exam parts in time, but the last so many, which are passed on one day. */
    static Dossier.Builder doneBut(Dossier.Builder dossier, int late, String on) {
        int inTime = SIX.size() - late;
        return dossier.addAllExams(passed(SIX.subList(0, inTime), "2017-06-01"))
                .addAllExams(passed(SIX.subList(inTime, SIX.size()), on));
    }

    static Dossier.Builder ended(Dossier.Builder dossier, String how, String on) {
        return switch (how) {
            case "DISPENSED" -> dossier.addDispensations(dispensed(on));
            case "PENSION_AGE" -> dossier.pensionAgeOn(day(on));
            default -> dossier.addExemptions(exempted(ExemptionKind.valueOf(how), on));
        };
    }

    static Forgiveness forgiveness(Dossier.Builder dossier, String asOf) {
        return forgiveness(STANDARD, dossier, asOf);
    }

    static Forgiveness forgiveness(LawBook law, Dossier.Builder dossier, String asOf) {
        return Wi2013.with(law).assess(dossier.build(), day(asOf)).forgiveness().orElseThrow();
    }

    static Entitlement entitlement(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard()
                .assess(dossier.build(), day(asOf))
                .entitlement()
                .orElseThrow();
    }

    static Recovery recovery(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf)).recovery().orElseThrow();
    }

    /** Reads {@code 60} or {@code 0..60}. */
    static Bounds<Integer> percent(String text) {
        List<Integer> bounds =
                Arrays.stream(text.split("\\.\\.", -1)).map(Integer::valueOf).toList();
        return Bounds.between(bounds.get(0), bounds.get(bounds.size() - 1));
    }

    /** The percentage is as given; what is between bounds names an open point, and what is exact has none. */
    static void assertForgiven(Forgiveness forgiveness, ForgivenessKind kind, String percentage) {
        assertThat(forgiveness.percentage())
                .as(forgiveness.findings().toString())
                .isEqualTo(percent(percentage));
        assertThat(forgiveness.kind()).isEqualTo(kind);
        assertThat(forgiveness.openPoints().isEmpty())
                .as("open points: %s", forgiveness.openPoints())
                .isEqualTo(forgiveness.percentage().isExact());
    }
}
