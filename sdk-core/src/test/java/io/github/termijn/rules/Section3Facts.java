package io.github.termijn.rules;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Statement;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Extension;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Short words for the facts and outcomes that the tests of section 3 speak about. */
final class Section3Facts {

    private Section3Facts() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Days from the first to the last day, both counted. */
    static int days(String first, String last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day(first), day(last))) + 1;
    }

    /** A family migrant: nothing of FIN-11 (status holders) plays a part. */
    static Dossier.Builder obligedFrom(String start) {
        return obligedFrom(day(start));
    }

    static Dossier.Builder obligedFrom(LocalDate start) {
        return Dossier.builder().permit(Permit.FAMILY).obligedFrom(start);
    }

    /** Obliged and registered on 1-1-2018: exam term until 31-12-2020, statement term until 31-12-2018. */
    static Dossier.Builder both() {
        return obligedFrom("2018-01-01").municipalRegistration(day("2018-01-01"));
    }

    /** A dossier whose first term, without events, has this last day: obliged from the day after it, three years before. */
    static Dossier.Builder firstLastDay(String lastDay) {
        return obligedFrom(day(lastDay).plusDays(1).minusYears(3));
    }

    static ExtensionDecision decided(Ground ground, String length, String on) {
        return ExtensionDecision.of(ground, Period.parse(length), day(on));
    }

    static ExtensionDecision undated(Ground ground, String length) {
        return ExtensionDecision.builder()
                .ground(ground)
                .length(Period.parse(length))
                .build();
    }

    static ExtensionDecision forTerm(int term, Ground ground, String length, String on) {
        return ExtensionDecision.builder()
                .ground(ground)
                .length(Period.parse(length))
                .decidedOn(day(on))
                .term(term)
                .build();
    }

    static Circumstance gap(String from, String through) {
        return Circumstance.of(CircumstanceKind.INTERRUPTION, day(from), day(through));
    }

    static Circumstance gapSince(String from) {
        return Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day(from))
                .build();
    }

    /** Every exam part passed on one day; parts that are not required do no harm. */
    static List<ExamAttempt> examsPassed(String on) {
        return List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA).stream()
                .map(part -> ExamAttempt.of(part, day(on), true))
                .toList();
    }

    static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    static FineDecision fine(int amount, String on) {
        return FineDecision.of(TermKind.EXAM, euro(amount), day(on));
    }

    static FineDecision pvtFine(int amount, String on) {
        return FineDecision.of(TermKind.PVT, euro(amount), day(on));
    }

    static Assessment assess(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf));
    }

    static Assessment assess(LawBook law, Dossier.Builder dossier, String asOf) {
        return Wi2013.with(law).assess(dossier.build(), day(asOf));
    }

    static Term firstTerm(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf).terms().get(0);
    }

    static Term pvtTerm(Dossier.Builder dossier, String asOf) {
        return assess(dossier, asOf).participationTerms().get(0);
    }

    /** The determined last day of the first exam term. */
    static LocalDate lastDay(Dossier.Builder dossier, String asOf) {
        return lastDay(firstTerm(dossier, asOf));
    }

    static LocalDate lastDay(Term term) {
        return term.lastDay().exact().orElseThrow(() -> new AssertionError("open last day: " + term.lastDay()));
    }

    static List<LocalDate> lastDaysAfterEach(Term term) {
        return term.extensions().stream()
                .map(Extension::lastDay)
                .map(Bounds::exact)
                .map(Optional::orElseThrow)
                .toList();
    }

    static Bounds<LocalDate> between(String first, String last) {
        return Bounds.between(day(first), day(last));
    }

    static Timeline timeline(Dossier.Builder dossier, String asOf) {
        return timeline(LawBook.standard(), dossier, asOf);
    }

    static Timeline timeline(LawBook law, Dossier.Builder dossier, String asOf) {
        Dossier known = dossier.build().knownOn(day(asOf));
        return Timeline.of(law, known, ExamProgress.of(law, known, day(asOf)), day(asOf));
    }

    static FineAttribution onlyFine(Dossier.Builder dossier, String asOf) {
        List<FineAttribution> fines = timeline(dossier, asOf).fines();
        if (fines.size() != 1) {
            throw new AssertionError("one recorded fine has to be reported, but got " + fines);
        }
        return fines.get(0);
    }

    static List<Claim> claims(Dossier.Builder dossier, String asOf, Ground ground) {
        return assess(dossier, asOf).claims().stream()
                .filter(claim -> claim.ground() == ground && claim.kind() == TermKind.EXAM && claim.term() == 0)
                .toList();
    }

    static Claim claim(Dossier.Builder dossier, String asOf, Ground ground) {
        List<Claim> claims = claims(dossier, asOf, ground);
        if (claims.size() != 1) {
            throw new AssertionError("one claim of " + ground + " expected, but got " + claims);
        }
        return claims.get(0);
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
