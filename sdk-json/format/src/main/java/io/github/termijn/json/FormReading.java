package io.github.termijn.json;

import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.law.Bounds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        private final Form form;

        /** By the index of their property; null where there is none. */
        private final @Nullable Object[] values;

        Parts(Place place, Form form) {
            this.place = place;
            this.form = form;
            this.values = new Object[form.properties().size()];
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
        return new FormReading(tokens, Form.names(type)).read(Shape.of(type), type, true);
    }

    /** Reads one value of a document, of which the first token was read; after it its last one was. */
    static <T> T value(TokenReader tokens, Class<T> type) throws IOException {
        return new FormReading(tokens, Form.names(type)).read(Shape.of(type), type, false);
    }

    private <T> T read(Shape shape, Class<T> type, boolean isDocument) throws IOException {
        Object form = null;
        try {
            form = isDocument ? whole(shape) : part(shape);
        } catch (UnreadableException e) {
            Expected expected = e.code() == InputCode.TOO_LONG ? JsonLimits.CHARACTERS : null;
            problems.add(new InputProblem(at.pointer(), e.code(), expected, e.line(), e.column()));
        } catch (Ended e) {
            // the last problem says why
        }
        if (!problems.isEmpty() || form == null) {
            throw new RefusedInputException(problems);
        }
        Object value = made(form);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
        return type.cast(value);
    }

    private @Nullable Object whole(Shape shape) throws IOException, UnreadableException {
        Token first = next();
        if (first != Token.START_OBJECT) {
            add(Place.ROOT, first == Token.END ? InputCode.EMPTY : InputCode.NOT_AN_OBJECT, Expected.of("object"));
            return null;
        }
        Object form = value(Place.ROOT, shape);
        at = Place.ROOT;
        if (next() != Token.END) {
            add(Place.ROOT, InputCode.TRAILING_CONTENT, null);
        }
        return form;
    }

    private @Nullable Object part(Shape shape) throws IOException, UnreadableException {
        Token first = tokens.current();
        depth = first == Token.START_OBJECT || first == Token.START_LIST ? 1 : 0;
        return value(Place.ROOT, shape);
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
        } else if (shape instanceof Shape.Made made) {
            return made(place, made);
        } else if (shape instanceof Shape.Items items && token == Token.START_LIST) {
            return list(place, items);
        } else if (shape instanceof Shape.Whole whole && token == Token.START_OBJECT) {
            return object(place, whole.form());
        } else if (shape instanceof Shape.Bounded bounded) {
            return bounds(place, bounded);
        } else if (shape instanceof Shape.Named named && token == Token.START_OBJECT) {
            return named(place, named.value());
        }
        add(place, InputCode.WRONG_TYPE, shape.expected());
        skip();
        return null;
    }

    /** Makes a value at once, so that one that cannot be is told with all other problems. */
    private @Nullable Object made(Place place, Shape.Made shape) throws IOException, UnreadableException {
        int before = problems.size();
        Object form = value(place, shape.form());
        if (form == null || problems.size() > before) {
            return null;
        }
        try {
            return shape.making().apply(made(form));
        } catch (RuntimeException refused) {
            add(place, InputCode.IMPOSSIBLE_VALUE, shape.expected());
            return null;
        }
    }

    private @Nullable Object single(Place place, Format<?> format) throws IOException, UnreadableException {
        try {
            return format.read(tokens);
        } catch (Format.Misfit misfit) {
            add(place, misfit.code(), misfit.code() == InputCode.TOO_LONG ? JsonLimits.CHARACTERS : format.expected());
            skip();
            return null;
        }
    }

    private @Nullable Object bounds(Place place, Shape.Bounded bounded) throws IOException, UnreadableException {
        if (tokens.current() == Token.START_OBJECT) {
            return object(place, bounded.open().form());
        }
        Object exact = value(place, bounded.exact());
        return exact == null ? null : Bounds.exactly(exact);
    }

    /** Names that the format does not have may be somebody's data: a problem is told at the object around them. */
    private Object named(Place place, Shape shape) throws IOException, UnreadableException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (nextOf(place) == Token.NAME) {
            String name = tokens.text();
            if (values.containsKey(name)) {
                add(place, InputCode.DUPLICATE_PROPERTY, null);
            }
            next();
            values.put(name, value(place, shape));
            at = place;
        }
        return values;
    }

    private Object list(Place place, Shape.Items items) throws IOException, UnreadableException {
        List<@Nullable Object> list = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; next() != Token.END_LIST; i++) {
            if (i >= items.most()) {
                if (i == items.most()) {
                    add(place, InputCode.TOO_MANY_ITEMS, Expected.of("items", items.most()));
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

    private Object object(Place place, Form form) throws IOException, UnreadableException {
        Map<String, Property> properties = form.properties();
        Parts parts = new Parts(place, form);
        boolean[] seen = new boolean[properties.size()];
        while (nextOf(place) == Token.NAME) {
            String name = tokens.text();
            Property property = properties.get(name);
            if (property == null) {
                at = names.contains(name) ? place.property(name) : place;
                add(at, InputCode.UNKNOWN_PROPERTY, Expected.of("property", String.join(", ", properties.keySet())));
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
        List<Property> missing = new ArrayList<>();
        for (Property property : properties.values()) {
            if (property.isRequired() && !seen[property.index()]) {
                missing.add(property);
            }
        }
        if (isCompact(properties.values(), missing)) {
            problems.clear();
            problems.add(InputProblem.of("", InputCode.COMPACT_FORM));
            throw new Ended();
        }
        for (Property property : missing) {
            add(
                    place.property(property.name()),
                    InputCode.MISSING_PROPERTY,
                    property.shape().expected());
        }
        return parts;
    }

    /**
     * Tells whether an object has all that the compact form has of it, and nothing that only the full form has. Then the
     * document is in the compact form, which is the one thing to say of it.
     */
    private static boolean isCompact(Collection<Property> properties, List<Property> missing) {
        if (missing.isEmpty()) {
            return false;
        }
        List<Property> reasons = properties.stream()
                .filter(property -> property.isRequired() && !property.isCompact())
                .toList();
        return !reasons.isEmpty()
                && missing.containsAll(reasons)
                && missing.stream().noneMatch(property -> property.isCompact() && !isList(property));
    }

    /** A list without items is left out in the compact form. */
    private static boolean isList(Property property) {
        return property.shape() instanceof Shape.Items;
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
                add(at, InputCode.TOO_DEEP, Expected.of("levels", JsonLimits.DEPTH));
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

    private void add(Place place, Enum<?> code, @Nullable Expected expected) {
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
    private Object made(Object form) {
        if (form instanceof Parts parts) {
            @Nullable Object[] values = parts.values.clone();
            for (int i = 0; i < values.length; i++) {
                Object part = values[i];
                values[i] = part == null ? null : made(part);
            }
            return made(parts, values);
        } else if (form instanceof List<?> items) {
            return items.stream().map(this::made).toList();
        }
        return form;
    }

    private Object made(Parts parts, @Nullable Object[] values) {
        try {
            Object made = parts.form.making().make(values);
            for (Property property : parts.form.properties().values()) {
                if (!follows(property, made, values[property.index()])) {
                    problems.add(InputProblem.of(
                            parts.place.property(property.name()).pointer(), InputCode.DOES_NOT_FOLLOW));
                }
            }
            return made;
        } catch (ImpossibleDossierException impossible) {
            throw new RefusedInputException(impossible.problems().stream()
                    .map(problem -> InputProblem.of(parts.place.pointer(), problem))
                    .toList());
        } catch (RuntimeException refused) {
            throw new RefusedInputException(
                    List.of(InputProblem.of(parts.place.pointer(), InputCode.IMPOSSIBLE_VALUE)));
        }
    }

    /** Tells whether a property is what follows from those of which the object is made. */
    private static boolean follows(Property property, Object made, @Nullable Object value) {
        return property.told()
                .map(told -> told.of(made))
                .map(told -> property.isOptional() ? told.equals(Optional.ofNullable(value)) : told.equals(value))
                .orElse(true);
    }
}
