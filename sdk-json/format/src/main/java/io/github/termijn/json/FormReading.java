package io.github.termijn.json;

import io.github.termijn.dossier.ImpossibleDossierException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in one pass over its tokens: finds everything that is wrong with its form, and makes values of it if
 * nothing is.
 *
 * <p>What the form is follows from the types of the core by {@link CoreTypes their convention}. Only what is no JSON, or too
 * deep or too long, ends the search for problems.
 */
final class FormReading {

    private final TokenReader tokens;

    /** Names that can be repeated: those that the format has, here or elsewhere. Any other may be somebody's data. */
    private final Set<String> names;

    private final List<InputProblem> problems = new ArrayList<>();
    private Place at = Place.ROOT;
    private int depth;

    private FormReading(TokenReader tokens, Set<String> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** An object of the right form, of which a value can be made. */
    private static final class Parts {

        private final Place place;
        private final Class<?> type;

        /** By the index of their property; null where there is none. */
        private final @Nullable Object[] values;

        Parts(Place place, Class<?> type) {
            this.place = place;
            this.type = type;
            this.values = new Object[CoreTypes.properties(type).size()];
        }
    }

    /** Ends the search for problems, of which the last one says why. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }

    /** Reads what is one document from its first token to its last. */
    static <T> T document(TokenReader tokens, Class<T> type) throws IOException {
        return new FormReading(tokens, CoreTypes.names(type)).read(type, true);
    }

    /** Reads one value of a document, of which the first token was read; after it its last one was. */
    static <T> T value(TokenReader tokens, Class<T> type) throws IOException {
        Set<String> names = Format.of(type).isPresent() ? Set.of() : CoreTypes.names(type);
        return new FormReading(tokens, names).read(type, false);
    }

    private <T> T read(Class<T> type, boolean isDocument) throws IOException {
        Object form = null;
        try {
            form = isDocument ? whole(type) : part(type);
        } catch (UnreadableException e) {
            String expected = e.code() == InputCode.TOO_LONG ? JsonLimits.IN_WORDS : null;
            problems.add(new InputProblem(at.pointer(), e.code(), expected, e.line(), e.column()));
        } catch (Ended e) {
            // the last problem says why
        }
        if (!problems.isEmpty() || form == null) {
            throw new RefusedInputException(problems);
        }
        return type.cast(made(form));
    }

    private @Nullable Object whole(Class<?> type) throws IOException, UnreadableException {
        Token first = next();
        if (first != Token.START_OBJECT) {
            add(Place.ROOT, first == Token.END ? InputCode.EMPTY : InputCode.NOT_AN_OBJECT, "object");
            return null;
        }
        Object form = object(Place.ROOT, type);
        at = Place.ROOT;
        if (next() != Token.END) {
            add(Place.ROOT, InputCode.TRAILING_CONTENT, null);
        }
        return form;
    }

    private @Nullable Object part(Class<?> type) throws IOException, UnreadableException {
        Token first = tokens.current();
        depth = first == Token.START_OBJECT || first == Token.START_LIST ? 1 : 0;
        return value(Place.ROOT, Shape.of(type, Integer.MAX_VALUE));
    }

    /** Reads the value at whose first token the reader stands; null if something is wrong with it. */
    private @Nullable Object value(Place place, Shape shape) throws IOException, UnreadableException {
        at = place;
        Token token = tokens.current();
        if (token == Token.NULL) {
            add(place, InputCode.NULL_VALUE, shape.expected());
            return null;
        } else if (shape instanceof Shape.Single single) {
            return single(place, single.format());
        } else if (shape instanceof Shape.Items items && token == Token.START_LIST) {
            return list(place, items);
        } else if (shape instanceof Shape.Whole whole && token == Token.START_OBJECT) {
            return object(place, whole.type());
        }
        add(place, InputCode.WRONG_TYPE, shape.expected());
        skip();
        return null;
    }

    private @Nullable Object single(Place place, Format<?> format) throws IOException, UnreadableException {
        try {
            return format.reading().of(tokens);
        } catch (Format.Misfit misfit) {
            add(place, misfit.code(), misfit.code() == InputCode.TOO_LONG ? JsonLimits.IN_WORDS : format.expected());
            skip();
            return null;
        }
    }

    private Object list(Place place, Shape.Items items) throws IOException, UnreadableException {
        List<@Nullable Object> list = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; next() != Token.END_LIST; i++) {
            if (i >= items.most()) {
                if (i == items.most()) {
                    add(place, InputCode.TOO_MANY_ITEMS, "at most " + items.most() + " items");
                }
                skip();
                continue;
            }
            Place itemPlace = place.item(i);
            Object item = value(itemPlace, items.item());
            if (items.isUnique() && item != null && !seen.add(item)) {
                add(itemPlace, InputCode.DUPLICATE_ITEM, null);
            }
            list.add(item);
        }
        return items.isUnique() ? new LinkedHashSet<>(list) : list;
    }

