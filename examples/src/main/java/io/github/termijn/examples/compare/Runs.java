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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two files of records, as {@code assess --batch} writes them in the full form, brought together by the ids of the persons, in
 * whatever order each file has them. Of the second file the place of each person is kept, of the first one nothing.
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

    /** A record: an assessment with the name of the person, or what is wrong; empty for the one with the counts. */
    private record Entry(String name, Optional<Assessment> assessment, List<InputProblem> problems) {

        Compared refused() {
            return new Compared.Refused(name, problems);
        }
    }

    /** Where a record stands in the second file. */
    private record Place(long number, long from, int length) {}

    /**
     * Compares person by person: those of the first file in its order, then those of the second only. A second record of the same
     * person counts as one of somebody whom only that file knows. What cannot be read of the second file is told before all.
     *
     * @param told is told of each person
     * @throws IOException if a file cannot be read
     */
    public void forEach(Consumer<Compared> told) throws IOException {
        Map<String, Place> places = places(told);
        try (Lines in = new Lines(Files.newInputStream(one));
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

    private static Compared compared(Entry entry, RandomAccessFile there, Map<String, Place> places)
            throws IOException {
        if (entry.assessment().isEmpty()) {
            return entry.refused();
        }
        Place place = places.remove(entry.name());
        if (place == null) {
            return new Compared.Single(entry.name(), true);
        }
        byte[] bytes = new byte[place.length()];
        there.seek(place.from());
        there.readFully(bytes);
        Assessment second = entry(place.number(), new String(bytes, StandardCharsets.UTF_8))
                .flatMap(Entry::assessment)
                .orElseThrow();
        return new Compared.Both(entry.name(), Comparison.of(entry.assessment().get(), second));
    }

    private Map<String, Place> places(Consumer<Compared> told) throws IOException {
        Map<String, Place> places = new LinkedHashMap<>();
        try (Lines in = new Lines(Files.newInputStream(other))) {
            for (Optional<Lines.Line> next = in.next(); next.isPresent(); next = in.next()) {
                Lines.Line line = next.get();
                Optional<Entry> entry = entry(line.number(), line.text());
                if (entry.filter(each -> each.assessment().isEmpty()).isPresent()) {
                    told.accept(entry.get().refused());
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

    private static Optional<Entry> entry(long number, String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isMissingNode() || json.has("summary")) {
                return Optional.empty();
            } else if (!json.has("assessment")) {
                return Optional.of(refused(number, List.of(InputProblem.of(InputCode.MISSING_PROPERTY))));
            }
            Assessment assessment =
                    TermijnJson.readAssessment(json.get("assessment").toString());
            String name = assessment.id().orElse("#" + json.path("line").asLong(number));
            return Optional.of(new Entry(name, Optional.of(assessment), List.of()));
        } catch (IOException e) {
            return Optional.of(refused(number, List.of(InputProblem.of(InputCode.NOT_JSON))));
        } catch (RefusedInputException e) {
            return Optional.of(refused(number, e.problems()));
        }
    }

    private static Entry refused(long number, List<InputProblem> problems) {
        return new Entry("#" + number, Optional.empty(), problems);
    }
}
