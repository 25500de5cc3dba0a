package io.github.termijn.examples.population;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Adds facts about which the report says nothing, so that a study of loans and exemptions has something to work on: a loan
 * for whoever has a course (the report knows courses from loans only), and the learnability test of some.
 *
 * @param random chance
 * @param registered the facts of the register
 */
record Illustration(Random random, Dossier registered) {

    Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder();
        dossier.copyOf(registered);
        if (!registered.courses().isEmpty()) {
            dossier.loan(loan());
        }
        registered.courses().stream()
                .filter(course -> course.kind() == CourseKind.LITERACY)
                .findFirst()
                .filter(course -> random.nextInt(Assumptions.TESTED_ONE_IN) == 0)
                .ifPresent(course -> dossier.learnabilityTest(test(course)));
        return dossier.build();
    }

    private LearnabilityTest test(Course literacy) {
        boolean capable = random.nextInt(10) >= Assumptions.NOT_CAPABLE_IN_TEN;
        return LearnabilityTest.of(literacy.through().orElseThrow().plusDays(1), capable);
    }

    private Loan loan() {
        LocalDate applied = registered.obligedFrom().plusDays(Assumptions.LOAN_APPLICATION.draw(random));
        int hours = registered.courses().stream()
                .flatMap(course -> course.hours().stream())
                .mapToInt(BigDecimal::intValueExact)
                .sum();
        int spent = Assumptions.EUROS_PER_HOUR * hours
                + Assumptions.EUROS_PER_ATTEMPT * registered.exams().size();
        Money most = LawBook.standard()
                .on(registered.permit() == Permit.ASYLUM ? LoanLaw.GROUP_MAXIMUM : LoanLaw.OTHERS_MAXIMUM, applied);
        Money drawn = Money.of(CurrencyUnit.EUR, spent);
        return Loan.builder()
                .drawn(drawn.isGreaterThan(most) ? most : drawn)
                .appliedOn(applied)
                .grantedOn(applied.plusDays(Assumptions.LOAN_GRANTED_AFTER))
                .firstPaymentOn(registered.courses().get(0).from())
                .build();
    }
}
