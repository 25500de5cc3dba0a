package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The extensions of the first exam term that somebody could ask for on one ground.
 *
 * @param seen who, and when
 * @param ground the ground
 * @param claims what was tested, also what was found not to be met
 */
public record SeenClaim(Seen seen, Ground ground, List<Claim> claims) {

    /** It can be had, and this is its length. */
    public SeenClaim isFor(Period length) {
        assertThat(only().standing()).as(seen.about(ground.name())).isEqualTo(Standing.AVAILABLE);
        assertThat(only().length()).as(seen.about("length for " + ground)).contains(Bounds.exactly(length));
        return this;
    }

    /** It can be had; only its length is not known. */
    public SeenClaim isBetween(Period least, Period most) {
        assertThat(only().standing()).as(seen.about(ground.name())).isEqualTo(Standing.AVAILABLE);
        assertThat(only().length()).as(seen.about("length for " + ground)).contains(Bounds.between(least, most));
        return this;
    }

    /** It can perhaps be had: that is for the minister, or depends on what is not known. */
    public SeenClaim isOpen() {
        assertThat(only().standing()).as(seen.about(ground.name())).isEqualTo(Standing.OPEN);
        return this;
    }

    /** It cannot be had, for it was not asked or a condition is not met. */
    public SeenClaim isNone() {
        assertThat(claims).as(seen.about(ground.name())).allMatch(claim -> claim.standing() == Standing.NOT_MET);
        return this;
    }

    /** If it is granted, this is the last day of the term. */
    public SeenClaim movesTheLastDayTo(LocalDate lastDay) {
        assertThat(only().lastDayIfGranted())
                .as(seen.about("last day if granted"))
                .contains(Bounds.exactly(lastDay));
        return this;
    }

    private Claim only() {
        assertThat(claims).as(seen.about("claims for " + ground)).hasSize(1);
        return claims.get(0);
    }
}
