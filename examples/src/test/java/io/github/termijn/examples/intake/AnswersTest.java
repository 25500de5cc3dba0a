package io.github.termijn.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.Objection;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.examples.text.Words;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer about a decision or a loan")
class AnswersTest {

    private static final FineDecision.Builder FINE =
            FineDecision.builder().kind(TermKind.EXAM).amount(Money.of(CurrencyUnit.EUR, 1250));
    private static final FineDecision FINAL = FINE.decidedOn(LocalDate.of(2017, 5, 30))
            .finalOn(LocalDate.of(2017, 7, 12))
            .build();
    private static final FineDecision EARLIER =
            FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, 1250), LocalDate.of(2019, 5, 30));
    private static final FineDecision LATEST =
            FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, 1250), LocalDate.of(2022, 5, 30));

    private static List<FineDecision> fines(String answers) {
        Words words = new Words(Language.EN);
        Terminal terminal = new Terminal(
                new BufferedReader(new StringReader(answers)), new PrintWriter(Writer.nullWriter()), words);
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2013, 3, 28))
                .addFines(FINAL, LATEST, EARLIER)
                .build();
        return new Answers(terminal, words, LawBook.standard(), LocalDate.of(2022, 7, 1))
                .ask(AskedFact.NO_OBJECTION, dossier)
                .orElseThrow()
                .fines();
    }

    @Test
    @DisplayName("is an objection against the latest one of which nothing was said, and changes no other")
    void objected() {
        LocalDate filedOn = LocalDate.of(2022, 6, 20);

        assertThat(fines("yes\n20-06-2022\n"))
                .containsExactly(
                        FINAL,
                        FineDecision.builder()
                                .copyOf(LATEST)
                                .objection(Objection.of(filedOn))
                                .build(),
                        EARLIER);
    }

    @Test
    @DisplayName("is no objection against each of which nothing was said, and says nothing of what is known")
    void uncontested() {
        assertThat(fines("no\n"))
                .containsExactly(
                        FINAL,
                        FineDecision.builder().copyOf(LATEST).noObjection(true).build(),
                        FineDecision.builder().copyOf(EARLIER).noObjection(true).build());
    }

    private static Dossier answered(AskedFact fact, Dossier dossier, String answers) {
        Words words = new Words(Language.EN);
        Terminal terminal = new Terminal(
                new BufferedReader(new StringReader(answers)), new PrintWriter(Writer.nullWriter()), words);
        return new Answers(terminal, words, LawBook.standard(), LocalDate.of(2022, 7, 1))
                .ask(fact, dossier)
                .orElseThrow();
    }

    @Test
    @DisplayName("gives the latest decision its day of notification, also that on the repayment")
    void notified() {
        RepaymentDecision repayment = RepaymentDecision.of(LocalDate.of(2022, 6, 1));
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2013, 3, 28))
                .addFines(LATEST)
                .loan(Loan.builder().repayment(repayment).build())
                .build();

        Dossier once = answered(AskedFact.NOTIFICATION, dossier, "03-06-2022\n");
        Dossier twice = answered(AskedFact.NOTIFICATION, once, "04-06-2022\n");

        assertThat(once.loan().flatMap(Loan::repayment).flatMap(RepaymentDecision::notifiedOn))
                .contains(LocalDate.of(2022, 6, 3));
        assertThat(once.fines()).containsExactly(LATEST);
        assertThat(twice.fines().get(0).notifiedOn()).contains(LocalDate.of(2022, 6, 4));
        assertThat(twice.loan()).isEqualTo(once.loan());
    }

    @Test
    @DisplayName("adds to a loan that is recorded only what was drawn")
    void drawn() {
        Loan loan = Loan.builder().appliedOn(LocalDate.of(2014, 5, 1)).build();
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2013, 3, 28))
                .loan(loan)
                .build();

        assertThat(answered(AskedFact.LOAN, dossier, "yes\n5000\n").loan())
                .contains(Loan.builder()
                        .copyOf(loan)
                        .drawn(Money.of(CurrencyUnit.EUR, 5000))
                        .build());
    }
}
