package io.github.termijn.examples.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.cohort.Share;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * The tables as one JSON object, with names that are the same in every language.
 *
 * <p>{@code {"asOf": …, "version": …, "lawBook": …, "read": …, "refused": …, "tables": {"progress": {"ASYLUM": {"INACTIVE":
 * {"count": 415, "of": 1483, "percent": 28.0}}}}}}. A count is {@code {"count": 1}}, a mean or an amount in euro {@code {"value":
 * 2.5}}; what is not known is not there. A
 * table of an amendment is named {@code AMENDMENT.table}. With a flow {@code "and"} is its later day.
 *
 * @param report what is said
 */
public record CohortJson(CohortReport report) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Writes the object.
     *
     * @return JSON with line breaks, and a line feed at its end
     */
    public String text() {
        ObjectNode json = MAPPER.createObjectNode()
                .put("asOf", report.receipt().asOf().toString())
                .put("version", report.receipt().version())
                .put("lawBook", report.receipt().lawBook())
                .put("read", report.count().read())
                .put("refused", report.count().refused());
        report.flow().ifPresent(flow -> json.put("and", flow.through().toString()));
        if (!report.receipt().amendments().isEmpty()) {
            ObjectNode amendments = json.putObject("amendments");
            report.receipt().amendments().forEach(amendments::put);
        }
        if (!report.count().whatIfs().isEmpty()) {
            ObjectNode amended = json.putObject("amendedLawBooks");
            report.count()
                    .whatIfs()
                    .forEach(whatIf ->
                            amended.put(whatIf.law().name(), whatIf.receipt().lawBook()));
        }
        ObjectNode tables = json.putObject("tables");
        for (Sheet sheet : report.sheets()) {
            ObjectNode table = tables.putObject(sheet.name());
            for (Sheet.Row row : sheet.rows()) {
                ObjectNode cells = table.putObject(Labels.key(row.about()));
                for (int i = 0; i < sheet.columns().size(); i++) {
                    put(cells.putObject(sheet.columns().get(i)), row.figures().get(i));
                }
            }
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode cell, Figure figure) {
        if (figure instanceof Figure.Persons persons) {
            Share share = persons.share();
            cell.put("count", share.count()).put("of", share.of());
            share.percent().ifPresent(percent -> cell.put("percent", percent));
        } else if (figure instanceof Figure.Count count) {
            cell.put("count", count.count());
        } else {
            ((Figure.Value) figure).value().ifPresent(value -> cell.put("value", number(value)));
        }
    }

    private static BigDecimal number(Object value) {
        return value instanceof Money money ? money.getAmount() : new BigDecimal(value.toString());
    }
}
