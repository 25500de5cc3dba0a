package io.github.termijn;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.TermLaw;
import io.github.termijn.testing.Dossiers;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The entry: what an assessment was made with, and that nothing else goes into it. */
class Wi2013Test {

    private static final Dossier DOSSIER = obligedFrom("2016-02-01").build();
    private static final LocalDate AS_OF = day("2018-11-22");

    @Test
    @DisplayName("The receipt names version, law and day; the standard law has no amendments")
    void receipt() {
        Receipt receipt = Wi2013.standard().assess(DOSSIER, AS_OF).receipt();

        assertThat(receipt.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(receipt.lawBook()).isEqualTo(LawBook.standard().fingerprint());
        assertThat(receipt.amendments()).isEmpty();
        assertThat(receipt.asOf()).isEqualTo(AS_OF);
    }

    @Test
    @DisplayName("An assessment under an amended law says so, names each amendment, and applies it")
    void amended() {
        LawBook fourYears = LawBook.standard().with(TermLaw.EXAM_TERM, Period.ofYears(4));
        Assessment assessment = Wi2013.with(fourYears).assess(DOSSIER, AS_OF);

        assertThat(assessment.receipt().amendments()).containsExactly(entry("examTerm", "P4Y"));
        assertThat(assessment.receipt().lawBook())
                .isEqualTo(fourYears.fingerprint())
                .isNotEqualTo(LawBook.standard().fingerprint());
        assertThat(assessment.terms().get(0).lastDay().exact()).contains(day("2020-01-31"));
        assertThat(Wi2013.standard()
                        .assess(DOSSIER, AS_OF)
                        .terms()
                        .get(0)
                        .lastDay()
                        .exact())
                .contains(day("2019-01-31"));
    }

    @Test
    @DisplayName("A person outside the act gets a receipt too")
    void outside() {
        assertThat(Wi2013.standard()
                        .assess(obligedFrom("2022-01-01").build(), AS_OF)
                        .receipt()
                        .lawBook())
                .isEqualTo(LawBook.standard().fingerprint());
    }

    @Test
    @DisplayName("Every assessment of a day carries the receipt of that day, whatever the person and the act")
    void receiptOfTheDay() {
        for (String from : new String[] {"2012-12-31", "2016-02-01", "2022-01-01"}) {
            assertThat(Wi2013.standard()
                            .assess(obligedFrom(from).build(), AS_OF)
                            .receipt())
                    .isEqualTo(Wi2013.standard().receipt(AS_OF));
        }
    }

    @Test
    @DisplayName("Facts of the as-of day are known, those of the day after are not")
    void asOf() {
        Dossier dossier = obligedFrom("2016-02-01")
                .addExams(failed(Part.READING, "2018-11-22"), failed(Part.READING, "2018-11-23"))
                .build();

        assertThat(Wi2013.standard().assess(dossier, AS_OF).progress().flatMap(progress -> progress.part(Part.READING)))
                .hasValueSatisfying(reading -> assertThat(reading.attempts()).isEqualTo(1));
    }

    @Property
    @Label("The same dossier, day and law give the same assessment")
    void sameInSameOut(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(Wi2013.with(LawBook.standard()).assess(dossier, asOf))
                .isEqualTo(Wi2013.standard().assess(dossier, asOf));
    }

    @Property
    @Label("Facts after the as-of day change nothing")
    void laterFacts(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(Wi2013.standard().assess(dossier.knownOn(asOf), asOf))
                .isEqualTo(Wi2013.standard().assess(dossier, asOf));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }
}
