package io.github.termijn.examples.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.compare.Comparison;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two files of records, as {@code assess --batch} writes them, brought together by the ids of the persons, in whatever order each
 * file has them. Where one of two records is in the compact form, only their outcomes are compared.
 *
 * <p>Of the first file one record is in memory at a time. Of the second one the ids and where their records stand are kept, some
 * 200 bytes for each person.
 */
public final class Runs {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path one;
    private final Path other;

    /**
     * Names the files.
     *
     * @param one the first run
     * @param other the second run
     */
    public Runs(Path one, Path other) {
        this.one = one;
        this.other = other;
    }

    /** A record: the name of the person with an assessment, or with outcomes only, or what is wrong with it. */
    private sealed interface Entry {
        String name();
    }

    private record Full(String name, Assessment assessment) implements Entry {}

    private record Compact(String name, CompactRecord outcomes) implements Entry {}

    private record Refused(String name, List<InputProblem> problems) implements Entry {}

    /** Where a record stands in the second file. */
    private record Place(long number, long from, int length) {}

    /**
     * Compares person by person: those of the first file in its order, then those of the second only. A second record of the same
     * person counts as one of somebody whom only that file knows. What cannot be read of the second file is told before all.
     *
     * @param told is told of each person
     * @throws UnreadableRunException if a file cannot be read
     */
    public void forEach(Consumer<Compared> told) throws IOException {
        Map<String, Place> places = places(told);
        try (Lines in = new Lines(one);
                RandomAccessFile there = new RandomAccessFile(other.toFile(), "r")) {
            for (Optional<Lines.Line> line = in.next(); line.isPresent(); line = in.next()) {
                Optional<Entry> entry = entry(line.get().number(), line.get().text());
                if (entry.isPresent()) {
                    told.accept(compared(entry.get(), there, places));
                }
            }
        }
        places.keySet().forEach(name -> told.accept(new Compared.Single(name, false)));
    }

    private Compared compared(Entry entry, RandomAccessFile there, Map<String, Place> places)
            throws UnreadableRunException {
        if (entry instanceof Refused refused) {
            return new Compared.Refused(refused.name(), refused.problems());
        }
        Place place = places.remove(entry.name());
        if (place == null) {
            return new Compared.Single(entry.name(), true);
        }
        Entry second = entry(place.number(), read(there, place)).orElseThrow();
        if (entry instanceof Full before && second instanceof Full after) {
            return new Compared.Both(entry.name(), Comparison.of(before.assessment(), after.assessment()), true);
        }
        return new Compared.Both(entry.name(), outcomes(entry).with(outcomes(second)), false);
    }

    private static CompactRecord outcomes(Entry entry) {
        return entry instanceof Full full ? CompactRecord.of(full.assessment()) : ((Compact) entry).outcomes();
    }

    private String read(RandomAccessFile there, Place place) throws UnreadableRunException {
        byte[] bytes = new byte[place.length()];
        try {
            there.seek(place.from());
            there.readFully(bytes);
        } catch (IOException e) {
            throw new UnreadableRunException(other, e);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, Place> places(Consumer<Compared> told) throws IOException {
        Map<String, Place> places = new LinkedHashMap<>();
        try (Lines in = new Lines(other)) {
            for (Optional<Lines.Line> next = in.next(); next.isPresent(); next = in.next()) {
                Lines.Line line = next.get();
                Optional<Entry> entry = entry(line.number(), line.text());
                if (entry.orElse(null) instanceof Refused refused) {
                    told.accept(new Compared.Refused(refused.name(), refused.problems()));
                } else if (entry.isPresent()) {
                    String name = entry.get().name();
                    Place place = new Place(line.number(), line.from(), line.length());
                    if (places.putIfAbsent(name, place) != null) {
                        told.accept(new Compared.Single(name, false));
                    }
                }
            }
        }
        return places;
    }

    /** Reads a line; empty for one that is blank, and for the one with the counts. */
    private static Optional<Entry> entry(long number, String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isMissingNode() || json.has("summary")) {
                return Optional.empty();
            } else if (!json.has("assessment")) {
                return Optional.of(refused(number, InputCode.MISSING_PROPERTY));
            }
            return Optional.of(entry(number, json, json.get("assessment")));
        } catch (IOException e) {
            return Optional.of(refused(number, InputCode.NOT_JSON));
        }
    }

    private static Entry entry(long number, JsonNode json, JsonNode assessment) {
        String place = "#" + json.path("line").asLong(number);
        try {
            Assessment read = TermijnJson.readAssessment(assessment.toString());
            return new Full(read.id().orElse(place), read);
        } catch (RefusedInputException e) {
            boolean isCompact =
                    e.problems().stream().anyMatch(problem -> problem.code().equals(InputCode.COMPACT_FORM.name()));
            return isCompact ? compact(number, place, assessment) : new Refused("#" + number, e.problems());
        }
    }

    private static Entry compact(long number, String place, JsonNode assessment) {
        try {
            return new Compact(assessment.path("id").asText(place), CompactRecord.of(assessment));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return refused(number, InputCode.IMPOSSIBLE_VALUE);
        }
    }

    private static Refused refused(long number, InputCode code) {
        return new Refused("#" + number, List.of(InputProblem.of(code)));
    }
}
