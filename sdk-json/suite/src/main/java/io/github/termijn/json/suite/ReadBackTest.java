package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.Assessment;
import io.github.termijn.Receipt;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("An assessment that is read back")
class ReadBackTest {

    private static final Assessment ASSESSMENT =
            Wi2013.standard().assess(TermijnJson.readDossier("""
                            {"permit":"ASYLUM","obligedFrom":"2015-04-13","loan":{"drawn":8000},
                             "extensions":[{"ground":"ASYLUM_CENTRE","length":"P24W","decidedOn":"2015-11-27"}],
                             "circumstances":[{"kind":"INTERRUPTION","from":"2017-01-01"}]}"""), day("2017-03-01"));

    private static final String JSON = TermijnJson.write(ASSESSMENT);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Dossiers.days(), Arbitraries.of(FactLimits.FIRST_DAY, FactLimits.LAST_DAY));
    }

    @Property(tries = 300)
    @Label("of any dossier on any day equals the one that was written, and is written the same again")
    void roundTrip(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        String json = TermijnJson.write(assessment);
        Assessment read = TermijnJson.readAssessment(json);
        assertThat(read).isEqualTo(assessment);
        assertThat(TermijnJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    @Label("with its sentences is the same, and can tell them in another language")
    void sentences(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Assessment read = TermijnJson.readAssessment(TermijnJson.write(assessment, JsonStyle.FULL.in(Language.NL)));
        assertThat(read).isEqualTo(assessment);
        assertThat(read.explain(Language.EN)).isEqualTo(assessment.explain(Language.EN));
    }

    @Property(tries = 50)
    @Label("compares as the one that was written")
    void compared(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf, @ForAll("days") LocalDate later) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Assessment now = Wi2013.standard().assess(dossier, later);
        Assessment stored = TermijnJson.readAssessment(TermijnJson.write(assessment));
        assertThat(Comparison.of(stored, assessment).isEmpty()).isTrue();
        assertThat(Comparison.of(stored, now)).isEqualTo(Comparison.of(assessment, now));
    }

    @Property(tries = 100)
    @Label("in the compact form is refused, with that one problem")
    void compact(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        assertThat(problems(TermijnJson.write(assessment, JsonStyle.COMPACT))).containsExactly(": COMPACT_FORM");
        assertThat(problems(TermijnJson.write(assessment, JsonStyle.COMPACT.in(Language.EN))))
                .containsExactly(": COMPACT_FORM");
    }

    @Example
    @Label("comes from text, bytes, stream or reader, and from any mapper")
    void sources() throws Exception {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        assertThat(TermijnJson.readAssessment(bytes)).isEqualTo(ASSESSMENT);
        assertThat(TermijnJson.readAssessment(new ByteArrayInputStream(bytes))).isEqualTo(ASSESSMENT);
        assertThat(TermijnJson.readAssessment(new StringReader(JSON))).isEqualTo(ASSESSMENT);
        for (Adapter.Mapper mapper : Adapter.TESTED.taught().values()) {
            assertThat(mapper.read(JSON, Assessment.class)).isEqualTo(ASSESSMENT);
        }
    }

    @Example
    @Label("of the fullest dossiers is within the limits")
    void fullest() throws IOException {
        Assessment assessment =
                Wi2013.standard().assess(TermijnJson.readDossier(FullLists.dossier()), day("2023-01-01"));
        String json = TermijnJson.write(assessment);
        assertThat(json.length()).isLessThan(JsonLimits.ASSESSMENT / 2);
        assertThat(TermijnJson.readAssessment(json)).isEqualTo(assessment);
    }

    @Example
    @Label("keeps the receipt of another version and another law")
    void anotherVersion() {
        Assessment read = TermijnJson.readAssessment(changed(json -> json.withObject("/receipt")
                .put("version", "7.1.0")
                .put("lawBook", "another")
                .set("amendments", Trees.JSON.createObjectNode().put("a parameter", "another value"))));
        assertThat(read.receipt())
                .isEqualTo(new Receipt("7.1.0", "another", Map.of("a parameter", "another value"), day("2017-03-01")));
        assertThat(Comparison.of(read, ASSESSMENT).isEmpty()).isTrue();
    }

    @Example
    @Label("has citations and sentences of this version: those that were written are for people")
    void madeAnew() {
        String other = changed(json -> ((ObjectNode) json.at("/terms/0/findings/0"))
                .put("text", "Another sentence.")
                .set("citations", Trees.JSON.createArrayNode().add("Another article")));
        assertThat(TermijnJson.readAssessment(other)).isEqualTo(ASSESSMENT);
    }

    @Example
    @Label("does not depend on the order of properties")
    void order() {
        String reversed = reversed(Trees.exact(JSON)).toString();
        assertThat(reversed).isNotEqualTo(JSON);
        assertThat(TermijnJson.readAssessment(reversed)).isEqualTo(ASSESSMENT);
    }

    @Example
    @Label("is refused as a dossier is, each problem with its pointer")
    void refused() {
        assertRefused(json -> json.put("unknown", 1), ": UNKNOWN_PROPERTY");
        assertRefused(json -> json.put("act", "WI_1998"), "/act: UNKNOWN_CONSTANT");
        assertRefused(json -> json.remove("receipt"), "/receipt: MISSING_PROPERTY");
        assertRefused(json -> json.remove("claims"), "/claims: MISSING_PROPERTY");
        assertRefused(json -> json.put("claims", "none"), "/claims: WRONG_TYPE");
        assertRefused(json -> json.withObject("/receipt/amendments").put("a", 1), "/receipt/amendments: WRONG_TYPE");
        assertRefused(json -> term(json).put("lastDay", "2018-02-30"), "/terms/0/lastDay: NOT_A_DAY");
        assertRefused(json -> term(json).put("ordinal", "0"), "/terms/0/ordinal: WRONG_TYPE");
        assertRefused(
                json -> term(json).putObject("start").put("atMost", "2016-01-01"),
                "/terms/0/start/atLeast: MISSING_PROPERTY");
        assertRefused(
                json -> finding(json).put("statement", "NOT_SAID"), "/terms/0/findings/0/statement: UNKNOWN_CONSTANT");
        assertRefused(json -> finding(json).put("rule", "NO-RULE"), "/terms/0/findings/0/rule: UNKNOWN_CONSTANT");
        assertRefused(
                json -> finding(json).withObject("/values").put("start", 2015),
                "/terms/0/findings/0/values/start: WRONG_TYPE");
        assertRefused(
                json -> finding(json).withObject("/values").put("fatima", "1987-06-05"),
                "/terms/0/findings/0/values: UNKNOWN_PROPERTY");
        assertRefused(
                json -> {
                    json.put("unknown", 1);
                    term(json).put("status", "LATE");
                },
                "/terms/0/status: UNKNOWN_CONSTANT",
                ": UNKNOWN_PROPERTY");
    }

    @Example
    @Label("is refused where its values do not go together: a rule and what it does not say, bounds of one day")
    void impossible() {
        assertRefused(json -> finding(json).put("rule", "FIN-1"), "/terms/0/findings/0: IMPOSSIBLE_VALUE");
        assertRefused(
                json -> finding(json).withObject("/values").put("doneOn", "2015-04-13"),
                "/terms/0/findings/0: IMPOSSIBLE_VALUE");
        assertRefused(
                json -> term(json)
                        .putObject("start")
                        .put("atLeast", "2015-04-13")
                        .put("atMost", "2015-04-13"),
                "/terms/0/start: IMPOSSIBLE_VALUE");
        assertRefused(
                json -> term(json)
                        .putObject("start")
                        .put("atLeast", "2015-04-14")
                        .put("atMost", "2015-04-13"),
                "/terms/0/start: IMPOSSIBLE_VALUE");
    }

    @Example
    @Label("is refused where a value does not follow from the others, all of those at once")
    void contradiction() {
        assertRefused(
                json -> {
                    term(json).put("authority", "STATUTE");
                    ((ArrayNode) json.get("openPoints")).removeAll();
                    json.remove("currentTerm");
                },
                "/terms/0/authority: DOES_NOT_FOLLOW",
                "/currentTerm: DOES_NOT_FOLLOW",
                "/openPoints: DOES_NOT_FOLLOW");
    }

    private static void assertRefused(Consumer<ObjectNode> change, String... problems) {
        assertThat(problems(changed(change))).containsExactly(problems);
    }

    private static List<String> problems(String json) {
        RefusedInputException refusal =
                catchThrowableOfType(RefusedInputException.class, () -> TermijnJson.readAssessment(json));
        assertThat(refusal).isNotNull();
        Refusals.assertThatNothingIsRepeated(refusal);
        return refusal.problems().stream().map(InputProblem::toString).toList();
    }

    private static String changed(Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) Trees.exact(JSON);
        change.accept(json);
        return json.toString();
    }

    private static ObjectNode term(JsonNode json) {
        return (ObjectNode) json.at("/terms/0");
    }

    private static ObjectNode finding(JsonNode json) {
        return (ObjectNode) json.at("/terms/0/findings/0");
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ArrayNode items) {
            ArrayNode reversed = Trees.JSON.createArrayNode();
            items.forEach(item -> reversed.add(reversed(item)));
            return reversed;
        } else if (node instanceof ObjectNode object) {
            ObjectNode reversed = Trees.JSON.createObjectNode();
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            Stream.iterate(names.size() - 1, i -> i >= 0, i -> i - 1)
                    .map(names::get)
                    .forEach(name -> reversed.set(name, reversed(object.get(name))));
            return reversed;
        }
        return node;
    }
}
