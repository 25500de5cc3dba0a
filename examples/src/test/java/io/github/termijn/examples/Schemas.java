package io.github.termijn.examples;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.termijn.json.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The schemas that ship, as a validator that knows nothing of this program reads them. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(
                    Arrays.stream(JsonSchema.values()).collect(Collectors.toMap(JsonSchema::id, JsonSchema::text))));

    private Schemas() {}

    /** Returns what a schema has against a document, formats included. */
    static List<String> errors(JsonSchema schema, String json) {
        return REGISTRY
                .getSchema(SchemaLocation.of(schema.id()))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
