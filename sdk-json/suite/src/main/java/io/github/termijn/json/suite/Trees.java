package io.github.termijn.json.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Texts as trees, read with Jackson 2 as it comes. */
final class Trees {

    static final JsonMapper JSON = new JsonMapper();

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode of(String json) {
        return read(JSON, json);
    }

    /** Returns a tree that has the decimals of numbers. */
    static JsonNode exact(String json) {
        return read(EXACT, json);
    }

    private static JsonNode read(JsonMapper mapper, String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