    private Object object(Place place, Class<?> type) throws IOException, UnreadableException {
        Map<String, CoreTypes.Property> properties = CoreTypes.properties(type);
        Parts parts = new Parts(place, type);
        boolean[] seen = new boolean[properties.size()];
        while (nextOf(place) == Token.NAME) {
            String name = tokens.text();
            CoreTypes.Property property = properties.get(name);
            if (property == null) {
                at = names.contains(name) ? place.property(name) : place;
                add(at, InputCode.UNKNOWN_PROPERTY, "one of " + String.join(", ", properties.keySet()));
                next();
                skip();
            } else if (seen[property.index()]) {
                at = place.property(name);
                add(at, InputCode.DUPLICATE_PROPERTY, null);
                next();
                skip();
            } else {
                at = place.property(name);
                seen[property.index()] = true;
                next();
                parts.values[property.index()] = value(at, property.shape());
            }
            at = place;
        }
        for (CoreTypes.Property property : properties.values()) {
            if (property.isRequired() && !seen[property.index()]) {
                add(
                        place.property(property.name()),
                        InputCode.MISSING_PROPERTY,
                        property.shape().expected());
            }
        }
        return parts;
    }

    /** Goes on within an object. A library may look ahead into the value when it reads its name. */
    private Token nextOf(Place place) throws IOException, UnreadableException {
        try {
            return next();
        } catch (UnreadableException e) {
            at = e.name().filter(names::contains).map(place::property).orElse(place);
            throw e;
        }
    }

    private Token next() throws IOException, UnreadableException {
        Token token = tokens.next();
        if (token == Token.START_OBJECT || token == Token.START_LIST) {
            depth++;
            if (depth > JsonLimits.DEPTH) {
                add(at, InputCode.TOO_DEEP, "at most " + JsonLimits.DEPTH + " levels");
                throw new Ended();
            }
        } else if (token == Token.END_OBJECT || token == Token.END_LIST) {
            depth--;
        } else if (token == Token.END && depth > 0) {
            throw new UnreadableException(InputCode.NOT_JSON, tokens.line(), tokens.column(), null);
        }
        return token;
    }

    /** Passes over what is in the value at whose first token the reader stands. */
    private void skip() throws IOException, UnreadableException {
        Token first = tokens.current();
        if (first == Token.START_OBJECT || first == Token.START_LIST) {
            for (int within = depth - 1; depth > within; ) {
                next();
            }
        }
    }

    private void add(Place place, Enum<?> code, @Nullable String expected) {
        if (problems.size() == JsonLimits.PROBLEMS) {
            problems.add(InputProblem.of("", InputCode.MORE_PROBLEMS));
            throw new Ended();
        }
        InputProblem problem = new InputProblem(place.pointer(), code, expected, tokens.line(), tokens.column());
        if (!problems.contains(problem)) { // two unknown names of one object have one place
            problems.add(problem);
        }
    }

    /** Makes the value of a form in which nothing is wrong. */
    private static Object made(Object form) {
        if (form instanceof Parts parts) {
            @Nullable Object[] values = parts.values.clone();
            for (int i = 0; i < values.length; i++) {
                Object part = values[i];
                values[i] = part == null ? null : made(part);
            }
            return made(parts, values);
        } else if (form instanceof List<?> items) {
            return items.stream().map(FormReading::made).toList();
        }
        return form;
    }

    private static Object made(Parts parts, @Nullable Object[] values) {
        Maker maker = Maker.of(parts.type);
        try {
            return maker.make(values);
        } catch (ImpossibleDossierException impossible) {
            throw new RefusedInputException(impossible.problems().stream()
                    .map(problem -> InputProblem.of(parts.place.pointer(), problem))
                    .toList());
        } catch (RuntimeException refused) {
            throw new RefusedInputException(
                    List.of(InputProblem.of(parts.place.pointer(), InputCode.IMPOSSIBLE_VALUE)));
        }
    }
}
