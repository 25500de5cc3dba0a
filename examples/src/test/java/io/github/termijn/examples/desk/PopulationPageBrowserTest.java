package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.Repository;
import io.github.termijn.examples.cohort.CohortCount;
import io.github.termijn.examples.cohort.CohortPage;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.CohortReport;
import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

@DisplayName("The page of a population in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulationPageBrowserTest {

    private static final Path FOLDER = Repository.MODULE.resolve("target/screenshots/population");
    private static final LocalDate DAY = LocalDate.of(2018, 11, 8);

    private static final LocalDate LATER = LocalDate.of(2019, 2, 1);

    /** Four persons of 2014: three inactive, one with four parts passed; one of them fined, one exempted after the first day. */
    private static final String LINES = """
            {"permit":"ASYLUM","obligedFrom":"2014-03-28","exemptions":[{"kind":"MEDICAL","decidedOn":"2019-01-01"}]}
            {"permit":"ASYLUM","obligedFrom":"2014-03-28"}
            {"permit":"OTHER","obligedFrom":"2014-03-28","fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2018-05-01"}]}
            {"permit":"FAMILY","obligedFrom":"2014-03-28","exams":[{"part":"READING","on":"2016-02-01","passed":true},\
            {"part":"LISTENING","on":"2016-02-01","passed":true},{"part":"WRITING","on":"2016-02-01","passed":true},\
            {"part":"SPEAKING","on":"2016-02-01","passed":true}]}
            """;

    private Browser browser;
    private Path index;
    private String html;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
        html = html(Language.NL);
        Files.createDirectories(FOLDER);
        index = Files.writeString(FOLDER.resolve("index.html"), html);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String html(Language language) {
        CohortCount count = CohortCount.of(
                Readings.ofLines(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), language),
                CohortQuestion.of(Wi2013.standard(), DAY).and(LATER),
                counted -> {},
                problem -> {
                    throw new AssertionError(problem);
                });
        List<Money> classes = List.of(Money.of(CurrencyUnit.EUR, 50), Money.of(CurrencyUnit.EUR, 1000));
        return CohortPage.of(CohortReport.of(Wi2013.standard().receipt(DAY), count, count.flow(), classes), language)
                .html();
    }

    @Test
    @DisplayName("fits, loads nothing, and has no barrier in light and dark")
    void everyScreen() {
        browser.assertNoBarriers(index);
    }

    @Test
    @DisplayName("draws the percentages of the table: three of four inactive is three quarters of the bar")
    void bars() {
        browser.open(index, 1280, 800, "light");
        String progress = "[...document.querySelectorAll('section')]"
                + ".find(section => section.querySelector('h2').textContent === 'Voortgang')";

        assertThat(browser.number("const all = " + progress + ".querySelectorAll('svg.stack');"
                        + "const bar = all[all.length - 1];"
                        + "return bar.querySelector('.p0').getBoundingClientRect().width"
                        + " / bar.getBoundingClientRect().width"))
                .isBetween(0.749, 0.751);
        assertThat(browser.driver().findElements(By.cssSelector("table")))
                .as("a table for every heading but the summary")
                .hasSize(browser.driver().findElements(By.cssSelector("h2")).size() - 1);
    }

    /** Three of four still have the duty: three quarters of 180. */
    @Test
    @DisplayName("draws what became of everybody, as thick as there are persons, and no name runs out of the drawing")
    void flow() {
        for (int width : new int[] {390, 1280}) {
            browser.open(index, width, 800, "dark");
            assertThat(browser.number(
                            "return document.querySelector('svg.flow > rect.p0').getBoundingClientRect().height"))
                    .isBetween(134.0, 136.0);
            assertThat(browser.number("const all = document.querySelector('svg.flow').getBoundingClientRect();"
                            + "return [...document.querySelectorAll('svg.flow > text')]"
                            + ".map(text => text.getBoundingClientRect())"
                            + ".filter(text => text.left < all.left - 1 || text.right > all.right + 1).length"))
                    .isZero();
        }
    }

    @Test
    @DisplayName("needs no script and names no address outside itself, in both languages")
    void selfContained() {
        assertThat(html).contains("<html lang=\"nl\">").doesNotContain("http:", "https:", "src=\"", "<link", "<script");
        assertThat(html(Language.EN)).contains("<html lang=\"en\">", "75.0%").isNotEqualTo(html);
    }
}
