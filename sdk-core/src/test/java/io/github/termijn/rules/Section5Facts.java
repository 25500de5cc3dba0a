package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Statement;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.Timeline;
import io.github.termijn.testing.Dossiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Short words for the facts and outcomes that the tests of sections 4 to 6 speak about. */
final class Section5Facts {

    static final LawBook STANDARD = LawBook.standard();

    /** The parts of somebody obliged before 1-1-2015. */
    static final List<Part> FIVE = List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM);

    /** The exam parts of somebody obliged from 1-1-2015. */
    static final List<Part> SIX =
            List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA);

    /** A day inside both first terms below. */
    static final String IN_TERM = "2016-02-01";

    private Section5Facts() {}

    /** Five parts, term 28-3-2014 … 27-3-2017, can be fined until and including 27-3-2022. */
    static Dossier.Builder five() {
        return obligedFrom("2014-03-28");
    }

    /** Six parts and no PVT, term 28-3-2015 … 27-3-2018, can be fined until and including 27-3-2023. */
    static Dossier.Builder six() {
        return obligedFrom("2015-03-28");
    }

    /** Six parts and the PVT, obliged from 1-2-2021, after the last corona round: exam term … 31-1-2024. */
    static Dossier.Builder afterCorona() {
        return obligedFrom("2021-02-01");
    }

    static List<ExamAttempt> failed(int times, Collection<Part> parts) {
        return failed(times, parts, IN_TERM);
    }

    static List<ExamAttempt> failed(int times, Collection<Part> parts, String first) {
        return parts.stream()
                .flatMap(part -> IntStream.range(0, times)
                        .mapToObj(i -> ExamAttempt.of(part, day(first).plusDays(i), false)))
                .toList();
    }

    static List<ExamAttempt> passed(Collection<Part> parts, String on) {
        return Dossiers.allPassed(on, parts.toArray(Part[]::new));
    }

    /** Hours of a certified integration course inside both first terms. */
    static Course hours(String hours) {
        return hours(CourseKind.INTEGRATION, hours);
    }

    static Course hours(CourseKind kind, String hours) {
        return Dossiers.course(kind, "2015-09-01", "2016-06-30", hours);
    }

    static Course.Builder course(String from, String through, String hours) {
        return Course.builder()
                .kind(CourseKind.INTEGRATION)
                .from(day(from))
                .through(day(through))
                .hours(new BigDecimal(hours))
                .certified(true);
    }

    static FineDecision decision(int amount, String on) {
        return decision(TermKind.EXAM, amount, on);
    }

    static FineDecision decision(TermKind kind, int amount, String on) {
        return FineDecision.of(kind, euro(amount), day(on));
    }

    static FineDecision.Builder deciding(int amount, String on) {
        return FineDecision.builder().kind(TermKind.EXAM).amount(euro(amount)).decidedOn(day(on));
    }

    static ExtensionDecision.Builder extending(Ground ground, String length, String on) {
        return ExtensionDecision.builder()
                .ground(ground)
                .length(Period.parse(length))
                .decidedOn(day(on));
    }

    static Assessment assess(Dossier.Builder dossier, String asOf) {
        return assess(STANDARD, dossier, asOf);
    }

    static Assessment assess(LawBook law, Dossier.Builder dossier, String asOf) {
        return Wi2013.with(law).assess(dossier.build(), day(asOf));
    }

    static AssessedTerm firstTerm(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf).terms().get(0);
    }

    /** What the overrun of the first exam term costs. */
    static FineOutcome fine(Dossier.Builder dossier, String asOf) {
        return fine(STANDARD, dossier, asOf);
    }

    static FineOutcome fine(LawBook law, Dossier.Builder dossier, String asOf) {
        return fine(law, dossier, asOf, 0);
    }

    static FineOutcome fine(LawBook law, Dossier.Builder dossier, String asOf, int term) {
        return assess(law, dossier, asOf).terms().get(term).fine().orElseThrow(() -> new AssertionError("no overrun"));
    }

    static Timeline timeline(LawBook law, Dossier dossier, LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        return Timeline.of(law, known, ExamProgress.of(law, known, asOf), asOf);
    }

    static List<FineAttribution> fines(Dossier.Builder dossier, String asOf) {
        return timeline(STANDARD, dossier.build(), day(asOf)).fines();
    }

    /** Reads {@code none}, {@code 875} or {@code 0..875}. */
    static Optional<Bounds<Money>> amount(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        List<String> bounds = Arrays.asList(text.split("\\.\\.", -1));
        return Optional.of(Bounds.between(
                euro(Integer.parseInt(bounds.get(0))), euro(Integer.parseInt(bounds.get(bounds.size() - 1)))));
    }

    /** The computed fine is as given, and has open points if and only if it is between bounds. */
    static void assertComputed(FineOutcome fine, String expected) {
        assertThat(fine.computed()).isEqualTo(amount(expected));
        assertThat(fine.openPoints().isEmpty())
                .as("determined, open points are %s", fine.openPoints())
                .isEqualTo(!expected.contains(".."));
    }

    static LocalDate lastDay(AssessedTerm term) {
        return term.lastDay().exact().orElseThrow(() -> new AssertionError("open last day: " + term.lastDay()));
    }

    static List<Statement> statements(Outcome outcome) {
        return outcome.findings().stream().map(Finding::statement).toList();
    }

    static Finding finding(Outcome outcome, Statement statement) {
        return outcome.findings().stream()
                .filter(finding -> finding.statement() == statement)
                .findFirst()
                .orElseThrow(() -> new AssertionError(statement + " is missing in " + statements(outcome)));
    }
}
