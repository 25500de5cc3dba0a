package io.github.termijn.examples.text;

import io.github.termijn.json.InputProblem;
import io.github.termijn.text.Language;
import java.util.List;

/**
 * What is wrong with an input that was refused: every problem with its place, and no value of the person.
 *
 * @param heading the key of what was refused
 * @param problems the problems
 * @param language Dutch or English
 */
public record RefusalText(String heading, List<InputProblem> problems, Language language) {

    /**
     * Tells of a dossier.
     *
     * @param problems the problems
     * @param language Dutch or English
     */
    public RefusalText(List<InputProblem> problems, Language language) {
        this("refused", problems, language);
    }

    /**
     * Writes the list.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Words words = new Words(language);
        Page page = new Page();
        page.paragraph(0, words.text(heading, problems.size()));
        for (InputProblem problem : problems) {
            page.item(
                    2,
                    28,
                    problem.pointer().isEmpty() ? words.text("refused.whole") : problem.pointer(),
                    text(problem, words));
        }
        return page.toString();
    }

    /**
     * Returns what is wrong and what must be there instead.
     *
     * @param problem one of the problems
     * @param words the words
     * @return one or two sentences
     */
    public static String text(InputProblem problem, Words words) {
        String text = problem.text(words.language());
        return problem.expected(words.language())
                .map(expected -> text + " " + words.text("refused.expected", expected))
                .orElse(text);
    }
}
