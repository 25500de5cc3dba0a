package io.github.termijn.lawbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test vector as the lawbook shows it. Its properties are kept as they are written: what they mean is tested where the
 * vectors are run.
 *
 * @param properties the text of each property by its name
 */
record Vector(Map<String, String> properties) {

    private static final Pattern PROPERTY = Pattern.compile(" {4}\"(\\w+)\": (.*)");

    /** Reads the vectors of a file, which has one property on a line and its value indented below it. */
    static List<Vector> in(String file) {
        List<Vector> vectors = new ArrayList<>();
        String name = "";
        for (String line : file.lines().toList()) {
            Matcher property = PROPERTY.matcher(line);
            if (line.equals("  {")) {
                vectors.add(new Vector(new LinkedHashMap<>()));
            } else if (property.matches()) {
                name = property.group(1);
                last(vectors).put(name, property.group(2));
            } else if (line.startsWith("    ")) {
                last(vectors).merge(name, line.substring(4), (before, more) -> before + "\n" + more);
            }
        }
        return vectors;
    }

    private static Map<String, String> last(List<Vector> vectors) {
        return vectors.get(vectors.size() - 1).properties();
    }

    /** Returns the text of a property without the comma after it. */
    String text(String property) {
        return properties.get(property).replaceAll(",$", "");
    }

    /** Returns the text of a property that is a word or sentence. */
    String sentence(String property) {
        return text(property).replaceAll("^\"|\"$", "").replace("\\\"", "\"");
    }

    boolean names(String rule) {
        return text("rules").contains("\"" + rule + "\"");
    }

    boolean namesFirst(String rule) {
        return text("rules").replaceAll("\\s", "").startsWith("[\"" + rule + "\"");
    }
}
