package io.github.termijn.json.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents in which something was changed, cut off or put in the place of something else. */
final class Damaged {

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

    private Damaged() {}

    /** Returns a document that was damaged some times. */
    static String of(String json, long seed, int times) {
        Random random = new Random(seed);
        String damaged = json;
        for (int i = 0; i < times; i++) {
            damaged = random.nextInt(3) == 0 ? damagedText(damaged, random) : damagedValues(damaged, random);
        }
        return damaged;
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
