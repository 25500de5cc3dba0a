package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.termijn.examples.Repository;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

@DisplayName("The page of a dossier in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierPageBrowserTest {

    private static final Path PICTURES = Repository.MODULE.resolve("target/screenshots");
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String dossier, String asOf, Language language) throws IOException {
        Path file = PICTURES.resolve(dossier + "." + asOf + "." + language.locale() + ".html");
        Files.createDirectories(PICTURES);
        return Files.writeString(file, TestPages.html(dossier, LocalDate.parse(asOf), language));
    }

    @ParameterizedTest(name = "{0} as of {1} in {2}")
    @CsvSource({
        "rvs-2021-714, 2017-06-19, NL",
        "rvs-2022-1079, 2018-10-01, EN",
        "example-abroad, 2016-08-01, NL",
        "example-fine-removed, 2020-02-03, NL",
        "example-keren, 2025-02-04, EN",
        "example-keren, 2026-02-18, NL",
        "example-participation, 2021-02-01, NL",
        "example-participation, 2021-02-01, EN",
        "example-participation-missed, 2020-02-19, NL",
        "example-repeated-fine, 2026-06-01, NL",
        "example-elip, 2018-05-20, EN",
        "example-loan-partial, 2024-06-01, NL"
    })
    @DisplayName("fits on a phone, a desk and paper, loads nothing, and has no barrier in light and dark")
    void everyPage(String dossier, String asOf, Language language) throws IOException {
        Path file = page(dossier, asOf, language);
        String name = file.getFileName().toString().replace(".html", "");
        for (int width : List.of(PHONE, DESK)) {
            for (String scheme : List.of("light", "dark")) {
                browser.open(file, width, 800, scheme);
                assertThat(browser.number("return document.documentElement.scrollWidth"))
                        .as("nothing is wider than a screen of %d", width)
                        .isLessThanOrEqualTo(width);
                if (width == PHONE == scheme.equals("light")) {
                    assertThat(browser.barriers()).isEmpty();
                }
                browser.keep(PICTURES.resolve(name + "." + width + "." + scheme + ".png"));
            }
        }
        assertThat(browser.number("return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
        Path paper = PICTURES.resolve(name + ".pdf");
        browser.media("print", "light");
        browser.print(paper);
        assertThat(sheets(paper)).as("sheets of A4").isEqualTo(1);
    }

    /** A file of PDF has an object for each of its sheets. */
    private static long sheets(Path pdf) throws IOException {
        return SHEET.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "example-participation, NL",
        "example-participation, EN",
        "example-repeated-fine, NL",
        "example-keren, EN"
    })
    @DisplayName("prints one sheet also of somebody with many terms, steps and notes")
    void oneSheet(String dossier, Language language) throws IOException {
        Path file = page(dossier, "2022-11-14", language);
        browser.open(file, DESK, 800, "light");
        Path paper = PICTURES.resolve(dossier + "." + language + ".sheet.pdf");
        browser.media("print", "light");
        browser.print(paper);

        assertThat(sheets(paper)).isEqualTo(1);
    }

    @ParameterizedTest(name = "on a screen of {0}")
    @CsvSource({"360", "1280"})
    @DisplayName(
            "shows bars that begin and end where the days say: term of 11-8-2015, 4 and 8 weeks more, to 2-11-2018")
    void geometry(int width) throws IOException {
        browser.open(page("rvs-2022-1079", "2018-10-01", Language.EN), width, 800, "light");

        assertThat(browser.number("""
                        const places = [...document.querySelectorAll('.lane > svg')].map(lane => lane.getBoundingClientRect());
                        return new Set(places.map(place => place.left + ' ' + place.width)).size;
                        """)).as("all lanes stand under each other").isEqualTo(1);
        // The picture shows the years 2015 to 2018.
        assertBar("TERM", day("2015-08-11"), day("2018-08-11"));
        assertBar("LATE_NOTIFICATION", day("2018-08-11"), day("2018-09-08"));
        assertBar("ASYLUM_CENTRE", day("2018-09-08"), day("2018-11-03"));
        assertMark("LAST_DAY", day("2018-11-03"));
        assertMark("WINDOW_DECREE", day("2018-05-03") + 0.5 / 1461);
        assertThat(fraction(".axis line.today", "bounds.left")).isCloseTo(day("2018-10-01"), within(0.0001));
    }

    @Test
    @DisplayName("shows an overrun from the day after the last day: 1-12-2024 until and including 4-2-2025")
    void overrun() throws IOException {
        browser.open(page("example-keren", "2025-02-04", Language.EN), DESK, 800, "light");

        // The picture shows the years 2019 to 2025: 2557 days.
        double from = ChronoUnit.DAYS.between(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 12, 1)) / 2557.0;
        double end = ChronoUnit.DAYS.between(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 2, 5)) / 2557.0;
        assertBar("lane:nth-child(2) .OVERRUN", from, end);
    }

    @Test
    @DisplayName("shows bars as long as what is there of what is asked: 410 of 600 hours, 1 of 4 attempts")
    void gauges() throws IOException {
        browser.open(page("example-elip", "2018-05-20", Language.EN), DESK, 800, "light");

        assertThat(gauge("For route A 410 course hours count. Required: 600.")).isCloseTo(410 / 600.0, within(0.0001));
        assertThat(gauge("Attempts at writing that count: 1, required 4")).isCloseTo(1 / 4.0, within(0.0001));
        assertThat(gauge("3 of 6 done")).isCloseTo(3 / 6.0, within(0.0001));
    }

    private double gauge(String text) {
        return browser.number("""
                const meter = [...document.querySelectorAll('.meter')].find(each => each.textContent.includes(arguments[0]));
                const gauge = meter.querySelector('.gauge');
                return gauge.querySelector('rect:last-child').getBBox().width / gauge.clientWidth;
                """, text);
    }

    @Test
    @DisplayName("puts the next steps in order, each with its day")
    void steps() throws IOException {
        browser.open(page("example-elip", "2018-05-20", Language.EN), DESK, 800, "light");

        assertThat(browser.driver().findElements(By.cssSelector(".step h3")))
                .extracting(step -> step.getText().replace('\u00A0', ' ').replace('\n', ' '))
                .first()
                .isEqualTo("Possible now, at the latest on 2 August 2018. Lessons and guidance");
    }

    private static double day(String day) {
        return ChronoUnit.DAYS.between(LocalDate.of(2015, 1, 1), LocalDate.parse(day)) / 1461.0;
    }

    private void assertBar(String look, double from, double end) {
        String selector = ".plain .lane .bar." + look;
        if (look.startsWith("lane")) {
            selector = ".plain ." + look;
        }
        assertThat(fraction(selector, "bounds.left")).isCloseTo(from, within(0.0001));
        assertThat(fraction(selector, "bounds.right")).isCloseTo(end, within(0.0001));
    }

    private void assertMark(String look, double day) {
        double x = browser.number("""
                const mark = document.querySelector('.lanes .mark.' + arguments[0]);
                return mark.x.baseVal.value / mark.closest('.lane > svg').getBoundingClientRect().width;
                """, look);
        assertThat(x).isCloseTo(day, within(0.0001));
    }

    /** The place of a side of what is drawn, as a part of the width of its lane. */
    private double fraction(String selector, String side) {
        return browser.number("""
                const drawn = document.querySelector('.lanes .plain').closest('.lanes').querySelector(arguments[0]);
                const lane = drawn.closest('.lane > svg').getBoundingClientRect();
                const box = drawn.getBBox();
                const bounds = {left: box.x, right: box.x + box.width};
                return %s / lane.width;
                """.formatted(side), selector);
    }

    @Test
    @DisplayName("is looked at: a picture without words and grey on grey would be found")
    void barriersAreFound() throws IOException {
        browser.open(page("rvs-2022-1079", "2018-10-01", Language.EN), DESK, 800, "light");
        browser.run("""
                document.querySelector('main').insertAdjacentHTML('beforeend',
                    '<section><img src="data:,"><p style="color:#999;background:#aaa">grey</p></section>');
                """);

        assertThat(browser.barriers().toString()).contains("image-alt", "color-contrast");
    }

    @Test
    @DisplayName("says the answer first, in words")
    void answer() throws IOException {
        browser.open(page("rvs-2022-1079", "2018-10-01", Language.EN), DESK, 800, "light");

        String text = browser.driver().findElement(By.tagName("main")).getText().replace('\u00A0', ' ');
        assertThat(text).startsWith("Answer\nLast day\n2 November 2018\nFirst exam term\nHow it stands\nRunning");
        assertThat(text).contains("All exam parts must be passed by 2 November 2018: 32 days left.");
    }

    @Test
    @DisplayName("folds the reasons on screen; on paper it shows answer, steps and time line, or all if that is asked")
    void folding() throws IOException {
        String reason = "return document.querySelector('#r2').checkVisibility()";
        String picture = "return document.querySelector('.lanes').checkVisibility()";
        Path file = page("rvs-2022-1079", "2018-10-01", Language.EN);

        browser.open(file, DESK, 800, "light");
        assertThat(browser.run(reason)).isEqualTo(false);
        browser.media("print", "light");
        assertThat(browser.run(reason)).isEqualTo(false);
        assertThat(browser.run(picture)).isEqualTo(true);

        Files.writeString(file, Files.readString(file).replace("<body class=\"short\">", "<body class=\"full\">"));
        browser.open(file, DESK, 800, "light");
        assertThat(browser.run(reason)).isEqualTo(false);
        browser.media("print", "light");
        assertThat(browser.run(reason)).isEqualTo(true);
    }

    @Test
    @DisplayName("opens the reason that an open point refers to")
    void openPoint() throws IOException {
        browser.open(page("example-keren", "2025-02-04", Language.EN), DESK, 800, "light");
        browser.driver().findElement(By.cssSelector(".openpoints a")).click();

        assertThat(browser.run("return document.querySelector(':target').checkVisibility()"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("is walked through with the keyboard: first the way past the head, then what folds opens on Enter")
    void keyboard() throws IOException {
        browser.open(page("rvs-2022-1079", "2018-10-01", Language.EN), DESK, 800, "light");
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.run("return location.hash")).isEqualTo("#answer");
        browser.driver()
                .findElement(By.cssSelector("section:last-of-type summary"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.driver().findElement(By.id("r1")).isDisplayed()).isTrue();
    }

    @Test
    @DisplayName(
            "is walked through as a whole with Tab: every link and fold in the order of the page, each with its outline")
    void wholeKeyboard() throws IOException {
        browser.open(page("rvs-2022-1079", "2018-10-01", Language.EN), DESK, 800, "light");
        browser.run("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        browser.run("window.all = [...document.querySelectorAll('a[href], summary')]");
        int all = (int) browser.number("return window.all.length");
        assertThat(all).isGreaterThan(30);

        for (int i = 0; i < all; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            assertThat(browser.number("return window.all.indexOf(document.activeElement)"))
                    .isEqualTo(i);
            assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }
}
