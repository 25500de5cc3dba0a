package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on auditing")
class AuditingTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/auditing.md");

    @Test
    @DisplayName("has a snippet that flips a reading, and prints what it says")
    void flips() {
        // Snippet: begin
        Dossier dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(LocalDate.of(2013, 12, 2))
                .addExtensions(
                        ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), LocalDate.of(2016, 12, 1)))
                .addFines(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, 500), LocalDate.of(2017, 10, 12)))
                .build();
        LawBook other = LawBook.standard().with(Interpretation.NEW_TERM_ANCHOR, NewTermAnchor.FINE_DECISION);

        Assessment standard = Wi2013.standard().assess(dossier, LocalDate.of(2018, 1, 1));
        Assessment flipped = Wi2013.with(other).assess(dossier, LocalDate.of(2018, 1, 1));

        System.out.println(standard.currentTerm().orElseThrow().lastDay()); // 2019-05-18
        System.out.println(flipped.currentTerm().orElseThrow().lastDay()); // 2019-10-12
        System.out.println(flipped.receipt().amendments()); // {newTermAnchor=FINE_DECISION}
        // Snippet: end

        assertThat(standard.currentTerm().orElseThrow().lastDay()).hasToString("2019-05-18");
        assertThat(flipped.currentTerm().orElseThrow().lastDay()).hasToString("2019-10-12");
        assertThat(flipped.receipt().amendments()).hasToString("{newTermAnchor=FINE_DECISION}");
    }

    @Test
    @DisplayName("shows the snippet that is tested here")
    void isTheSame() {
        assertThat(ReadmeTest.block(PAGE, "java")).isEqualTo(Repository.snippet(AuditingTest.class));
    }

    @Test
    @DisplayName("has command lines that try another reading, and each changes what is said of the case")
    void commandLines() {
        List<String> lines = ReadmeTest.block(PAGE, "shell").lines().toList();
        assertThat(lines).hasSize(4);
        for (String line : lines) {
            List<String> words = List.of(line.replaceAll(" #.*", "").split(" ", -1));
            List<String> options = words.subList(3, words.size());
            int reading = options.indexOf("--reading");
            CommandRun other = CommandRun.assess(words.get(2), options.toArray(String[]::new));
            CommandRun law =
                    CommandRun.assess(words.get(2), options.subList(0, reading).toArray(String[]::new));

            assertThat(other.status()).as(other.err()).isZero();
            assertThat(answer(other)).as(line).isNotEqualTo(answer(law)).contains("aangepast: ");
        }
    }

    /** What is said of the case, without what is amended and with what it was made. */
    private static String answer(CommandRun run) {
        return run.out()
                .replaceAll("(?s)Dit is niet het geldende recht.*?\n\n", "")
                .replaceAll("(?s)Gemaakt met.*", "");
    }

    @Test
    @DisplayName("quotes a line that the assessment gives")
    void quotes() {
        String text = CommandRun.assess("rvs-2022-1079.json", "--as-of", "2018-10-01", "--lang", "en")
                .out();
        String quoted = Repository.read(PAGE)
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .reduce("", (all, line) -> all + " " + line)
                .strip();

        assertThat(quoted).isNotEmpty();
        assertThat(text.replaceAll("\\s+", " ")).contains(quoted);
    }
}
