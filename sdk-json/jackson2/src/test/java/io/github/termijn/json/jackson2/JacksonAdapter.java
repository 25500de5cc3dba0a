package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.suite.Adapter;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the suite tests: this adapter, and mappers of Jackson 2. */
public final class JacksonAdapter implements Adapter {

    private record Jackson(ObjectMapper mapper) implements Mapper {

        @Override
        public <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T readTree(String json, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(Object value, JsonStyle style) throws IOException {
            return mapper.writer().withAttribute(JsonStyle.class, style).writeValueAsString(value);
        }
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new TermijnModule());
    }

    @Override
    public Map<String, Mapper> taught() {
        return Map.ofEntries(
                Map.entry("registered", new Jackson(new ObjectMapper().registerModule(new TermijnModule()))),
                Map.entry(
                        "registered twice",
                        new Jackson(new ObjectMapper()
                                .registerModule(new TermijnModule())
                                .registerModule(new TermijnModule()))),
                Map.entry(
                        "found",
                        new Jackson(JsonMapper.builder().findAndAddModules().build())),
                Map.entry(
                        "with dates as arrays",
                        new Jackson(builder()
                                .findAndAddModules()
                                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .build())),
                Map.entry(
                        "that sees fields",
                        new Jackson(builder()
                                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .build())),
                Map.entry(
                        "that leaves out what is empty",
                        new Jackson(builder()
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                                .build())),
                Map.entry(
                        "that names constants by toString and sorts",
                        new Jackson(builder()
                                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .build())),
                Map.entry("that tolerates all", lenient()),
                Map.entry("that tolerates nothing", strict()));
    }

    @Override
    public Mapper lenient() {
        return new Jackson(builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
                .enable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .enable(
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build());
    }

    @Override
    public Mapper namingClasses() {
        return new Jackson(builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType("io.github.termijn.")
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build());
    }

    private static Mapper strict() {
        return new Jackson(JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModule(new TermijnModule())
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build());
    }

    @Override
    public Mapper untaught() {
        return new Jackson(new ObjectMapper());
    }

    @Override
    public boolean isFound() {
        return ObjectMapper.findModules().stream().anyMatch(TermijnModule.class::isInstance);
    }

    @Override
    public Class<? extends Exception> refusal() {
        return JsonMappingException.class;
    }

    @Override
    public List<InputProblem> problems(Throwable refused) {
        return ((RefusedJsonException) refused).problems();
    }

    @Override
    public Dossier readDossier(String json) {
        return TermijnJson.readDossier(json);
    }

    @Override
    public Dossier readDossier(byte[] json) {
        return TermijnJson.readDossier(json);
    }

    @Override
    public Dossier readDossier(InputStream json) throws IOException {
        return TermijnJson.readDossier(json);
    }

    @Override
    public Dossier readDossier(Reader json) throws IOException {
        return TermijnJson.readDossier(json);
    }

    @Override
    public Assessment readAssessment(String json) {
        return TermijnJson.readAssessment(json);
    }

    @Override
    public Assessment readAssessment(byte[] json) {
        return TermijnJson.readAssessment(json);
    }

    @Override
    public Assessment readAssessment(InputStream json) throws IOException {
        return TermijnJson.readAssessment(json);
    }

    @Override
    public Assessment readAssessment(Reader json) throws IOException {
        return TermijnJson.readAssessment(json);
    }

    @Override
    public LawBook readLawBook(String json) {
        return TermijnJson.readLawBook(json);
    }

    @Override
    public LawBook readLawBook(byte[] json) {
        return TermijnJson.readLawBook(json);
    }

    @Override
    public LawBook readLawBook(InputStream json) throws IOException {
        return TermijnJson.readLawBook(json);
    }

    @Override
    public LawBook readLawBook(Reader json) throws IOException {
        return TermijnJson.readLawBook(json);
    }

    @Override
    public Stream<DossierLine> lines(InputStream in) {
        return TermijnJson.lines(in);
    }

    @Override
    public AssessmentBatch batch(Function<? super Dossier, Assessment> assess) {
        return TermijnJson.batch(assess);
    }

    @Override
    public String write(Dossier dossier) {
        return TermijnJson.write(dossier);
    }

    @Override
    public String write(Assessment assessment) {
        return TermijnJson.write(assessment);
    }

    @Override
    public String write(Assessment assessment, JsonStyle style) {
        return TermijnJson.write(assessment, style);
    }

    @Override
    public String write(Comparison comparison) {
        return TermijnJson.write(comparison);
    }

    @Override
    public String write(LawBook law) {
        return TermijnJson.write(law);
    }

    @Override
    public String write(Questions questions) {
        return TermijnJson.write(questions);
    }
}
