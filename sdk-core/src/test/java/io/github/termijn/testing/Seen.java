package io.github.termijn.testing;

import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What the law says of somebody on a day. What a word of this class claims either is so, or the property that says it fails.
 * Only the subject that a word is about is asked for.
 *
 * @param person the person
 * @param day the day on which we look
 */
public record Seen(Person person, LocalDate day) {

    // The fine for a late exam

    /** The fine that the rules give for the first term is this amount. */
    public Seen owes(Money amount) {
        assertThat(fine().computed()).as(about("the fine")).contains(Bounds.exactly(amount));
        return this;
    }

    /** How high the fine for the first term is, cannot be said: it lies between two amounts. */
    public Seen owesBetween(Money least, Money most) {
        assertThat(fine().computed()).as(about("the fine")).contains(Bounds.between(least, most));
        return this;
    }

    /** The first term was overrun, and the rules give no fine for it. */
    public Seen isLateWithoutAFine() {
        assertThat(fine().computed()).as(about("the fine")).isEmpty();
        return this;
    }

    /** The fine for the first term is not higher than that of somebody else, or of the same person otherwise. */
    public Seen owesNoMoreThan(Seen other) {
        assertThat(mostOwed()).as(about("the fine, at most")).isLessThanOrEqualTo(other.mostOwed());
        assertThat(leastOwed()).as(about("the fine, at least")).isLessThanOrEqualTo(other.leastOwed());
        return this;
    }

    /** The fine for the first term is the same as that of somebody else, or of the same person otherwise. */
    public Seen owesTheSameAs(Seen other) {
        assertThat(fine().computed())
                .as(about("the fine"))
                .isEqualTo(other.fine().computed());
        return this;
    }

    /** No fine that the rules give, for whatever term or decision, is above an amount. */
    public Seen owesNowhereMoreThan(Money most) {
        assertThat(allFines().flatMap(fine -> fine.computed().stream()).map(Seen::most))
                .as(about("every fine by the rules"))
                .allMatch(amount -> !amount.isGreaterThan(most));
        return this;
    }

    /** The fine for the first term is this amount; for an amount of nothing there is none. */
    public Seen owesOrNothing(Money amount) {
        return amount.isZero() ? isLateWithoutAFine() : owes(amount);
    }

    /** The fine for the first term is open from nothing to this amount; for an amount of nothing there is none. */
    public Seen owesAtMostOrNothing(Money most) {
        return most.isZero() ? isLateWithoutAFine() : owesBetween(euro(0), most);
    }

    /** Perhaps there is no fine for the first term: if the rules give one, it is open down to nothing. */
    public Seen mayOweNothing() {
        assertThat(leastOwed()).as(about("the fine, at least")).isEqualTo(euro(0));
        return this;
    }

    /** The rules give a fine for the first term, perhaps one that is open. */
    public Seen owesSomething() {
        assertThat(mostOwed().isPositive()).as(about("there is a fine")).isTrue();
        return this;
    }

    /** The fine is not higher than another one; who is not late any more owes none. */
    public Seen owesNoMoreThanIfStillLate(Seen other) {
        return firstTerm().fine().isPresent() ? owesNoMoreThan(other) : this;
    }

    /** What counts for the first term is exactly this amount. */
    public Seen isFinedExactly(Money amount) {
        assertThat(fine().amount()).as(about("the fine that counts")).contains(Bounds.exactly(amount));
        return this;
    }

    /** The fine of this day was decided without a basis. */
    public Seen hasAFineWithoutBasis(LocalDate decided) {
        assertThat(allFines())
                .as(about("fines without basis"))
                .filteredOn(fine -> fine.state() == FineState.WITHOUT_BASIS)
                .flatExtracting(fine -> fine.recorded().stream().toList())
                .extracting(FineDecision::decidedOn)
                .containsExactly(decided);
        return this;
    }

    /** For no recorded decision counts more than was decided, as objection and appeal left it. */
    public Seen owesForNoDecisionMoreThanWasDecided() {
        assertThat(allFines().filter(Seen::stands))
                .allSatisfy(fine -> assertThat(fine.amount().map(Seen::most).orElse(euro(0)))
                        .isLessThanOrEqualTo(
                                fine.recorded().map(FineDecision::amount).orElseThrow()));
        return this;
    }

