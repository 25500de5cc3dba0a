package io.github.termijn.json.suite;

import io.github.termijn.json.JsonLimits;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dossiers with lists of any length, whose items are all different and can be true. */
final class FullLists {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    /** An item of each list of a dossier, by its number. */
    private static final Map<String, IntFunction<String>> ITEMS = Map.ofEntries(
            Map.entry("exams", i -> "{\"part\":\"KNM\",\"on\":\"%s\",\"passed\":false}".formatted(day(i))),
            Map.entry("courses", i -> "{\"kind\":\"INTEGRATION\",\"from\":\"%s\",\"hours\":8.5}".formatted(day(i))),
            Map.entry(
                    "circumstances",
                    i -> "{\"kind\":\"ILLNESS\",\"from\":\"%1$s\",\"through\":\"%1$s\"}".formatted(day(i))),
            Map.entry(
                    "extensions",
                    i -> "{\"ground\":\"ILLNESS\",\"length\":\"P1W\",\"decidedOn\":\"%s\"}".formatted(day(i))),
            Map.entry("extensionRequests", i -> "{\"ground\":\"ILLNESS\",\"requestedOn\":\"%s\"}".formatted(day(i))),
            Map.entry("fines", i -> "{\"kind\":\"EXAM\",\"amount\":1250.00,\"decidedOn\":\"%s\"}".formatted(day(i))),
            Map.entry("notices", i -> "{\"kind\":\"EXAM\",\"on\":\"%s\"}".formatted(day(i))),
            Map.entry("refusals", i -> "{\"of\":\"EXTENSION\",\"decidedOn\":\"%s\"}".formatted(day(i))),
            Map.entry("askedAndNone", i -> "{\"fact\":\"ILLNESS\",\"on\":\"%s\"}".formatted(day(i))),
            Map.entry("exemptions", i -> "{\"kind\":\"AGI\",\"decidedOn\":\"%s\"}".formatted(day(i))),
            Map.entry("dispensations", i -> "{\"parts\":[\"ONA\"],\"decidedOn\":\"%s\"}".formatted(day(i))),
            Map.entry(
                    "workMonths",
                    i -> "{\"month\":\"%s\",\"hours\":48}"
                            .formatted(YearMonth.from(FIRST).plusMonths(i))),
            Map.entry("workPeriods", i -> "{\"from\":\"%s\"}".formatted(day(i))),
            Map.entry("incomes", i -> "{\"year\":%d,\"debtor\":20000}".formatted(FIRST.getYear() + i)),
            Map.entry("minimumWages", i -> "{\"year\":%d,\"amount\":20000}".formatted(FIRST.getYear() + i)));

    private FullLists() {}

    /** Returns a dossier with so many items in one of its lists; of the parts in its first dispensation. */
    static String dossier(String list, int items) {
        return Refusals.dossier(
                "," + (list.equals("parts") ? "\"dispensations\":[{%s}]".formatted(parts(items)) : list(list, items)));
    }

    /** Returns a dossier of which every list is as long as it can be. */
    static String dossier() {
        return Refusals.dossier(ITEMS.keySet().stream()
                .sorted()
                .map(list -> "," + list(list, JsonLimits.items(list)))
                .collect(Collectors.joining()));
    }

    private static String list(String list, int items) {
        return IntStream.range(0, items)
                .mapToObj(ITEMS.get(list))
                .collect(Collectors.joining(",", "\"" + list + "\":[", "]"));
    }

    /** The parts of an exam and the participation statement; then again from the first. */
    private static String parts(int items) {
        Part[] all = Part.values();
        return IntStream.range(0, items)
                .mapToObj(i -> "\"" + all[i % all.length] + "\"")
                .collect(Collectors.joining(",", "\"parts\":[", "]"));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
