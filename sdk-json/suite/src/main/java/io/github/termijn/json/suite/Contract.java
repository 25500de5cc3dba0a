package io.github.termijn.json.suite;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The dossier that systems write against, as text and as values. */
final class Contract {

    static final String JSON = """
            {
              "id": "case-17",
              "permit": "ASYLUM",
              "obligedFrom": "2014-02-24",
              "notifiedOn": "2014-03-10",
              "municipalRegistration": "2014-05-01",
              "extensions": [ {"ground": "ASYLUM_CENTRE", "length": "P24W", "decidedOn": "2014-09-01"} ],
              "circumstances": [ {"kind": "INTERRUPTION", "from": "2016-06-01", "through": "2016-08-31"} ],
              "exams": [ {"part": "READING", "on": "2016-05-10", "passed": false, "scheme": "A2"} ],
              "courses": [ {"kind": "INTEGRATION", "from": "2014-06-01", "through": "2015-12-31", "hours": 320, "certified": true} ],
              "fines": [ {"kind": "EXAM", "amount": 1250.00, "decidedOn": "2017-12-05", "finalOn": "2018-01-17"} ],
              "exemptions": [ {"kind": "AGI", "decidedOn": "2019-06-01"} ],
              "dispensations": [ {"parts": ["ONA"], "ground": "WORK", "decidedOn": "2020-02-01"} ],
              "loan": {"drawn": 8428.55, "appliedOn": "2014-04-01"}
            }
            """;

    static final Dossier DOSSIER = Dossier.builder()
            .id("case-17")
            .permit(Permit.ASYLUM)
            .obligedFrom(day("2014-02-24"))
            .notifiedOn(day("2014-03-10"))
            .municipalRegistration(day("2014-05-01"))
            .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), day("2014-09-01")))
            .addCircumstances(Circumstance.of(CircumstanceKind.INTERRUPTION, day("2016-06-01"), day("2016-08-31")))
            .addExams(ExamAttempt.of(Part.READING, day("2016-05-10"), false))
            .addCourses(Course.builder()
                    .kind(CourseKind.INTEGRATION)
                    .from(day("2014-06-01"))
                    .through(day("2015-12-31"))
                    .hours(new BigDecimal("320"))
                    .certified(true)
                    .build())
            .addFines(FineDecision.builder()
                    .kind(TermKind.EXAM)
                    .amount(euro("1250.00"))
                    .decidedOn(day("2017-12-05"))
                    .finalOn(day("2018-01-17"))
                    .build())
            .addExemptions(ExemptionDecision.of(ExemptionKind.AGI, day("2019-06-01")))
            .addDispensations(Dispensation.builder()
                    .addParts(Part.ONA)
                    .ground(DispensationGround.WORK)
                    .decidedOn(day("2020-02-01"))
                    .build())
            .loan(Loan.builder()
                    .drawn(euro("8428.55"))
                    .appliedOn(day("2014-04-01"))
                    .build())
            .build();

    private Contract() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }
}
