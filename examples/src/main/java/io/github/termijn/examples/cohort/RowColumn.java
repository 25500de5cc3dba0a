package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Position;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.examples.desk.ListColumn;
import io.github.termijn.examples.desk.ListedPerson;
import io.github.termijn.examples.desk.PersonColumn;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.law.Act;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.term.TermStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a row for statistics says of a person (variabele). Each column has one type, which the codebook tells with its labels. */
public enum RowColumn implements PersonColumn {
    /** The opaque id. */
    PERSON(String.class, person -> person.assessment().id().map(Shown::inCell)),
    /** The act that governs; under another one than that of 2013 most columns are empty. */
    ACT(Act.class, ListColumn.ACT),
    /** The year in which the duty began. */
    COHORT(Integer.class, person -> Optional.of(person.dossier().obligedFrom().getYear())),
    /** The day on which it began. */
    OBLIGED_FROM(LocalDate.class, person -> Optional.of(person.dossier().obligedFrom())),
    /** The kind of permit. */
    PERMIT(Permit.class, ListColumn.GROUP),
    /** The group of the report. */
    GROUP(
            MigrantGroup.class,
            person -> Optional.of(MigrantGroup.of(person.dossier().permit()))),
    /** Whether the duty stands, and if not why. */
    DUTY(DutyChange.class, RowColumn::duty),
    /** The day on which it ended. */
    DUTY_END(LocalDate.class, person -> person.assessment().dutyEnd().map(DutyEnd::day)),
    /** How far somebody is whose duty stands. */
    STANDING(Standing.class, person -> counted(person).standing()),
    /** How many parts are not done. */
    PARTS_TO_GO(Long.class, ListColumn.PARTS_TO_GO),
    /** How many exams were taken. */
    ATTEMPTS(Long.class, person -> Optional.of((long) person.dossier().exams().size())),
    /** How many of them were failed. */
    FAILURES(Long.class, RowColumn::failures),
    /** How the exam term stands that came last. */
    TERM_STATUS(TermStatus.class, ListColumn.STATUS),
    /** Its earliest last day. */
    LAST_DAY_FROM(LocalDate.class, ListColumn.LAST_DAY_FROM),
    /** Its latest last day. */
    LAST_DAY_THROUGH(LocalDate.class, ListColumn.LAST_DAY_THROUGH),
    /** How many days are left of it, if it runs. */
    DAYS_LEFT(Long.class, ListColumn.DAYS_LEFT),
    /** How many days it was overrun at the least, if it is and nothing came after it. */
    DAYS_OVERRUN_FROM(
            Long.class,
            person -> lastDay(person).flatMap(bounds -> bounds.atMost()).map(day -> since(day, person))),
    /** How many days at the most. */
    DAYS_OVERRUN_THROUGH(Long.class, person -> lastDay(person).map(bounds -> since(bounds.atLeast(), person))),
    /** Whose fault the overrun is that ended last. */
    OVERRUN(
            OverrunStatus.class,
            person -> isUnderTheAct(person) ? Optional.of(counted(person).status()) : Optional.empty()),
    /** How many extensions were decided. */
    EXTENSIONS(
            Long.class,
            person -> Optional.of((long) person.dossier().extensions().size())),
    /** How many courses were begun. */
    COURSES(Long.class, person -> Optional.of((long) person.dossier().courses().size())),
    /** The hours attended, of the courses of which they are known. */
    COURSE_HOURS(BigDecimal.class, RowColumn::hours),
    /** Of how many courses they are not known. */
    COURSES_WITHOUT_HOURS(Long.class, RowColumn::withoutHours),
    /** How many fines above nothing were decided. */
    FINES(Long.class, RowColumn::fines),
    /** Their sum, as decided. */
    FINE_SUM(Money.class, RowColumn::fineSum),
    /** What the fines cost at the least, recorded or by the rules. */
    FINE_FROM(Money.class, ListColumn.FINE_FROM),
    /** What they cost at the most. */
    FINE_THROUGH(Money.class, ListColumn.FINE_THROUGH),
    /** By which route somebody could be exempted for demonstrated effort. */
    EFFORT(
            EffortStanding.class,
            person -> isUnderTheAct(person) ? Optional.of(counted(person).effort()) : Optional.empty()),
    /** What becomes of the loan. */
    FORGIVENESS(ForgivenessKind.class, person -> forgiveness(person).map(Forgiveness::kind)),
    /** How many percent of the debt are forgiven at the least. */
    FORGIVEN_PERCENT_FROM(
            Integer.class,
            person -> forgiveness(person).map(loan -> loan.percentage().atLeast())),
    /** How many at the most. */
    FORGIVEN_PERCENT_THROUGH(
            Integer.class,
            person -> forgiveness(person).flatMap(loan -> loan.percentage().atMost())),
    /** The amount that is forgiven at the least. */
    FORGIVEN_FROM(
            Money.class,
            person -> forgiveness(person).map(loan -> loan.forgiven().atLeast())),
    /** The amount at the most. */
    FORGIVEN_THROUGH(
            Money.class,
            person -> forgiveness(person).flatMap(loan -> loan.forgiven().atMost())),
    /** Whether the loan is nearly used up while the duty stands (SIG-1). */
    ELIP(Verdict.class, ListColumn.ELIP),
    /** The other signals that are given, with a space between them. */
    SIGNALS(SignalKind.class, ListColumn.SIGNALS),
    /** How many points are open. */
    OPEN_POINTS(Long.class, ListColumn.OPEN_POINTS);

