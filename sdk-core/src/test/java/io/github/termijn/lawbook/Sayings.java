package io.github.termijn.lawbook;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * With which verdicts the code can say each statement, as far as it can be read from it: where a finding is made, its verdict
 * mostly stands there. A statement that is handed on to other code, or only asked for, says nothing here.
 */
final class Sayings {

    private static final Pattern STATEMENT = Pattern.compile("(\\b\\w+Statement)\\.([A-Z][A-Z0-9_]*)\\b");

    /** How a finding is made. */
    private static final Pattern MADE = Pattern.compile("Finding\\s*\\.\\s*(holds|fails|open|test|of)\\(");

    private static final Map<String, Set<Verdict>> BY_MAKER = Map.of(
            "holds", EnumSet.of(Verdict.HOLDS),
            "fails", EnumSet.of(Verdict.FAILS),
            "open", EnumSet.of(Verdict.OPEN),
            "test", EnumSet.of(Verdict.HOLDS, Verdict.FAILS));

    private final Map<String, Set<Verdict>> verdicts = new HashMap<>();

    Sayings(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                read(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the verdicts that a finding under a rule can have. */
    Set<Verdict> of(Rule rule) {
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        for (Statement statement : Code.statements(rule)) {
            all.addAll(verdicts.getOrDefault(key(statement.getClass().getSimpleName(), statement.name()), Set.of()));
        }
        return all;
    }

    private void read(String source) {
        Matcher statement = STATEMENT.matcher(source);
        while (statement.find()) {
            String before = source.substring(start(source, statement.start()), statement.start());
            verdicts.computeIfAbsent(key(statement.group(1), statement.group(2)), key -> EnumSet.noneOf(Verdict.class))
                    .addAll(made(before));
        }
    }

    /** Where the code begins that a place belongs to. */
    private static int start(String source, int place) {
        return Math.max(
                        source.lastIndexOf(';', place),
                        Math.max(source.lastIndexOf('{', place), source.lastIndexOf('}', place)))
                + 1;
    }

    /** By the last maker before it. */
    private static Set<Verdict> made(String before) {
        List<String> makers =
                MADE.matcher(before).results().map(made -> made.group(1)).toList();
        return makers.isEmpty() || before.stripTrailing().endsWith("=")
                ? Set.of()
                : BY_MAKER.getOrDefault(makers.get(makers.size() - 1), EnumSet.allOf(Verdict.class));
    }

    private static String key(String type, String name) {
        return type + "." + name;
    }
}