    /** A decision without basis counts for nothing itself: what the rules give then takes its place. */
    private static boolean stands(FineOutcome fine) {
        return fine.recorded().isPresent() && fine.state() != FineState.WITHOUT_BASIS;
    }

    /** The rules give no fine, for whatever term or decision. */
    public Seen owesNowhereAnything() {
        assertThat(allFines().flatMap(fine -> fine.computed().stream()))
                .as(about("fines by the rules"))
                .isEmpty();
        return this;
    }

    // The new terms after a fine

    /** The latest exam term is a new one after a fine, and this is its last day. */
    public Seen isInANewTermThrough(LocalDate lastDay) {
        assertThat(newTerms()).as(about("new terms")).isNotEmpty();
        assertThat(latestTerm().lastDay()).as(about("last day of the new term")).isEqualTo(Bounds.exactly(lastDay));
        assertThat(latestTerm().existence()).as(about("the new term exists")).isEqualTo(Verdict.HOLDS);
        return this;
    }

    /** There is no new exam term. */
    public Seen hasNoNewTerm() {
        assertThat(newTerms()).as(about("new terms")).isEmpty();
        return this;
    }

    /**
     * Each new term, of exam and participation statement, was set on the day of a fine that was recorded for it, and no
     * fine set two.
     */
    public Seen everyNewTermWasSetByARecordedFine() {
        assertThat(setOn(terms())).isSubsetOf(decidedOn(TermKind.EXAM)).doesNotHaveDuplicates();
        assertThat(setOn(participationTerms()))
                .isSubsetOf(decidedOn(TermKind.PVT))
                .doesNotHaveDuplicates();
        return this;
    }

    /** The fine that the rules give for the latest new term is this amount; for an amount of nothing there is none. */
    public Seen owesForTheNewTermOrNothing(Money amount) {
        assertThat(newTerms()).as(about("new terms")).isNotEmpty();
        assertThat(fineOf(latestTerm()).computed())
                .as(about("the fine for the new term"))
                .isEqualTo(Optional.of(Bounds.exactly(amount)).filter(any -> amount.isPositive()));
        return this;
    }

    /** The rules give the same fine for the latest new term as they gave somebody for the first term on this day. */
    public Seen owesForTheNewTermAsMuchAsFor(Person other) {
        assertThat(newTerms()).as(about("new terms")).isNotEmpty();
        assertThat(fineOf(latestTerm()).computed())
                .as(about("the fine for the new term"))
                .isEqualTo(other.seenOn(day).fine().computed());
        return this;
    }

    // The terms

    /** This is the last day of the first exam term. */
    public Seen hasTimeThrough(LocalDate lastDay) {
        assertThat(firstTerm().lastDay())
                .as(about("last day of the first term"))
                .isEqualTo(Bounds.exactly(lastDay));
        return this;
    }

    /** Returns the last day of the first exam term. */
    public LocalDate lastDay() {
        return firstTerm()
                .lastDay()
                .exact()
                .orElseThrow(() -> new AssertionError("The last day is open: " + firstTerm()));
    }

    /** The first exam term is over and something was not done in time. */
    public Seen isLate() {
        assertThat(firstTerm().fine()).as(about("late")).isPresent();
        return this;
    }

    /** The first exam term was not overrun. */
    public Seen isNotLate() {
        assertThat(firstTerm().fine()).as(about("late")).isEmpty();
        return this;
    }

    /** Whose fault it is that the first term was overrun. */
    public Seen isToBlame(Culpability culpability) {
        assertThat(firstTerm().culpability()).as(about("whose fault")).contains(culpability);
        return this;
    }

    /** A last day of the first term passed, was moved later on, and nobody is to blame for having passed it. */
    public Seen isExcusedForItsFormerEnd(LocalDate lastDay) {
        assertThat(firstTerm().formerOverruns())
                .as(about("former ends"))
                .singleElement()
                .satisfies(overrun -> {
                    assertThat(overrun.lastDay()).isEqualTo(Bounds.exactly(lastDay));
                    assertThat(overrun.culpability()).contains(Culpability.NOT_CULPABLE);
                });
        return this;
    }

