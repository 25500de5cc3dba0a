package io.github.termijn.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.Readings.Reading;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Dated;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A population that is counted")
class CohortCountTest {

    private static final LocalDate DAY = LocalDate.of(2018, 11, 8);

    private static final Dossier GOOD = Dossier.builder()
            .permit(Permit.ASYLUM)
            .obligedFrom(LocalDate.of(2014, 3, 28))
            .build();

    /** A law with a length that no calendar holds: what counts with it breaks, as at a defect. */
    private static final Wi2013 BREAKING =
            Wi2013.with(LawBook.standard().with(FineLaw.PVT_POWER, Dated.always(Period.ofYears(Integer.MAX_VALUE))));

    /** With a participation statement that was not signed in time. */
    private static final Dossier BROKEN = Dossier.builder()
            .permit(Permit.ASYLUM)
            .obligedFrom(LocalDate.of(2017, 10, 1))
            .municipalRegistration(LocalDate.of(2017, 10, 1))
            .build();

    @Test
    @DisplayName("tells of a dossier whose assessment fails, counts it as refused, and goes on")
    void notAssessed() {
        List<String> problems = new ArrayList<>();
        Stream<Supplier<Reading>> population =
                Readings.ofRegister(Stream.of(GOOD, BROKEN, GOOD).map(RegisterRecord.Person::new), Language.EN);

        CohortCount count = CohortCount.of(
                population,
                CohortQuestion.of(BREAKING, DAY).under(List.of(NamedLaw.of(Amendment.ELIP_TWELVE_MONTHS))),
                counted -> {},
                problems::add);

        assertThat(problems)
                .containsExactly("Person 2 of the register, in the order of reading: The dossier is in order, but could"
                        + " not be assessed. Report this.");
        assertThat(count.assessed()).isEqualTo(2);
        assertThat(count.refused()).isEqualTo(1);
        assertThat(count.read()).isEqualTo(3);
        assertThat(count.tables().persons().obliged()).isEqualTo(2);
    }

    @Test
    @DisplayName("has for every line of JSON what is to be said if its assessment fails: its number and the reason")
    void line() {
        byte[] lines = "\n{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2014-03-28\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Readings.ofLines(new ByteArrayInputStream(lines), Language.EN)
                        .map(Supplier::get))
                .containsExactly(Reading.Known.of(
                        GOOD,
                        "Line 2: (whole input): The dossier is in order, but could not be assessed. Report this."));
    }
}
