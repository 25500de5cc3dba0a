package io.github.termijn.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property of an object that is read (eigenschap).
 *
 * @param index its place among the properties of the object, from 0
 * @param name its name
 * @param shape what its value is; of what is in it, if it is an {@code Optional}
 * @param isRequired whether it must be there
 * @param isOptional whether its value is an {@code Optional}
 * @param isCompact whether it stands in the compact form too
 * @param told gives its value, if it follows from the other properties; empty if the object is made of it
 */
record Property(
        int index,
        String name,
        Shape shape,
        boolean isRequired,
        boolean isOptional,
        boolean isCompact,
        Optional<Accessor> told) {

    /** Gives the value of a property. */
    interface Accessor {
        Object of(Object owner);
    }

    /** Returns a property that must be there, and of which the object is made. */
    static Property required(int index, String name, Shape shape, boolean isCompact) {
        return new Property(index, name, shape, true, false, isCompact, Optional.empty());
    }

    /** Returns a property that can be left out, and of which the object is made. */
    static Property optional(int index, String name, Shape shape) {
        return new Property(index, name, shape, false, false, true, Optional.empty());
    }

    /** Returns properties by their names, in their order. */
    static Map<String, Property> byName(List<Property> properties) {
        Map<String, Property> byName = new LinkedHashMap<>();
        properties.forEach(property -> byName.put(property.name(), property));
        return Collections.unmodifiableMap(byName);
    }
}
