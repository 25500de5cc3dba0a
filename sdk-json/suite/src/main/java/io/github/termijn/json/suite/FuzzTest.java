package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How many documents each property tries, one a try, is {@code fuzz.documents} in the parent pom. */
@Label("Any damaged document")
class FuzzTest {

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(
                        Dossiers.any().map(TermijnJson::write),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 4))
                .as(Damaged::of);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> asOfDays() {
        return Arbitraries.oneOf(Dossiers.days(), Arbitraries.of(FactLimits.FIRST_DAY, FactLimits.LAST_DAY));
    }

    @Property
    @Label("ends in a dossier that keeps its form and is assessed and explained, or in the documented exception")
    void ends(@ForAll("documents") String json, @ForAll("asOfDays") LocalDate asOf) {
        Dossier dossier;
        try {
            dossier = TermijnJson.readDossier(json);
        } catch (RefusedInputException refused) {
            assertThat(refused.problems()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(refused.getMessage()).doesNotContain("java.", "31337", "Exception", "io.github");
            assertThat(refused).hasNoCause();
            return;
        }
        assertThat(Schemas.errors(JsonSchema.DOSSIER, json)).isEmpty();
        assertThat(TermijnJson.readDossier(TermijnJson.write(dossier))).isEqualTo(dossier);
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        assertThat(Schemas.errors(JsonSchema.ASSESSMENT, TermijnJson.write(assessment)))
                .isEmpty();
        for (Language language : Language.values()) {
            assertThat(assessment.explain(language)).isNotEmpty();
            assertThat(Schemas.errors(
                            JsonSchema.ASSESSMENT, TermijnJson.write(assessment, JsonStyle.FULL.in(language))))
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    @Label("that was an assessment ends in one that keeps its form and can be compared, or in the documented exception")
    void assessments(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("asOfDays") LocalDate asOf,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Assessment read;
        try {
            read = TermijnJson.readAssessment(Damaged.of(TermijnJson.write(assessment), seed, times));
        } catch (RefusedInputException refused) {
            assertThat(refused.problems()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(refused.getMessage()).doesNotContain("java.", "31337", "Exception", "io.github");
            assertThat(refused).hasNoCause();
            return;
        }
        String written = TermijnJson.write(read);
        assertThat(Schemas.errors(JsonSchema.ASSESSMENT, written)).isEmpty();
        assertThat(TermijnJson.readAssessment(written)).isEqualTo(read);
        assertThat(Comparison.of(read, assessment)).isNotNull();
    }

    @Property
    @Label("as bytes, with any of them changed or cut off, ends so too")
    void bytes(@ForAll("documents") String json, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length + 9));
        try {
            assertThat(TermijnJson.readDossier(damaged)).isNotNull();
        } catch (RefusedInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }
}
