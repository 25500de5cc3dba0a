package io.github.termijn.json;

import io.github.termijn.SummaryPart;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The summary before an assessment that was written with sentences. Like every sentence it is read past: it can be made again. */
final class SummaryForm {

    static final String NAME = "summary";

    private SummaryForm() {}

    /** Adds the summary to the properties of an assessment, after those of which it is made. */
    static Map<String, Property> beside(Map<String, Property> properties) {
        List<Property> all = new ArrayList<>(properties.values());
        all.add(Property.optional(all.size(), NAME, listOf(new Shape.Whole(SummaryForm::ofSentence))));
        return Property.byName(all);
    }

    private static Form ofSentence() {
        return new Form(
                Property.byName(List.of(
                        Property.required(0, "part", Shape.of(SummaryPart.class), true),
                        Property.required(1, "verdict", Shape.of(Verdict.class), true),
                        Property.required(2, "text", Shape.of(String.class), true),
                        Property.required(3, "rules", listOf(Shape.of(Rule.class)), true))),
                Arrays::asList);
    }

    private static Shape listOf(Shape item) {
        return new Shape.Items(item, false, Integer.MAX_VALUE);
    }
}
