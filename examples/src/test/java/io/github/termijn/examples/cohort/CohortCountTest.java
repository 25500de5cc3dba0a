package io.github.termijn.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.Defect;
import io.github.termijn.examples.cohort.Readings.Reading;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A population that is counted")
class CohortCountTest {

    private static final LocalDate DAY = LocalDate.of(2018, 11, 8);

    private static final Dossier GOOD = Dossier.builder()
            .permit(Permit.ASYLUM)
            .obligedFrom(LocalDate.of(2014, 3, 28))
            .build();

    /** Facts at which every calculation breaks, as at a defect. */
    private static Dossier broken(Defect defect) {
        return (Dossier) Proxy.newProxyInstance(
                Dossier.class.getClassLoader(), new Class<?>[] {Dossier.class}, (proxy, method, args) -> defect.get());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("tells of a dossier whose assessment fails, counts it as refused, and goes on")
    void notAssessed(Defect defect) {
        List<String> problems = new ArrayList<>();
        Stream<Supplier<Reading>> population =
                Readings.ofRegister(Stream.of(GOOD, broken(defect), GOOD).map(RegisterRecord.Person::of), Language.EN);

        CohortCount count = CohortCount.of(
                population, Wi2013.standard(), List.of(Amendment.ELIP_TWELVE_MONTHS), DAY, problems::add);

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
                .containsExactly(new Reading.Known(
                        GOOD,
                        "Line 2: (whole input): The dossier is in order, but could not be assessed. Report this."));
    }
}
