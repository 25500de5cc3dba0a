package io.github.termijn.examples.desk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.termijn.examples.text.Shown;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list for a municipality (lijst voor de gemeente): a row for each dossier, also for one that was refused. It is written as
 * {@code list.csv} for people and {@code list.json} for programs, and read back to say what changed since.
 *
 * @param asOf the as-of day
 * @param rows the persons, in the order in which they were given
 */
public record PersonList(LocalDate asOf, List<Row> rows) {

    /** The file that {@link #read} takes. */
    public static final String JSON = "list.json";

    /** The same as a table. */
    public static final String CSV = "list.csv";

    private static final String PLACE = "place";
    private static final String ID = "id";
    private static final String REFUSED = "refused";
    private static final String AS_OF = "asOf";
    private static final String PERSONS = "persons";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    /**
     * A person.
     *
     * @param place where the dossier stood: the file and its number
     * @param id the opaque id; empty if there is none
     * @param isRefused whether the dossier was refused
     * @param values what is said of the person, by column; a column of which nothing is said has none
     */
    public record Row(String place, Optional<String> id, boolean isRefused, Map<ListColumn, String> values) {

        /**
         * Writes down a person.
         *
         * @param place where the dossier stood
         * @param person the person
         * @return the row
         */
        public static Row of(String place, ListedPerson person) {
            Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
            for (ListColumn column : ListColumn.values()) {
                column.of(person).ifPresent(value -> values.put(column, value));
            }
            return new Row(place, person.assessment().id(), false, values);
        }

        /**
         * Writes down a dossier that was refused.
         *
         * @param place where the dossier stood
         * @return the row
         */
        public static Row refused(String place) {
            return new Row(place, Optional.empty(), true, Map.of());
        }

        /** Returns by what the person is found in another list: the id, or else the place. */
        String key() {
            return id.orElse(place);
        }

        private Map<String, Object> named() {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put(PLACE, place);
            id.ifPresent(each -> named.put(ID, each));
            named.put(REFUSED, isRefused);
            values.forEach(
                    (column, value) -> named.put(column.header(), column.isNumber() ? column.read(value) : value));
            return named;
        }

        private List<String> cells() {
            Stream<String> first = Stream.of(place, id.orElse(""), String.valueOf(isRefused));
            Stream<String> rest = Stream.of(ListColumn.values()).map(column -> values.getOrDefault(column, ""));
            return Stream.concat(first, rest).map(Shown::inCell).toList();
        }

        private static Row of(JsonNode named) {
            Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
            for (ListColumn column : ListColumn.values()) {
                Optional.ofNullable(named.get(column.header())).ifPresent(value -> values.put(column, value.asText()));
            }
            return new Row(
                    named.required(PLACE).asText(),
                    Optional.ofNullable(named.get(ID)).map(JsonNode::asText),
                    named.required(REFUSED).asBoolean(),
                    values);
        }
    }

    /** Keeps the rows. */
    public PersonList {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the names of all columns.
     *
     * @return place, id and refused, then those of {@link ListColumn}
     */
    public static List<String> headers() {
        return Stream.concat(
                        Stream.of(PLACE, ID, REFUSED),
                        Stream.of(ListColumn.values()).map(ListColumn::header))
                .toList();
    }

    /**
     * Writes the list for programs.
     *
     * @return JSON, with a line feed at its end
     * @throws IOException if it cannot be written
     */
    public String json() throws IOException {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put(AS_OF, asOf.toString());
        list.put(PERSONS, rows.stream().map(Row::named).toList());
        return WRITER.writeValueAsString(list) + "\n";
    }

    /**
     * Writes the list as a table; a spreadsheet runs none of its cells.
     *
     * @param separator what stands between two cells
     * @return the lines, the first with the names of the columns
     * @throws IOException if it cannot be written
     */
    public String csv(char separator) throws IOException {
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(lines)) {
            csv.writeRecord(headers());
            rows.forEach(row -> csv.writeRecord(row.cells()));
        }
        return lines.toString();
    }

    /**
     * Reads the list of a folder.
     *
     * @param folder a folder that the command wrote
     * @return the list; empty if the folder has none, or one of another form
     * @throws IOException if it cannot be read
     */
    public static Optional<PersonList> read(Path folder) throws IOException {
        Path file = folder.resolve(JSON);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode list = MAPPER.readTree(Files.readAllBytes(file));
            List<Row> rows = new ArrayList<>();
            list.required(PERSONS).forEach(named -> rows.add(Row.of(named)));
            return Optional.of(
                    new PersonList(LocalDate.parse(list.required(AS_OF).asText()), rows));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
