package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.Signal;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Short words for what the tests of section 9 speak about. */
final class Section9Facts {

    private Section9Facts() {}

    static Guidance guidance(LawBook law, Dossier.Builder dossier, String asOf) {
        return Wi2013.with(law).assess(dossier.build(), day(asOf)).guidance().orElseThrow();
    }

    static Guidance guidance(Dossier.Builder dossier, String asOf) {
        return guidance(LawBook.standard(), dossier, asOf);
    }

    static Signal signal(SignalKind kind, Guidance guidance) {
        return guidance.signals().stream()
                .filter(signal -> signal.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static List<StepKind> kinds(Guidance guidance) {
        return guidance.steps().stream().map(NextStep::kind).toList();
    }

    static NextStep step(StepKind kind, Guidance guidance) {
        return guidance.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + kinds(guidance)));
    }

    static Bounds<LocalDate> on(String iso) {
        return Bounds.exactly(day(iso));
    }

    /** A last day, or none for "-". */
    static Optional<Bounds<LocalDate>> by(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(on(iso));
    }

    /** A loan of which an amount is drawn, or of which that is not known for "?". */
    static Loan loan(String drawn) {
        return drawn.equals("?")
                ? Loan.builder().build()
                : Loan.builder()
                        .drawn(Money.of(CurrencyUnit.EUR, new BigDecimal(drawn)))
                        .build();
    }
}