    private final Class<?> type;
    private final Function<ListedPerson, Optional<? extends Object>> value;

    RowColumn(Class<?> type, Function<ListedPerson, Optional<? extends Object>> value) {
        this.type = type;
        this.value = value;
    }

    RowColumn(Class<?> type, ListColumn column) {
        this(type, column::value);
    }

    /**
     * Returns the type of the values.
     *
     * @return text, number, day, amount, or the constants that can stand there
     */
    public Class<?> type() {
        return type;
    }

    @Override
    public Optional<? extends Object> value(ListedPerson person) {
        return value.apply(person);
    }

    /**
     * Returns the names of all columns.
     *
     * @return the first line of the table
     */
    public static List<String> headers() {
        return Arrays.stream(values()).map(PersonColumn::header).toList();
    }

    /** Returns the row of a person; what is not known is empty. */
    static List<String> cells(AssessedPerson person) {
        ListedPerson listed = new ListedPerson(person.dossier(), person.assessment(), Optional.empty());
        return Arrays.stream(values())
                .map(column -> column.of(listed).orElse(""))
                .toList();
    }

    private static AssessedPerson counted(ListedPerson person) {
        return new AssessedPerson(person.dossier(), person.assessment());
    }

    private static boolean isUnderTheAct(ListedPerson person) {
        return person.assessment().act() == Act.WI_2013;
    }

    private static Optional<DutyChange> duty(ListedPerson person) {
        LocalDate asOf = person.assessment().receipt().asOf();
        return Position.of(counted(person), asOf).map(Position::duty);
    }

    private static Optional<Long> failures(ListedPerson person) {
        return Optional.of(
                person.dossier().exams().stream().filter(exam -> !exam.passed()).count());
    }

    private static Optional<Bounds<LocalDate>> lastDay(ListedPerson person) {
        return Completions.lastTerm(person.assessment())
                .filter(term -> term.status() == TermStatus.OVERRUN)
                .map(term -> term.lastDay());
    }

    private static long since(LocalDate day, ListedPerson person) {
        return ChronoUnit.DAYS.between(day, person.assessment().receipt().asOf());
    }

    private static Optional<BigDecimal> hours(ListedPerson person) {
        return person.dossier().courses().stream()
                .flatMap(course -> course.hours().stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<Long> withoutHours(ListedPerson person) {
        return Optional.of(person.dossier().courses().stream()
                .filter(course -> course.hours().isEmpty())
                .count());
    }

    private static List<Money> amounts(Dossier dossier) {
        return dossier.fines().stream()
                .map(FineDecision::amount)
                .filter(Money::isPositive)
                .toList();
    }

    private static Optional<Long> fines(ListedPerson person) {
        return Optional.of((long) amounts(person.dossier()).size());
    }

    private static Optional<Money> fineSum(ListedPerson person) {
        return Optional.of(amounts(person.dossier()).stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus));
    }

    private static Optional<Forgiveness> forgiveness(ListedPerson person) {
        return person.assessment().forgiveness();
    }
}
