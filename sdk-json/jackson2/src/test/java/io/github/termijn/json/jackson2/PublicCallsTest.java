package io.github.termijn.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.json.JsonCodec;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.testing.PublicCalls;
import io.github.termijn.testing.Samples;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

@Label("Every public method, constructor and factory")
class PublicCallsTest {

    private static final List<Class<?>> TYPES = List.of(JsonCodec.class, JsonStyle.class, TermijnJson.class);

    @Example
    @Label("refuses null by the name of its parameter")
    void refusesNull() {
        Samples samples = new Samples();

        assertThat(PublicCalls.places(TYPES)).hasSizeGreaterThan(5);
        assertThat(PublicCalls.places(TYPES)
                        .map(place -> place.faultWithNull(samples))
                        .flatMap(Optional::stream))
                .isEmpty();
    }
}
