package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.termijn.examples.text.Words;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bar of what is there and what is asked")
class MeterTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final Words WORDS = new Words(Language.EN);

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "0, 600, 0",
        "480, 600, 80",
        "599, 600, 99.8333",
        "600, 600, 100",
        "601, 600, 100",
        "0, 0, 100",
        "37.5, 300, 12.5"
    })
    @DisplayName("is full from what is asked, and never longer")
    void exact(BigDecimal present, BigDecimal required, double percents) {
        Meter.Fill fill = Meter.Fill.of(Bounds.exactly(present), required);

        assertThat(fill.sure()).isCloseTo(percents, within(0.0001));
        assertThat(fill.most()).isEqualTo(fill.sure());
    }

    @Test
    @DisplayName("shows what may be there beside what is there for sure")
    void open() {
        Bounds<BigDecimal> hours = Bounds.between(new BigDecimal(150), new BigDecimal(450));

        assertThat(Meter.Fill.of(hours, new BigDecimal(600))).isEqualTo(new Meter.Fill(25, 75));
        assertThat(Meter.Fill.of(Bounds.atLeast(BigDecimal.ZERO), new BigDecimal(600)))
                .isEqualTo(new Meter.Fill(0, 100));
    }

    @Test
    @DisplayName("is read from the number that is asked and the one before it")
    void finding() {
        Finding attempts = Finding.fails(ClaimStatement.EFFORT_ATTEMPTS, DAY, Part.READING, 1, 2);

        Meter meter = Meter.of(attempts, WORDS);

        assertThat(meter.bar()).contains(new Meter.Fill(50, 50));
        assertThat(meter.tone()).isEqualTo(Tone.BAD);
        assertThat(meter.verdict()).isEqualTo("not met");
        assertThat(meter.text()).isEqualTo(WORDS.sentence(attempts));
    }

    @Test
    @DisplayName("is left out where there is no number")
    void withoutNumber() {
        Finding birth = Finding.holds(ClaimStatement.BIRTH_IN_TERM, DAY, DAY);

        assertThat(Meter.of(birth, WORDS).bar()).isEmpty();
        assertThat(Meter.of(birth, WORDS).tone()).isEqualTo(Tone.GOOD);
    }
}
