package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything that is wrong with the form of a document, in one pass over its tokens, before a value is made of it.
 *
 * <p>What the form is follows from the types of the core by {@link CoreTypes their convention}. Only what is no JSON, or too
 * deep or too long, ends the search.
 */
final class FormCheck {

    private final JsonParser parser;

    /** Names that can be repeated: those that the format has, here or elsewhere. Any other may be somebody's data. */
    private final Set<String> names;

    private final List<InputProblem> problems = new ArrayList<>();
    private String at = "";

    private FormCheck(JsonParser parser, Set<String> names) {
        this.parser = parser;
        this.names = names;
    }

    /** Returns what is wrong with a document that must be of a type; empty if nothing is. */
    static List<InputProblem> of(JsonParser parser, Class<?> type) throws IOException {
        FormCheck check = new FormCheck(parser, CoreTypes.names(type));
        try {
            check.document(type);
        } catch (StreamConstraintsException e) {
            if (parser.getParsingContext().getNestingDepth() > JsonLimits.DEPTH) {
                check.add(check.at, InputCode.TOO_DEEP, "at most " + JsonLimits.DEPTH + " levels");
            } else {
                check.add(check.here(), InputCode.TOO_LONG, JsonLimits.IN_WORDS);
            }
        } catch (StreamReadException e) {
            check.add(check.here(), InputCode.NOT_JSON);
        } catch (Full e) {
            check.problems.add(InputProblem.of("", InputCode.MORE_PROBLEMS));
        }
        return check.problems;
    }

    private void document(Class<?> type) throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            add("", first == null ? InputCode.EMPTY : InputCode.NOT_AN_OBJECT, "object");
            return;
        }
        object("", type);
        if (parser.nextToken() != null) {
            add("", InputCode.TRAILING_CONTENT);
        }
    }

    private void object(String place, Class<?> type) throws IOException {
        Map<String, CoreTypes.Property> properties = CoreTypes.properties(type);
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            CoreTypes.Property property = properties.get(name);
            at = names.contains(name) ? place + "/" + name : place;
            parser.nextToken();
            if (property == null) {
                wrong(at, InputCode.UNKNOWN_PROPERTY, "one of " + String.join(", ", properties.keySet()));
            } else if (!seen.add(name)) {
                wrong(at, InputCode.DUPLICATE_PROPERTY);
            } else {
                value(at, property.type());
            }
        }
        properties.forEach((name, property) -> {
            if (property.isRequired() && !seen.contains(name)) {
                add(place + "/" + name, InputCode.MISSING_PROPERTY, expected(property.type()));
            }
        });
    }

    private void list(String place, JavaType type) throws IOException {
        int most = JsonLimits.items(place.substring(place.lastIndexOf('/') + 1));
        Set<Object> seen = new HashSet<>();
        boolean unique = Set.class.isAssignableFrom(type.getRawClass());
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == most) {
                wrong(place, InputCode.TOO_MANY_ITEMS, "at most " + most + " items");
            } else if (i > most) {
                parser.skipChildren();
            } else {
                at = place + "/" + i;
                Optional<?> item = value(at, type.getContentType());
                if (unique && item.isPresent() && !seen.add(item.get())) {
                    add(at, InputCode.DUPLICATE_ITEM);
                }
            }
        }
    }

    /** Checks the value at which the parser stands, and returns it if it is a single one of the right form. */
    private Optional<?> value(String place, JavaType type) throws IOException {
        Optional<Format<?>> format = Format.of(type.getRawClass());
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            add(place, InputCode.NULL_VALUE, expected(type));
        } else if (format.isPresent()) {
            return single(place, format.get());
        } else if (!parser.hasToken(isList(type) ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
            wrong(place, InputCode.WRONG_TYPE, expected(type));
        } else if (isList(type)) {
            list(place, type);
        } else {
            object(place, type.getRawClass());
        }
        return Optional.empty();
    }

    private Optional<?> single(String place, Format<?> format) throws IOException {
        try {
            return Optional.of(format.reading().of(parser));
        } catch (Format.Misfit misfit) {
            wrong(place, misfit.code(), format.expected());
        }
        return Optional.empty();
    }

    private static String expected(JavaType type) {
        return Format.of(type.getRawClass()).<String>map(Format::expected).orElse(isList(type) ? "array" : "object");
    }

    private static boolean isList(JavaType type) {
        return Collection.class.isAssignableFrom(type.getRawClass());
    }

    /** What is wrong with a value that is then passed over. */
    private void wrong(String place, Enum<?> code, String... expected) throws IOException {
        add(place, code, expected);
        parser.skipChildren();
    }

    private void add(String place, Enum<?> code, String... expected) {
        if (problems.size() == JsonLimits.PROBLEMS) {
            throw new Full();
        }
        InputProblem problem = InputProblem.of(place, code, expected);
        if (!problems.contains(problem)) { // two unknown names of one object have one place
            problems.add(problem);
        }
    }

    /** Where the parser stopped, as far as the names on the way are those of a format. */
    private String here() {
        Deque<JsonStreamContext> way = new ArrayDeque<>();
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            way.addFirst(context);
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonStreamContext context : way) {
            if (context.inArray()) {
                pointer.append('/').append(context.getCurrentIndex());
            } else if (context.hasCurrentName()) {
                if (!names.contains(context.getCurrentName())) {
                    break;
                }
                pointer.append('/').append(context.getCurrentName());
            }
        }
        return pointer.toString();
    }

    /** Ends the search when there are more problems than are told. */
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full() {
            super(null, null, false, false);
        }
    }
}
