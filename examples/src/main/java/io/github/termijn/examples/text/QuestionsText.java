package io.github.termijn.examples.text;

import io.github.termijn.Questions;
import io.github.termijn.guidance.Question;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to ask, with what an answer could change and what proves it.
 *
 * @param questions the questions
 * @param language Dutch or English
 */
public record QuestionsText(Questions questions, Language language) {

    private static final int NUMBER = 3;
    private static final int INDENT = 5;
    private static final int ON_A_PAGE = 3;

    /**
     * Writes the section.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        return page(Integer.MAX_VALUE).toString();
    }

    /**
     * Returns the first questions for who lays them out otherwise.
     *
     * @return the blocks from top to bottom
     */
    public List<Block> first() {
        return page(ON_A_PAGE).blocks();
    }

    private Page page(int most) {
        Words words = new Words(language, questions.receipt());
        Page page = new Page();
        page.heading(words.text("questions"));
        if (questions.questions().isEmpty()) {
            page.paragraph(0, words.text("questions.none"));
        }
        List<Question> first = questions.questions().stream().limit(most).toList();
        int number = 1;
        for (Question question : first) {
            page.item(0, NUMBER, number + ".", words.value(question.fact()));
            question.findings().stream().skip(1).forEach(change -> page.item(INDENT, 1, "-", words.sentence(change)));
            page.item(
                    INDENT,
                    1,
                    "-",
                    words.text(
                            "intake.proves",
                            question.proofs().stream().map(words::value).collect(Collectors.joining("; ")),
                            question.rule().id()));
            number++;
        }
        return page;
    }
}
