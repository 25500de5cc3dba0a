package io.github.termijn.examples.why;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnModule;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same for programs: {@code {"receipt": …, "subjects": [{"subject": …, "steps": [{"number": …, "asked": …, "finding": …}]}],
 * "rules": [{"rule": …, "values": …, "sources": …}], "rulesUsed": …}}, where the last is there only if nothing was found.
 *
 * @param why what was found
 * @param language of the sentences
 */
public record WhyJson(Why why, Language language) {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new TermijnModule()).build().writerWithDefaultPrettyPrinter();

    /**
     * Writes the object.
     *
     * @return JSON with line breaks, and a line feed at its end
     */
    public String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("receipt", why.assessment().receipt());
        all.put("subjects", why.subjects().stream().map(this::subject).toList());
        all.put("rules", why.bases().stream().map(this::basis).toList());
        if (why.isEmpty()) {
            all.put("rulesUsed", why.rules().stream().map(Rule::id).toList());
        }
        try {
            return WRITER.withAttribute(JsonStyle.class, JsonStyle.FULL.in(language))
                            .writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> subject(Why.Subject subject) {
        return object(
                "subject",
                subject.group().heading(new Words(language, why.assessment().receipt())),
                "steps",
                subject.steps().stream()
                        .map(step ->
                                object("number", step.number(), "asked", step.isAsked(), "finding", step.finding()))
                        .toList());
    }

    private Map<String, Object> basis(Basis basis) {
        Explanation explanation = Explanation.in(language);
        return object(
                "rule",
                basis.rule(),
                "title",
                explanation.title(basis.rule()),
                "text",
                explanation.rule(basis.rule()),
                "authorities",
                basis.authorities(),
                "aspects",
                basis.aspects().stream().map(this::aspect).toList(),
                "values",
                basis.values().stream().map(WhyJson::value).toList(),
                "sources",
                basis.citations().stream().map(WhyJson::source).toList(),
                "lawbook",
                basis.lawbook(language),
                "tests",
                basis.tests(language));
    }

    private Map<String, Object> aspect(Aspect aspect) {
        Map<String, Object> object =
                object("text", Explanation.in(language).aspect(aspect), "authority", aspect.authority());
        aspect.choice().ifPresent(choice -> object.put("value", choice.name()));
        return object;
    }

    private static Map<String, Object> value(Basis.LawValue value) {
        Map<String, Object> object =
                object("name", value.name(), "on", value.on().toString());
        if (value.value() instanceof Optional<?> supplied) {
            supplied.ifPresent(each -> object.put("value", each.toString()));
        } else {
            object.put("value", value.value().toString());
        }
        return object;
    }

    private static Map<String, Object> source(Citation citation) {
        Map<String, Object> object = object("text", citation.text());
        citation.address().ifPresent(address -> object.put("address", address));
        return object;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Object> parts = List.of(namesAndValues);
        for (int i = 0; i < parts.size(); i += 2) {
            object.put((String) parts.get(i), parts.get(i + 1));
        }
        return object;
    }
}
