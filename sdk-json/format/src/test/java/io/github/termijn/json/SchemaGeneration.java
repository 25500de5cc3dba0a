package io.github.termijn.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.Statements;
import io.github.termijn.SummaryPart;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Field;
import io.github.termijn.law.Finding;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.ReductionTable;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** Makes the schemas from the types of the core, by the same convention by which they are read and written. */
final class SchemaGeneration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONSTANT = "^[A-Z][A-Z0-9_]*$";

    /** What is read has limits and may leave out what has a default. What is written has neither. */
    private enum Side {
        READ,
        WRITTEN,
        COMPACT
    }

    private final Side side;
    private final boolean isRead;

    private SchemaGeneration(Side side) {
        this.side = side;
        this.isRead = side == Side.READ;
    }

    static String of(JsonSchema schema) {
        ObjectNode generated = switch (schema) {
            case DOSSIER -> new SchemaGeneration(Side.READ).generate(Dossier.class);
            case ASSESSMENT -> new SchemaGeneration(Side.WRITTEN).generate(Assessment.class);
            case COMPACT -> new SchemaGeneration(Side.COMPACT).generate(Assessment.class);
            case RECORD -> batchRecord();
            case COMPARISON -> new SchemaGeneration(Side.WRITTEN).generate(Comparison.class);
            case COMPARED -> compared();
            case WHY -> why();
            case AMENDMENTS -> new SchemaGeneration(Side.READ).generate(LawBook.class);
            case QUESTIONS -> new SchemaGeneration(Side.WRITTEN).generate(Questions.class);
        };
        ObjectNode all = JSON.createObjectNode();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", schema.id());
        generated.remove("$schema");
        all.setAll(generated);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the schema of any type that is written. */
    static String ofWritten(Class<?> type) {
        return new SchemaGeneration(Side.WRITTEN).generate(type).toString();
    }

    private ObjectNode generate(Class<?> root) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forTypesInGeneral().withCustomDefinitionProvider(this::definition);
        return new SchemaGenerator(config.build()).generateSchema(root);
    }

    private CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (Collection.class.isAssignableFrom(raw)) {
            return inline(list(type, context));
        } else if (raw == Map.class) {
            ObjectNode map = object();
            map.set("additionalProperties", context.createDefinitionReference(parameter(type, 1)));
            return inline(map);
        } else if (raw == Bounds.class) {
            return inline(bounds(parameter(type, 0), context));
        } else if (raw == Finding.class) {
            return new CustomDefinition(side == Side.COMPACT ? openPoint() : finding(context));
        } else if (raw == Difference.class) {
            return new CustomDefinition(difference(context));
        } else if (raw == LawBook.class) {
            return new CustomDefinition(lawBook(context));
        } else if (raw == ReductionTable.class) {
            ObjectNode shares = JSON.createObjectNode().put("type", "array").put("minItems", 1);
            shares.put("description", "The share for each number of parts done, from 0: rising from 0 to at most 1.");
            return inline(shares.set("items", number("number").put("minimum", 0).put("maximum", 1)));
        } else if (raw == InterestRates.class) {
            ObjectNode rates = object().put("description", "Percentages by year.");
            rates.putObject("propertyNames").put("pattern", "^\\d{4}$");
            return inline(rates.set("additionalProperties", number("number").put("minimum", 0)));
        } else if (raw == Rule.class) {
            return new CustomDefinition(oneOf(Stream.of(Rule.values()).map(Rule::id)));
        } else if (raw.isEnum()) {
            return new CustomDefinition(
                    oneOf(Stream.of(raw.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())));
        } else if (raw == LocalDateRange.class || Format.of(raw).isPresent()) {
            return inline(single(raw));
        } else if (raw.isRecord() || CoreTypes.builderOf(raw).isPresent()) {
            return new CustomDefinition(properties(raw, context));
        }
        throw new IllegalArgumentException("No form of JSON is known for " + type);
    }

    private ObjectNode properties(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = object();
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (type == Assessment.class) {
            properties.set("summary", summary());
        }
        written(type).forEach((name, generic) -> {
            ResolvedType property = context.getTypeContext().resolve(generic);
            boolean isOptional = property.getErasedType() == Optional.class;
            boolean isList = isRead
                    && JsonLimits.lists().contains(name)
                    && Collection.class.isAssignableFrom(property.getErasedType());
            properties.set(
                    name,
                    isList
                            ? list(property, context).put("maxItems", JsonLimits.items(name))
                            : context.createDefinitionReference(isOptional ? parameter(property, 0) : property));
            boolean mayBeEmpty = side == Side.COMPACT && Collection.class.isAssignableFrom(property.getErasedType());
            if (isRead ? CoreTypes.properties(type).get(name).isRequired() : !isOptional && !mayBeEmpty) {
                required.add(name);
            }
        });
        return closed(schema);
    }

    /** The properties in the order of the source; what an outcome tells beside them comes after, by name. */
    private Map<String, Type> written(Class<?> type) {
        Map<String, Type> properties = new LinkedHashMap<>();
        CoreTypes.written(type).forEach((name, method) -> {
            if (side != Side.COMPACT || CoreTypes.isCompact(type, method)) {
                properties.put(name, method.getGenericReturnType());
            }
        });
        return properties;
    }

    /** Each parameter by its name, with what it is from day to day. */
    private ObjectNode lawBook(SchemaGenerationContext context) {
        ObjectNode book = object();
        ObjectNode properties = book.putObject("properties");
        for (Parameter<?> parameter : LawForm.parameters()) {
            ResolvedType type = context.getTypeContext().resolve(LawForm.type(parameter));
            boolean isOptional = type.getErasedType() == Optional.class;
            ObjectNode step = object();
            step.putObject("properties")
                    .<ObjectNode>set("from", single(LocalDate.class))
                    .set("value", context.createDefinitionReference(isOptional ? parameter(type, 0) : type));
            if (!isOptional) {
                step.putArray("required").add("value");
            }
            properties
                    .putObject(parameter.name())
                    .put("description", parameter.rule().id())
                    .put("type", "array")
                    .put("minItems", 1)
                    .put("maxItems", JsonLimits.LAW_ITEMS)
                    .set("items", closed(step));
        }
        return closed(book);
    }

    private static ObjectNode list(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", context.createDefinitionReference(parameter(type, 0)));
        if (Set.class.isAssignableFrom(type.getErasedType())) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    private ObjectNode bounds(ResolvedType value, SchemaGenerationContext context) {
        ObjectNode open = object();
        open.put("description", "Not known exactly. Both bounds are included; without atMost there is no upper one.");
        open.putObject("properties")
                .<ObjectNode>set("atLeast", context.createDefinitionReference(value))
                .set("atMost", context.createDefinitionReference(value));
        open.putArray("required").add("atLeast");
        ObjectNode bounds = JSON.createObjectNode();
        bounds.putArray("anyOf").add(context.createDefinitionReference(value)).add(closed(open));
        return bounds;
    }

    private ObjectNode single(Class<?> type) {
        if (type == LocalDate.class) {
            return text(isRead ? "^(19|2[01])\\d\\d-\\d\\d-\\d\\d$" : "^\\d{4}-\\d\\d-\\d\\d$")
                    .put("format", "date");
        } else if (type == LocalDateRange.class) {
            ObjectNode days = object();
            days.putObject("properties")
                    .<ObjectNode>set("from", single(LocalDate.class))
                    .set("through", single(LocalDate.class));
            days.putArray("required").add("from").add("through");
            return closed(days);
        } else if (type == MonthDay.class) {
            return text("^--(0[1-9]|1[0-2])-\\d\\d$");
        } else if (type == YearMonth.class) {
            return text(isRead ? "^(19|2[01])\\d\\d-(0[1-9]|1[0-2])$" : "^\\d{4}-(0[1-9]|1[0-2])$");
        } else if (type == Year.class) {
            return number("integer").put("minimum", Year.MIN_VALUE).put("maximum", Year.MAX_VALUE);
        } else if (type == Period.class) {
            return text("^" + JsonLimits.LENGTH.pattern() + "$");
        } else if (type == String.class) {
            ObjectNode text = JSON.createObjectNode().put("type", "string");
            return isRead ? text.put("maxLength", JsonLimits.TEXT) : text;
        } else if (type == Money.class) {
            ObjectNode money = number("number").put("description", "Euros, with at most two decimals.");
            return isRead
                    ? money.put("minimum", FactLimits.MOST_EUROS.negate()).put("maximum", FactLimits.MOST_EUROS)
                    : money;
        } else if (type == BigDecimal.class) {
            return number("number");
        }
        boolean isTruth = type == boolean.class || type == Boolean.class;
        return isTruth
                ? JSON.createObjectNode().put("type", "boolean")
                : number("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    }

    /** Of a finding what the compact form has. */
    private static ObjectNode openPoint() {
        ObjectNode point = object();
        ObjectNode properties = point.putObject("properties");
        properties.set("rule", oneOf(Stream.of(Rule.values()).map(Rule::id)));
        properties.set("statement", text(CONSTANT));
        properties.putObject("text").put("type", "string").put("description", "The sentence, if a language was asked.");
        point.putArray("required").add("rule").add("statement");
        return closed(point);
    }

    private ObjectNode finding(SchemaGenerationContext context) {
        ObjectNode finding = object();
        ObjectNode properties = finding.putObject("properties");
        properties.set("rule", oneOf(Stream.of(Rule.values()).map(Rule::id)));
        properties.set("statement", text(CONSTANT));
        properties.set("verdict", text(CONSTANT));
        properties.set("on", day());
        properties.set("authority", text(CONSTANT));
        properties
                .putObject("citations")
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        properties.set("values", values(context));
        properties
                .putObject(FindingForm.AMENDED)
                .put("type", "array")
                .put(
                        "description",
                        "The amended values that its rule has under the law of the receipt. Left out if none.")
                .putObject("items")
                .put("type", "string");
        properties.putObject("text").put("type", "string").put("description", "The sentence, if a language was asked.");
        properties.fieldNames().forEachRemaining(name -> {
            if (!name.equals("text") && !name.equals(FindingForm.AMENDED)) {
                finding.withArray("required").add(name);
            }
        });
        return closed(finding);
    }

    private static ObjectNode summary() {
        ObjectNode sentence = object();
        sentence.putObject("properties")
                .<ObjectNode>set("part", oneOf(Stream.of(SummaryPart.values()).map(Enum::name)))
                .<ObjectNode>set("verdict", oneOf(Stream.of(Verdict.values()).map(Enum::name)))
                .<ObjectNode>set("text", JSON.createObjectNode().put("type", "string"))
                .putObject("rules")
                .put("type", "array")
                .set("items", oneOf(Stream.of(Rule.values()).map(Rule::id)));
        sentence.putArray("required").add("part").add("verdict").add("text").add("rules");
        ObjectNode summary = JSON.createObjectNode().put("type", "array");
        summary.put("description", "The answer in sentences, if a language was asked.");
        summary.set("items", closed(sentence));
        return summary;
    }

    /** A name has one type in all statements. Bounds of each type stand there once. */
    private ObjectNode values(SchemaGenerationContext context) {
        ObjectNode values = object();
        values.put("description", "The values used, as the statement names them. What is not known is left out.");
        ObjectNode types = JSON.createObjectNode();
        ObjectNode properties = values.putObject("properties");
        Map<String, Field> fields = new TreeMap<>();
        Statements.all().forEach(statement -> statement.fields().forEach(field -> fields.put(field.name(), field)));
        fields.forEach((name, field) -> {
            ResolvedType type = context.getTypeContext().resolve(field.type());
            if (field.isMany()) {
                properties.putObject(name).put("type", "array").set("items", context.createDefinitionReference(type));
            } else {
                String key = field.type().getSimpleName();
                types.set(key, bounds(type, context));
                properties.putObject(name).put("$ref", "#/$defs/Finding/properties/values/$defs/" + key);
            }
        });
        values.set("$defs", types);
        return closed(values);
    }

    private static ObjectNode day() {
        return text("^\\d{4}-\\d\\d-\\d\\d$").put("format", "date");
    }

    private static ObjectNode difference(SchemaGenerationContext context) {
        ObjectNode about = JSON.createObjectNode().put("type", "array");
        about.put(
                "description",
                "Which one of its kind: constants, numbers and days, as the kind of a term and its place.");
        about.putObject("items")
                .putArray("anyOf")
                .add(text(CONSTANT))
                .add(number("integer"))
                .add(day());
        ObjectNode findings = JSON.createObjectNode().put("type", "array");
        findings.set(
                "items",
                context.createDefinitionReference(context.getTypeContext().resolve(Finding.class)));

        ObjectNode difference = object();
        ObjectNode properties = difference.putObject("properties");
        properties.set("topic", oneOf(Stream.of(Topic.values()).map(Enum::name)));
        properties.set("about", about);
        properties.set("one", side("What the first assessment says. Left out if it says nothing."));
        properties.set("other", side("What the second assessment says. Left out if it says nothing."));
        properties.set("onlyInOne", findings);
        properties.set("onlyInOther", findings);
        for (String name : new String[] {"topic", "about", "onlyInOne", "onlyInOther"}) {
            difference.withArray("required").add(name);
        }
        return closed(difference);
    }

    /** A constant, a day, an amount, a number, several of them, or bounds of one. */
    private static ObjectNode side(String description) {
        ObjectNode single = JSON.createObjectNode();
        single.putArray("type").add("string").add("number");
        ObjectNode bounds = object();
        bounds.putObject("properties").<ObjectNode>set("atLeast", single).set("atMost", single);
        bounds.putArray("required").add("atLeast");
        ObjectNode several = JSON.createObjectNode().put("type", "array");
        several.set("items", single);
        ObjectNode side = JSON.createObjectNode().put("description", description);
        side.putArray("anyOf").add(single).add(closed(bounds)).add(several);
        return side;
    }

    private static ObjectNode batchRecord() {
        ObjectNode assessed = object();
        assessed.putObject("properties")
                .<ObjectNode>set("line", number("integer").put("minimum", 1))
                .putObject("assessment")
                .putArray("anyOf")
                .add(JSON.createObjectNode().put("$ref", JsonSchema.ASSESSMENT.id()))
                .add(JSON.createObjectNode().put("$ref", JsonSchema.COMPACT.id()));
        assessed.putArray("required").add("line").add("assessment");

        ObjectNode refused = object();
        refused.putObject("properties")
                .<ObjectNode>set("line", number("integer").put("minimum", 1))
                .set("problems", problems());
        refused.putArray("required").add("line").add("problems");

        ObjectNode counts = object();
        ObjectNode numbers = counts.putObject("properties");
        for (String name : new String[] {"lines", "assessed", "refused"}) {
            numbers.set(name, number("integer").put("minimum", 0));
            counts.withArray("required").add(name);
        }
        ObjectNode summary = object();
        summary.putObject("properties").set("summary", closed(counts));
        summary.putArray("required").add("summary");

        ObjectNode line = JSON.createObjectNode();
        line.putArray("oneOf").add(closed(assessed)).add(closed(refused)).add(closed(summary));
        return line;
    }

    private static ObjectNode problems() {
        ObjectNode problem = object();
        problem.putObject("properties")
                .<ObjectNode>set("pointer", JSON.createObjectNode().put("type", "string"))
                .<ObjectNode>set("code", text(CONSTANT))
                .<ObjectNode>set("expected", JSON.createObjectNode().put("type", "string"))
                .<ObjectNode>set("line", number("integer").put("minimum", 1))
                .<ObjectNode>set("column", number("integer").put("minimum", 1))
                .set("text", JSON.createObjectNode().put("type", "string"));
        problem.putArray("required").add("pointer").add("code");
        return JSON.createObjectNode().put("type", "array").put("minItems", 1).set("items", closed(problem));
    }

    private static ObjectNode compared() {
        ObjectNode line = JSON.createObjectNode();
        line.putArray("oneOf")
                .add(required(new TreeMap<>(Map.of("id", text(), "comparison", reference(JsonSchema.COMPARISON, "")))))
                .add(required(new TreeMap<>(Map.of("id", text(), "onlyIn", oneOf(Stream.of("ONE", "OTHER"))))))
                .add(required(new TreeMap<>(Map.of("id", text(), "problems", problems()))))
                .add(required(Map.of("summary", comparedCounts())));
        return line;
    }

    private static ObjectNode comparedCounts() {
        Map<String, ObjectNode> counts = new LinkedHashMap<>();
        Stream.of("same", "different", "onlyInOne", "onlyInOther", "refused", "withoutReasons")
                .forEach(name -> counts.put(name, number("integer").put("minimum", 0)));
        counts.put("topics", persons(Stream.of(Topic.values()).map(Enum::name)));
        counts.put("rules", persons(Stream.of(Rule.values()).map(Rule::id)));
        return required(counts);
    }

    private static ObjectNode persons(Stream<String> names) {
        ObjectNode persons = object().put("description", "Persons for each name; of whom there are none is left out.");
        persons.set("propertyNames", oneOf(names));
        return persons.set("additionalProperties", number("integer").put("minimum", 1));
    }

    private static ObjectNode why() {
        ObjectNode step = required(new TreeMap<>(Map.of(
                "asked",
                JSON.createObjectNode().put("type", "boolean"),
                "finding",
                reference(JsonSchema.ASSESSMENT, "#/$defs/Finding"),
                "number",
                number("integer").put("minimum", 1))));
        ObjectNode aspect =
                required(new TreeMap<>(Map.of("authority", text(CONSTANT), "text", text())), Map.of("value", text()));
        ObjectNode value = required(new TreeMap<>(Map.of("name", text(), "on", day())), Map.of("value", text()));
        ObjectNode source = required(Map.of("text", text()), Map.of("address", text()));
        ObjectNode rules = oneOf(Stream.of(Rule.values()).map(Rule::id));
        Map<String, ObjectNode> basis = new LinkedHashMap<>();
        basis.put("rule", rules);
        basis.put("title", text());
        basis.put("text", text());
        basis.put("authorities", list(text(CONSTANT)));
        basis.put("aspects", list(aspect));
        basis.put("values", list(value));
        basis.put("sources", list(source));
        basis.put("lawbook", text());
        basis.put("tests", text());
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        all.put("receipt", reference(JsonSchema.ASSESSMENT, "#/$defs/Receipt"));
        all.put("subjects", list(required(new TreeMap<>(Map.of("steps", list(step), "subject", text())))));
        all.put("rules", list(required(basis)));
        return required(all, Map.of("rulesUsed", list(rules)));
    }

    private static ObjectNode required(Map<String, ObjectNode> properties) {
        return required(properties, Map.of());
    }

    private static ObjectNode required(Map<String, ObjectNode> properties, Map<String, ObjectNode> optional) {
        ObjectNode object = object();
        object.putObject("properties").<ObjectNode>setAll(properties).setAll(optional);
        ArrayNode names = object.putArray("required");
        properties.keySet().forEach(names::add);
        return closed(object);
    }

    private static ObjectNode reference(JsonSchema schema, String place) {
        return JSON.createObjectNode().put("$ref", schema.id() + place);
    }

    private static ObjectNode list(ObjectNode items) {
        return JSON.createObjectNode().put("type", "array").set("items", items);
    }

    private static ObjectNode text() {
        return JSON.createObjectNode().put("type", "string");
    }

    private static ResolvedType parameter(ResolvedType type, int index) {
        return type.getTypeParameters().get(index);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
    }

    private static ObjectNode object() {
        return JSON.createObjectNode().put("type", "object");
    }

    private static ObjectNode closed(ObjectNode object) {
        return object.put("additionalProperties", false);
    }

    private static ObjectNode text(String pattern) {
        return JSON.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode number(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode oneOf(Stream<String> constants) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        constants.forEach(names::add);
        return schema;
    }
}