    /** The status of the first exam term. */
    public Seen is(TermStatus status) {
        assertThat(firstTerm().status()).as(about("status")).isEqualTo(status);
        return this;
    }

    /** From this day an extension of the first term can be asked for. */
    public Seen canAskForTimeFrom(LocalDate first) {
        assertThat(firstTerm().requestFrom()).as(about("window")).contains(Bounds.exactly(first));
        return this;
    }

    /** The extensions that could be asked for on a ground. */
    public SeenClaim claim(Ground ground) {
        return claim(ground, 0);
    }

    /** The extensions of the first new term that could be asked for on a ground. */
    public SeenClaim claimInTheNewTerm(Ground ground) {
        assertThat(newTerms()).as(about("new terms")).isNotEmpty();
        return claim(ground, 1);
    }

    private SeenClaim claim(Ground ground, int term) {
        return new SeenClaim(
                this,
                ground,
                Wi2013.standard().claims(person.dossier(), day).stream()
                        .filter(claim ->
                                claim.ground() == ground && claim.kind() == TermKind.EXAM && claim.term() == term)
                        .toList());
    }

    // What else can be looked at

    /** The duty and its parts. */
    public SeenDuty duty() {
        return new SeenDuty(this);
    }

    /** The participation statement. */
    public SeenStatement statement() {
        return new SeenStatement(this, Wi2013.standard().participationTerms(person.dossier(), day));
    }

    /** The loan. */
    public SeenLoan loan() {
        return new SeenLoan(
                this,
                Wi2013.standard().forgiveness(person.dossier(), day).orElseThrow(),
                Wi2013.standard().recovery(person.dossier(), day).orElseThrow());
    }

    /** The first decision that was recorded. */
    public SeenDecision decision() {
        return new SeenDecision(
                this,
                Wi2013.standard()
                        .procedure(person.dossier(), day)
                        .orElseThrow()
                        .decisions()
                        .get(0));
    }

    private List<AssessedTerm> newTerms() {
        return terms().stream().skip(1).toList();
    }

    private AssessedTerm latestTerm() {
        List<AssessedTerm> terms = terms();
        return terms.get(terms.size() - 1);
    }

    private static List<LocalDate> setOn(List<AssessedTerm> terms) {
        return terms.stream()
                .skip(1)
                .map(term -> term.setOn().orElseThrow(() -> new AssertionError("Set by nothing: " + term)))
                .toList();
    }

    private List<LocalDate> decidedOn(TermKind kind) {
        return person.dossier().fines().stream()
                .filter(fine -> fine.kind() == kind)
                .map(FineDecision::decidedOn)
                .toList();
    }

    private Money mostOwed() {
        return fine().computed().map(Seen::most).orElse(euro(0));
    }

    private Money leastOwed() {
        return fine().computed().map(amount -> amount.atLeast()).orElse(euro(0));
    }

    private static Money most(Bounds<Money> amount) {
        return amount.atMost().orElseThrow(() -> new AssertionError("A fine without a bound"));
    }

    private FineOutcome fine() {
        return fineOf(firstTerm());
    }

    private static FineOutcome fineOf(AssessedTerm term) {
        return term.fine().orElseThrow(() -> new AssertionError("The term is not overrun: " + term));
    }

    private Stream<FineOutcome> allFines() {
        return Wi2013.standard().fines(person.dossier(), day).stream();
    }

    private List<AssessedTerm> terms() {
        return Wi2013.standard().terms(person.dossier(), day);
    }

    private List<AssessedTerm> participationTerms() {
        return Wi2013.standard().participationTerms(person.dossier(), day);
    }

    private AssessedTerm firstTerm() {
        return terms().get(0);
    }

    /** What an assertion is about, and how to see it: only when it fails it is written. */
    Supplier<String> about(String what) {
        return () -> what + ", by " + DossierText.assess(person.dossier(), day);
    }
}
