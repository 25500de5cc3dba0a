package io.github.termijn.examples.spring;

import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson3.RefusedJsonException;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is answered to an input that is refused: {@code application/problem+json} (RFC 9457), with every problem. */
@RestControllerAdvice
class Problems {

    Problems() {}

    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException failure, Locale locale) {
        List<InputProblem> problems = failure.getCause() instanceof RefusedJsonException refused
                ? refused.problems()
                : List.of(InputProblem.of(InputCode.NOT_JSON)); // what the parser says repeats what it read
        return detail(HttpStatus.BAD_REQUEST, problems, locale);
    }

    static ProblemDetail detail(HttpStatus status, List<InputProblem> problems, Locale locale) {
        JsonStyle style = JsonStyle.FULL.in(language(locale));
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setProperty(
                "problems",
                problems.stream().map(problem -> problem.toMap(style)).toList());
        return detail;
    }

    /** Dutch, or English for everybody else. */
    static Language language(Locale locale) {
        return locale.getLanguage().equals("nl") ? Language.NL : Language.EN;
    }
}
