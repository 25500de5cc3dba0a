package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How many documents each property tries, one a try, is {@code fuzz.documents} in the parent pom. */
@Label("Any damaged document")
class FuzzTest {

    /** What can stand in the place of any value. */
    private static final List<String> STRANGERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "1e-400",
            "1e99999999999",
            "1e-99999999999",
            "99999999999999999999",
            "9".repeat(200),
            "\"\"",
            "\"31337\"",
            "\"2016-02-30\"",
            "\"2199-12-31\"",
            "\"1900-01-01\"",
            "\"9999-12-31\"",
            "\"P9999W\"",
            "\"-P1W\"",
            "\"P10Y3660D\"",
            "\"PVT\"",
            "\"BOTH\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(20_000) + "\"",
            "[]",
            "{}",
            "[[]]",
            "{\"@class\":\"java.lang.Runtime\"}",
            "[\"java.net.URL\",{}]",
            "[" + "{},".repeat(400) + "{}]",
            "[".repeat(40) + "]".repeat(40));

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(
                        Dossiers.any().map(TermijnJson::write),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 4))
                .as((json, seed, times) -> {
                    Random random = new Random(seed);
                    String damaged = json;
                    for (int i = 0; i < times; i++) {
                        damaged =
                                random.nextInt(3) == 0 ? damagedText(damaged, random) : damagedValues(damaged, random);
                    }
                    return damaged;
                });
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

    private static String damagedText(String json, Random random) {
        if (json.isEmpty()) {
            return json;
        }
        int from = random.nextInt(json.length());
        int to = Math.min(json.length(), from + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> json.substring(0, from);
            case 1 -> json.substring(0, from) + json.substring(to);
            case 2 -> json.substring(0, to) + json.substring(from);
            case 3 -> json.substring(0, from) + (char) random.nextInt(0x250) + json.substring(from + 1);
            default -> json + json.substring(from);
        };
    }

    /** Changes one value, if the text is still JSON. */
    private static String damagedValues(String json, Random random) {
        try {
            JsonNode root = Trees.JSON.readTree(json);
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(root, containers);
            if (containers.isEmpty()) {
                return json;
            }
            ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
            // A raw value keeps strangers that Jackson itself would not read.
            String stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
            JsonNode other = random.nextInt(4) == 0
                    ? containers.get(random.nextInt(containers.size())).deepCopy()
                    : Trees.JSON.getNodeFactory().rawValueNode(new RawValue(stranger));
            if (container instanceof ObjectNode object) {
                change(object, other, random);
            } else {
                change((ArrayNode) container, other, random);
            }
            return Trees.JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            return json;
        }
    }

    private static void change(ObjectNode object, JsonNode other, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "permit" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("x" + name, other);
            default -> object.set(name, other);
        }
    }

    private static void change(ArrayNode array, JsonNode other, Random random) {
        int size = array.size();
        switch (size == 0 ? 0 : random.nextInt(4)) {
            case 0 -> array.insert(size == 0 ? 0 : random.nextInt(size), other);
            case 1 -> array.remove(random.nextInt(size));
            case 2 -> array.add(array.get(random.nextInt(size)).deepCopy());
            default -> array.set(random.nextInt(size), other);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
        }
        node.forEach(child -> collect(child, containers));
    }
}
