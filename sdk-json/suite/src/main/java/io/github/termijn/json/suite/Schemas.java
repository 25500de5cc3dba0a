package io.github.termijn.json.suite;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.termijn.json.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published schemas, as a validator that knows nothing of this library reads them. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(
                    Arrays.stream(JsonSchema.values()).collect(Collectors.toMap(JsonSchema::id, JsonSchema::text))));

    private static final Map<JsonSchema, Schema> SCHEMAS = Arrays.stream(JsonSchema.values())
            .collect(Collectors.toMap(
                    Function.identity(), schema -> REGISTRY.getSchema(SchemaLocation.of(schema.id()))));

    private Schemas() {}

    /** Returns what a schema has against a document, formats included. */
    static List<String> errors(JsonSchema schema, String json) {
        return errors(SCHEMAS.get(schema), json);
    }

    /** Returns what the schema of schemas has against a schema. */
    static List<String> errorsOfSchema(JsonSchema schema) {
        return errors(
                REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")), schema.text());
    }

    private static List<String> errors(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
