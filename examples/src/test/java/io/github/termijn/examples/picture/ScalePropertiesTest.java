package io.github.termijn.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Every line of years")
class ScalePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

    @Property
    @Label("ends a range where the next day begins")
    void seamless(@ForAll @IntRange(max = 3000) int from, @ForAll @IntRange(max = 1000) int length) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate last = first.plusDays(length);
        Scale scale = Scale.of(List.of(first, last));

        assertThat(scale.position(first) + scale.width(first, last))
                .isCloseTo(scale.position(last.plusDays(1)), within(1e-9));
        assertThat(scale.position(first)).isBetween(0.0, 100.0);
        assertThat(scale.position(last.plusDays(1))).isBetween(0.0, 100.0 + 1e-9);
    }
}
