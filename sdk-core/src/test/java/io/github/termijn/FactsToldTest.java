package io.github.termijn;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Accepted;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Fact;
import io.github.termijn.testing.Law;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** Every known fact shows in the outcome, or stands in the table of docs/auditing.md with the reason why it does not. */
@Label("Every fact is told")
class FactsToldTest {

    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z0-9.]+)`");
    private static final Set<String> BACKGROUND = background();

    private static Set<String> background() {
        try {
            String page = Files.readString(Accepted.ROOT.resolve("docs/auditing.md"));
            String table = page.substring(page.indexOf("<!-- background -->"), page.indexOf("<!-- /background -->"));
            return ROW.matcher(table)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(row -> NAME.matcher(row).results())
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBackground(String kind) {
        return BACKGROUND.stream().anyMatch(name -> kind.equals(name) || kind.startsWith(name + "."));
    }

    /** When a fact may say nothing. */
    private interface Silent {
        boolean test(Object fact, Dossier known, Assessment said);
    }

    /** When facts of a kind may say nothing, where the table says it exactly; other kinds in it may always. */
    private static final Map<String, Silent> WHEN = Map.ofEntries(
            entry("birthDate", (born, known, said) -> isOfAge((LocalDate) born, known) || hasEnded(said)),
            entry("permitRefusedOn", (day, known, said) -> said.terms().stream().noneMatch(FactsToldTest::isLate)),
            entry(
                    "asylumWithdrawnOn",
                    (day, known, said) -> known.permit() != Permit.ASYLUM
                            || known.residenceLostOn().isEmpty()
                            || known.loan().isEmpty()),
            entry("naturalisedOn", FactsToldTest::hadEnded),
            entry("residenceLostOn", FactsToldTest::hadEnded),
            entry("diedOn", FactsToldTest::hadEnded),
            entry("pensionAgeOn", FactsToldTest::hadEnded),
            entry("municipalRegistration", (day, known, said) -> !hasStatement(said) || hadEnded(day, known, said)),
            entry("participationSignedOn", (day, known, said) -> !hasStatement(said) || hadEnded(day, known, said)),
            entry(
                    "nationalitySince",
                    (day, known, said) ->
                            known.nationalityGroup().isEmpty() || !((LocalDate) day).isAfter(known.obligedFrom())),
            entry("exams", (exam, known, said) -> !isOpen(((ExamAttempt) exam).part(), said)),
            entry("registeredSince", (day, known, said) -> hasEnded(said)),
            entry("languageInterview", (interview, known, said) -> hasEnded(said)),
            entry("medicalFinding", (finding, known, said) -> hasEnded(said)),
            entry("fines.paid", (paid, known, said) -> known.diedOn().isEmpty()));

    private static boolean isOfAge(LocalDate born, Dossier known) {
        return !born.plusYears(18).isAfter(known.obligedFrom());
    }

    private static boolean isLate(AssessedTerm term) {
        return term.status() == TermStatus.OVERRUN || term.status() == TermStatus.COMPLETED_LATE;
    }

    private static boolean hasEnded(Assessment said) {
        return said.dutyEnd().isPresent();
    }

    private static boolean hadEnded(Object day, Dossier known, Assessment said) {
        return said.dutyEnd().filter(end -> !end.day().isAfter((LocalDate) day)).isPresent();
    }

    private static boolean hasStatement(Assessment said) {
        return said.progress().flatMap(progress -> progress.part(Part.PVT)).isPresent();
    }

    private static boolean isOpen(Part part, Assessment said) {
        return said.progress()
                .flatMap(progress -> progress.part(part))
                .filter(progress -> !progress.status().isDone())
                .isPresent();
    }

    private static boolean mayBeSilent(Fact fact, Dossier known, Assessment said, LocalDate asOf) {
        return isBackground(fact.kind())
                && (asOf.isBefore(known.obligedFrom())
                        || Optional.ofNullable(WHEN.get(fact.kind()))
                                .map(when -> when.test(fact.value(), known, said))
                                .orElse(true));
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law(Rule.EXM_2)
    @Property(tries = 60)
    @Label("A fact that is taken away changes what is said, or is listed as background")
    void told(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = Dossiers.known(dossier, asOf);
        Assessment with = Wi2013.standard().assess(known, asOf);
        List<String> silent = Fact.of(known).stream()
                .filter(fact -> !mayBeSilent(fact, known, with, asOf))
                .filter(fact -> Wi2013.standard().assess(fact.without(), asOf).equals(with))
                .map(fact -> fact.kind() + " " + fact.value())
                .toList();

        assertThat(silent).isEmpty();
    }

    @Provide
    Arbitrary<Background> anyBackground() {
        return Dossiers.backgrounds();
    }

    @Law(Rule.REG_1)
    @Property(tries = 60)
    @Label("With and without a background, and with another one, the outcome is the same")
    void backgroundIsNotRead(
            @ForAll("anybody") Dossier dossier,
            @ForAll("anyBackground") Background background,
            @ForAll("anyDay") LocalDate asOf) {
        Dossier without = Dossier.builder()
                .copyOf(Dossiers.known(dossier, asOf))
                .background(Optional.empty())
                .build();
        Dossier with = Dossier.builder()
                .copyOf(without)
                .background(Background.builder()
                        .copyOf(background)
                        .birthYear(without.birthDate().map(LocalDate::getYear).or(background::birthYear))
                        .build())
                .build();

        assertThat(Wi2013.standard().assess(with, asOf))
                .isEqualTo(Wi2013.standard().assess(without, asOf));
    }

    @Example
    @Label("The list names kinds of facts that there are")
    void thereAre() {
        Random random = new Random(2013);
        RandomGenerator<Dossier> dossiers = Dossiers.underTheAct().generator(1000);
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            Fact.of(dossiers.next(random).value()).forEach(fact -> kinds.add(fact.kind()));
        }

        assertThat(kinds).containsAll(BACKGROUND);
    }
}
