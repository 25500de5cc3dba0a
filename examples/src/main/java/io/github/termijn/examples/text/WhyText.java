package io.github.termijn.examples.text;

import io.github.termijn.examples.why.Basis;
import io.github.termijn.examples.why.Why;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Source;
import io.github.termijn.law.Verdict;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The findings that were asked for, and of each rule among them what it says, its values, sources and tests.
 *
 * @param why what was found
 * @param language Dutch or English
 */
public record WhyText(Why why, Language language) {

    private static final int NUMBER = 6;
    private static final int INDENT = 2;
    private static final int LABEL = 17;

    /**
     * Writes the answer.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Words words = words();
        Page page = new Page();
        Reasons reasons = Reasons.of(why.assessment());
        page.title(
                new Parts(why.assessment(), reasons, words).title(),
                words.text("asOf", why.assessment().receipt().asOf()));
        new ReceiptText(why.assessment().receipt(), words).notices().forEach(notice -> page.paragraph(0, notice));
        page.heading(words.text("why"));
        if (why.isEmpty()) {
            nothing(page);
        }
        for (Why.Subject subject : why.subjects()) {
            page.paragraph(0, subject.group().heading(words));
            subject.steps().forEach(step -> page.item(0, NUMBER, number(step), line(step)));
            page.blank();
        }
        why.bases().forEach(basis -> print(page, basis));
        new ReceiptText(why.assessment().receipt(), words).print(page);
        return page.toString();
    }

    /** What was asked for stands out among the steps before it. */
    private String number(Why.Step step) {
        boolean standsOut = step.isAsked() && why.asked().isOfValue();
        return (standsOut ? "-> " : "") + step.number() + ".";
    }

    private String line(Why.Step step) {
        String line = words().line(step.finding());
        return step.finding().verdict() == Verdict.OPEN ? words().text("open.mark") + " " + line : line;
    }

    private void nothing(Page page) {
        boolean isPlace = why.asked().article().isPresent();
        page.paragraph(0, words().text("why.nothing"));
        page.blank();
        page.paragraph(
                0,
                isPlace
                        ? words().text("why.places", String.join("; ", why.places()))
                        : words().text(
                                        "why.rules",
                                        why.rules().stream().map(Rule::id).collect(Collectors.joining(", "))));
    }

    private void print(Page page, Basis basis) {
        Explanation explanation = Explanation.in(language);
        page.heading(basis.rule().id() + " · " + explanation.title(basis.rule()));
        page.paragraph(0, explanation.rule(basis.rule()));
        page.item(INDENT, LABEL, words().text("why.ground"), words().value(basis.authorities()));
        for (Aspect aspect : basis.aspects()) {
            page.item(INDENT, LABEL, Words.capitalised(words().value(aspect.authority())), text(aspect));
        }
        for (Basis.LawValue value : basis.values()) {
            page.item(
                    INDENT,
                    LABEL,
                    words().text("why.value"),
                    words().text("why.value.on", value.name(), value(value.value()), value.on()));
        }
        for (Citation citation : basis.citations()) {
            if (citation.source() != Source.TERMIJN) {
                page.item(INDENT, LABEL, words().text("why.source"), text(citation));
            }
        }
        page.item(INDENT, LABEL, words().text("why.inFull"), basis.lawbook(language));
        page.item(INDENT, LABEL, words().text("why.tests"), basis.tests(language));
    }

    private String text(Aspect aspect) {
        String text = Explanation.in(language).aspect(aspect);
        return aspect.choice()
                .map(choice -> text + " " + words().text("why.choice", choice.name()))
                .orElse(text);
    }

    private static String text(Citation citation) {
        return citation.address()
                .map(address -> citation.text() + " " + address)
                .orElse(citation.text());
    }

    /** Constants of the law have their names, by which they are amended; what people write otherwise is written so. */
    private String value(Object value) {
        if (value instanceof Period || value instanceof Money || value instanceof LocalDate) {
            return words().value(value);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Optional<?> supplied) {
            return supplied.map(this::value).orElseGet(() -> words().text("why.value.none"));
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    private Words words() {
        return new Words(language, why.assessment().receipt());
    }
}
