package io.github.termijn.lawbook;

import io.github.termijn.law.Aspect;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Parameter;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.stream.Stream;

/** The table of readings in the page on auditing. */
final class Readings {

    private static final String BEGIN = "<!-- readings -->\n";
    private static final String END = "<!-- /readings -->\n";

    private Readings() {}

    /** Returns the page with the table of all readings in its place. */
    static String in(String page) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        return page.substring(0, begin) + table() + page.substring(end);
    }

    private static String table() {
        Page table = new MarkdownPage();
        table.table(
                List.of("Rule", "The reading", "Value to amend"),
                Stream.of(Aspect.values())
                        .filter(aspect -> aspect.authority() == Authority.READING)
                        .map(aspect -> List.of(
                                aspect.rule().id(),
                                table.text(Explanation.in(Language.EN).aspect(aspect)),
                                aspect.choice()
                                        .map(Parameter::name)
                                        .map(table::code)
                                        .orElse("–")))
                        .toList());
        return table.whole();
    }
}
