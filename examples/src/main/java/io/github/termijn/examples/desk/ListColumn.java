package io.github.termijn.examples.desk;

import io.github.termijn.AssessedTerm;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.Signal;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Act;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.term.TermStatus;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the list for a municipality says of a person (kolom van de lijst). Names and values are the same in every language. */
public enum ListColumn implements PersonColumn {
    /** The act that governs. */
    ACT(Act::valueOf, person -> Optional.of(person.assessment().act())),
    /** The group: the kind of permit. */
    GROUP(Permit::valueOf, person -> Optional.of(person.dossier().permit())),
    /** The earliest last day of the exam term that came last. */
    LAST_DAY_FROM(LocalDate::parse, person -> lastDay(person).map(bounds -> bounds.atLeast())),
    /** The latest one; the same where the day is sure. */
    LAST_DAY_THROUGH(LocalDate::parse, person -> lastDay(person).flatMap(bounds -> bounds.atMost())),
    /** How many days are left of a term that runs, the last day not counted; only where the day is sure. */
    DAYS_LEFT(Long::valueOf, ListColumn::daysLeft),
    /** How that term stands. */
    STATUS(TermStatus::valueOf, person -> lastTerm(person).map(AssessedTerm::status)),
    /** How the last term for the participation statement stands. */
    PVT_STATUS(
            TermStatus::valueOf,
            person -> last(person.assessment().participationTerms()).map(AssessedTerm::status)),
    /** How many parts are surely not done. */
    PARTS_TO_GO(Long::valueOf, person -> person.assessment().progress().map(ListColumn::partsToGo)),
    /** What the fines cost at the least, recorded or by the rules. */
    FINE_FROM(ListColumn::euros, person -> fine(person).map(bounds -> bounds.atLeast())),
    /** What they cost at the most. */
    FINE_THROUGH(ListColumn::euros, person -> fine(person).flatMap(bounds -> bounds.atMost())),
    /** What is left of the loan at the least, after what is forgiven. */
    LOAN_LEFT_FROM(ListColumn::euros, person -> loanLeft(person).map(bounds -> bounds.atLeast())),
    /** What is left at the most. */
    LOAN_LEFT_THROUGH(ListColumn::euros, person -> loanLeft(person).flatMap(bounds -> bounds.atMost())),
    /** Whether the loan is nearly used up while the duty stands, six months before the end of the term (SIG-1). */
    ELIP(Verdict::valueOf, person -> elip(person.assessment().guidance())),
    /** The same, twelve months before the end, as the report recommends. */
    ELIP_TWELVE_MONTHS(Verdict::valueOf, person -> elip(person.inTwelveMonths())),
    /** The other signals that are given. */
    SIGNALS(ListColumn::kinds, ListColumn::signals),
    /** How many points are open. */
    OPEN_POINTS(
            Long::valueOf,
            person -> Optional.of(person.assessment().openPoints().size())),
    /** The first step. */
    FIRST_STEP(StepKind::valueOf, person -> firstStep(person).map(NextStep::kind)),
    /** The first day of that step, the earliest one where it is open; none if it can be done now. */
    FIRST_STEP_FROM(
            LocalDate::parse,
            person -> firstStep(person)
                    .map(step -> step.from().atLeast())
                    .filter(day -> day.isAfter(person.assessment().receipt().asOf()))),
    /** Its last day; the earliest one where that is open. */
    FIRST_STEP_BY(
            LocalDate::parse, person -> firstStep(person).flatMap(NextStep::by).map(bounds -> bounds.atLeast()));

    private final Function<String, Object> reading;
    private final Function<ListedPerson, Optional<? extends Object>> value;

    ListColumn(Function<String, Object> reading, Function<ListedPerson, Optional<? extends Object>> value) {
        this.reading = reading;
        this.value = value;
    }

    @Override
    public Optional<? extends Object> value(ListedPerson person) {
        return value.apply(person);
    }

    /** Tells whether the value is a whole number. */
    boolean isNumber() {
        return this == DAYS_LEFT || this == PARTS_TO_GO || this == OPEN_POINTS;
    }

    /** Reads back what was written, to say it in a language; a value of another version is said as it stands. */
    Object read(String written) {
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            return written;
        }
    }

    private static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static List<SignalKind> kinds(String names) {
        return Stream.of(names.split(" ", -1)).map(SignalKind::valueOf).toList();
    }

    private static Optional<AssessedTerm> lastTerm(ListedPerson person) {
        return Completions.lastTerm(person.assessment());
    }

    private static Optional<AssessedTerm> last(List<AssessedTerm> chain) {
        return chain.stream().reduce((one, other) -> other);
    }

    private static Optional<Bounds<LocalDate>> lastDay(ListedPerson person) {
        return lastTerm(person).map(AssessedTerm::lastDay);
    }

    private static Optional<Long> daysLeft(ListedPerson person) {
        return lastTerm(person)
                .filter(term -> term.status() == TermStatus.RUNNING)
                .flatMap(term -> term.lastDay().exact())
                .map(day ->
                        ChronoUnit.DAYS.between(person.assessment().receipt().asOf(), day));
    }

    private static long partsToGo(ExamProgress progress) {
        return progress.parts().stream().filter(part -> !part.status().isDone()).count();
    }

    private static Optional<Bounds<Money>> fine(ListedPerson person) {
        return Stream.of(person.assessment().terms(), person.assessment().participationTerms())
                .flatMap(List::stream)
                .flatMap(term -> term.fine().stream())
                .map(FineOutcome::amount)
                .flatMap(Optional::stream)
                .reduce(ListColumn::sum);
    }

    private static Bounds<Money> sum(Bounds<Money> one, Bounds<Money> other) {
        Money least = one.atLeast().plus(other.atLeast());
        return one.atMost()
                .flatMap(most -> other.atMost().map(most::plus))
                .map(most -> Bounds.between(least, most))
                .orElseGet(() -> Bounds.atLeast(least));
    }

    private static Optional<Bounds<Money>> loanLeft(ListedPerson person) {
        return person.assessment().forgiveness().map(Forgiveness::left);
    }

    private static Optional<Verdict> elip(Optional<Guidance> guidance) {
        return guidance.flatMap(each -> each.signals().stream()
                .filter(signal -> signal.kind() == SignalKind.ELIP)
                .map(Signal::verdict)
                .findFirst());
    }

    private static Optional<String> signals(ListedPerson person) {
        return person.assessment().guidance().map(Guidance::signals).stream()
                .flatMap(List::stream)
                .filter(signal -> signal.kind() != SignalKind.ELIP && signal.verdict() == Verdict.HOLDS)
                .map(signal -> signal.kind().name())
                .reduce((one, other) -> one + " " + other);
    }

    private static Optional<NextStep> firstStep(ListedPerson person) {
        return person.assessment()
                .guidance()
                .flatMap(guidance -> guidance.steps().stream().findFirst());
    }
}
