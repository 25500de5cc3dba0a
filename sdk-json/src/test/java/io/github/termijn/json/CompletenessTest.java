package io.github.termijn.json;

import static io.github.termijn.json.Contract.day;
import static io.github.termijn.json.Contract.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

@DisplayName("Every type of the core")
class CompletenessTest {

    /** A fact as a small record, as the core may have one day. */
    record SmallFact(LocalDate on, Optional<Money> amount, Set<Part> parts) {}

    record Ranges(List<LocalDateRange> workPeriods) {}

    static Stream<Class<?>> valuesAndOutcomes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.termijn")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isEquivalentTo(Outcome.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> CoreTypes.builderOf(type).isPresent()
                                || (type.isRecord() && Outcome.class.isAssignableFrom(type)));
    }

    @Test
    @DisplayName("is looked at")
    void all() {
        assertThat(valuesAndOutcomes()).hasSizeGreaterThan(15).contains(Dossier.class);
    }

    @ParameterizedTest
    @MethodSource("valuesAndOutcomes")
    @DisplayName("with a builder, and every outcome, has a form in JSON")
    void hasAForm(Class<?> type) {
        assertThat(SchemaGeneration.ofWritten(type)).contains("\"properties\"");
    }

    @Test
    @DisplayName("may be a record, of which only what is optional may be left out")
    void records() throws JsonProcessingException {
        String json = "{\"on\":\"2016-01-01\",\"amount\":1.5,\"parts\":[\"KNM\"]}";
        SmallFact fact = new SmallFact(day("2016-01-01"), Optional.of(euro("1.50")), Set.of(Part.KNM));
        assertThat(TermijnJson.MAPPER.readValue(json, SmallFact.class)).isEqualTo(fact);
        assertThat(TermijnJson.MAPPER.writeValueAsString(fact)).isEqualTo(json.replace("1.5", "1.50"));
        assertThat(check(json)).isEmpty();
        assertThat(check("{\"parts\":[]}")).extracting(InputProblem::toString).containsExactly("/on: MISSING_PROPERTY");
        assertThat(check("{\"on\":\"x\",\"other\":1}"))
                .extracting(InputProblem::toString)
                .containsExactly("/on: NOT_A_DAY", ": UNKNOWN_PROPERTY", "/parts: MISSING_PROPERTY");
    }

    @Test
    @DisplayName("has ranges of days as first and last day, both included")
    void ranges() throws JsonProcessingException {
        String json = "{\"workPeriods\":[{\"from\":\"2016-01-01\",\"through\":\"2016-01-31\"}]}";
        Ranges ranges = new Ranges(List.of(LocalDateRange.of(day("2016-01-01"), day("2016-02-01"))));
        assertThat(TermijnJson.MAPPER.readValue(json, Ranges.class)).isEqualTo(ranges);
        assertThat(TermijnJson.MAPPER.writeValueAsString(ranges)).isEqualTo(json);
        for (String other : List.of(
                json.replace("2016-01-31", "2015-12-31"),
                json.replace("2016-01-31", "2016-02-30"),
                json.replace("\"from\"", "\"start\""),
                json.replace("\"2016-01-31\"", "[]"),
                json.replace("}]", ",\"days\":31}]"),
                "{\"workPeriods\":[\"2016-01-01/2016-01-31\"]}")) {
            assertThat(check(other, Ranges.class))
                    .as(other)
                    .hasSize(1)
                    .first()
                    .hasFieldOrPropertyWithValue("pointer", "/workPeriods/0");
            assertThatExceptionOfType(JsonMappingException.class)
                    .as(other)
                    .isThrownBy(() -> TermijnJson.MAPPER.readValue(other, Ranges.class));
        }
    }

    private static List<InputProblem> check(String json) {
        return check(json, SmallFact.class);
    }

    private static List<InputProblem> check(String json, Class<?> type) {
        try (JsonParser parser = TermijnJson.MAPPER.createParser(json)) {
            return FormCheck.of(parser, type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("can be read and written from many threads at once")
    void threads() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> roundTrip = () ->
                    TermijnJson.readDossier(TermijnJson.write(Contract.DOSSIER)).equals(Contract.DOSSIER);
            for (Future<Boolean> result : pool.invokeAll(Collections.nCopies(400, roundTrip))) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }
}
