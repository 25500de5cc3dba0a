package io.github.termijn.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Objection;
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

@DisplayName("An answer about a fine")
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
}
