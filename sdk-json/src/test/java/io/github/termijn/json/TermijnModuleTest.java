package io.github.termijn.json;

import static io.github.termijn.json.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The module for a mapper of one's own")
class TermijnModuleTest {

    /** A type of a caller, with a value whose format is the caller's business. */
    record Mine(Period length) {}

    static Stream<Named<ObjectMapper>> mappers() {
        return Stream.of(
                Named.of("registered", new ObjectMapper().registerModule(new TermijnModule())),
                Named.of(
                        "registered twice",
                        new ObjectMapper().registerModule(new TermijnModule()).registerModule(new TermijnModule())),
                Named.of("found", new ObjectMapper().findAndRegisterModules()),
                Named.of(
                        "found by the builder",
                        JsonMapper.builder().findAndAddModules().build()),
                Named.of(
                        "with dates as arrays",
                        JsonMapper.builder()
                                .findAndAddModules()
                                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .build()),
                Named.of(
                        "that sees fields, renames, and leaves out what is empty",
                        JsonMapper.builder()
                                .addModule(new TermijnModule())
                                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"permit\":\"Fatima\"}",
                "{\"obligedFrom\":\"1987-06-31\"}",
                "{\"loan\":{\"drawn\":31337.005}}",
                "{\"loan\":{\"drawn\":\"31337\"}}",
                "{\"extensions\":[{\"length\":\"Fatima\"}]}",
                "{\"workMonths\":[{\"month\":\"Fatima\"}]}"
            })
    @DisplayName("repeats no day, constant, length or amount that it refuses")
    void repeatsNoValue(String json) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new TermijnModule());
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue(json, Dossier.class))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Fatima", "1987", "31337"));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.treeToValue(mapper.readTree(json), Dossier.class))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Fatima", "1987", "31337"));
    }

    @Test
    @DisplayName("is found as a service")
    void service() {
        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(TermijnModule.class);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("reads and writes a dossier")
    void dossier(ObjectMapper mapper) throws JsonProcessingException {
        assertThat(mapper.readValue(Contract.JSON, Dossier.class)).isEqualTo(Contract.DOSSIER);
        assertThat(mapper.writeValueAsString(Contract.DOSSIER)).isEqualTo(TermijnJson.write(Contract.DOSSIER));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("reads and writes facts within a type of the caller")
    void within(ObjectMapper mapper) throws JsonProcessingException {
        String json = mapper.writeValueAsString(Map.of("fines", Contract.DOSSIER.fines()));
        assertThat(json).isEqualTo("""
                        {"fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2017-12-05","finalOn":"2018-01-17"}]}""");
        FineDecision[] fines = mapper.treeToValue(mapper.readTree(json).get("fines"), FineDecision[].class);
        assertThat(fines).containsExactlyElementsOf(Contract.DOSSIER.fines());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("writes an assessment")
    void assessment(ObjectMapper mapper) throws JsonProcessingException {
        Assessment assessment = Wi2013.standard().assess(Contract.DOSSIER, day("2021-01-01"));
        assertThat(mapper.readTree(mapper.writeValueAsString(assessment)).get("terms"))
                .isNotEmpty()
                .isEqualTo(mapper.readTree(TermijnJson.write(assessment)).get("terms"));
    }

    @Test
    @DisplayName("does not change the formats of other types")
    void otherTypes() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper().findAndRegisterModules();
        ObjectMapper taught = plain.copy().registerModule(new TermijnModule());
        Mine mine = new Mine(Period.ofWeeks(1));
        assertThat(taught.writeValueAsString(mine)).isEqualTo(plain.writeValueAsString(mine));
        assertThat(taught.writeValueAsString(Period.ofWeeks(1))).isEqualTo("\"P7D\"");
    }

    @Test
    @DisplayName("leaves refusing to Jackson: what is empty may be null, an unknown property is refused as configured")
    void refusals() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new TermijnModule());
        String unknown = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\",\"id\":null,\"copyOf\":{}}";
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> mapper.readValue(unknown, Dossier.class));
        assertThat(mapper.readValue(unknown.replace(",\"copyOf\":{}", ""), Dossier.class)
                        .id())
                .isEmpty();
    }

    @Test
    @DisplayName("keeps the forms of values with the most lenient mapper: what it tolerates are properties, not values")
    void lenient() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String json = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\",\"new\":1}";
        assertThat(mapper.readValue(json, Dossier.class).permit()).isEqualTo(Permit.ASYLUM);
        for (String other : List.of(
                json.replace("ASYLUM", "asylum"),
                json.replace("ASYLUM", "OF_THE_FUTURE"),
                json.replace("\"ASYLUM\"", "0"),
                json.replace("2015-04-13", "2015-04-13T00:00:00Z"),
                json.replace("\"2015-04-13\"", "[2015,4,13]"),
                json.replace("\"new\":1", "\"loan\":{\"drawn\":\"1\"}"),
                json.replace("\"new\":1", "\"loan\":{\"drawn\":1.005}"))) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .as(other)
                    .isThrownBy(() -> mapper.readValue(other, Dossier.class));
        }
    }

    @Test
    @DisplayName("works with a strict mapper: duplicates, trailing content, nulls and texts for numbers are refused")
    void strict() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .build();
        assertThat(mapper.readValue(Contract.JSON, Dossier.class)).isEqualTo(Contract.DOSSIER);
        String json = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\",\"id\":\"1\"}";
        for (String other : List.of(
                json.replace("id", "permit"),
                json + "{}",
                json.replace("\"1\"", "null"),
                json.replace(
                        "\"id\":\"1\"", "\"exams\":[{\"part\":\"KNM\",\"on\":\"2016-01-01\",\"passed\":\"true\"}]"))) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .as(other)
                    .isThrownBy(() -> mapper.readValue(other, Dossier.class));
        }
    }

    @Test
    @DisplayName("writes problems and the sentences of findings, if the writer has a language")
    void language() throws JsonProcessingException {
        ObjectWriter writer = new ObjectMapper()
                .registerModule(new TermijnModule())
                .writer()
                .withAttribute(Language.class, Language.EN);
        assertThat(writer.writeValueAsString(InputProblem.of("/id", InputCode.WRONG_TYPE, "string")))
                .isEqualTo("""
                        {"pointer":"/id","code":"WRONG_TYPE","expected":"string",\
                        "text":"The value is not of the JSON type of this property."}""");
        Assessment assessment = Wi2013.standard().assess(Contract.DOSSIER, day("2021-01-01"));
        String text =
                Explanation.in(Language.EN).text(assessment.generalFindings().get(0));
        assertThat(writer.writeValueAsString(assessment)).contains("\"text\":\"" + text + "\"");
    }

    @Test
    @DisplayName("refuses to write an amount that is not in euro")
    void otherCurrency() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new TermijnModule());
        FineDecision fine = FineDecision.of(TermKind.EXAM, Money.parse("USD 1250.00"), day("2017-12-05"));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.writeValueAsString(fine))
                .withMessageStartingWith("An amount that is not in euro");
    }

    @Test
    @DisplayName("writes a rule by its id")
    void rule() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new TermijnModule());
        assertThat(mapper.writeValueAsString(List.of(Rule.TRM_1))).isEqualTo("[\"TRM-1\"]");
    }
}
