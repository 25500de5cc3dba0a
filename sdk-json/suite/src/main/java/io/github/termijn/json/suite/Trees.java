package io.github.termijn.json.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Texts as trees, read with Jackson 2 as it comes. */
final class Trees {

    static final JsonMapper JSON = new JsonMapper();

    private Trees() {}

    static JsonNode of(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
