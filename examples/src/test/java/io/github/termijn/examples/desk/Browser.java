package io.github.termijn.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Headless Chromium as Debian packages it ({@code chromium} and {@code chromium-driver}). Nothing is downloaded. */
final class Browser implements AutoCloseable {

    private static final String AXE = resource("/axe.min.js");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path chromium, Path chromedriver) {
        try {
            profile = Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.toString())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .build(),
                options);
    }

    /** Starts it. Where it is not installed the tests are skipped, but not in CI. */
    static Browser start() {
        Optional<Path> chromium = onPath("chromium");
        Optional<Path> chromedriver = onPath("chromedriver");
        boolean isThere = chromium.isPresent() && chromedriver.isPresent();
        if (!isThere && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("In CI chromium and chromedriver must be installed");
        }
        assumeTrue(isThere, "skipped: chromium and chromedriver are not installed");
        return new Browser(chromium.orElseThrow(), chromedriver.orElseThrow());
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file on a screen of a size, in light or dark. */
    void open(Path file, int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        media("screen", scheme);
        driver.get(file.toUri().toString());
    }

    /** Looks at a page on a phone and a desk, in light and dark: it fits, loads nothing, has no barrier. Keeps a picture of each. */
    void assertNoBarriers(Path page) {
        for (int width : List.of(360, 1280)) {
            for (String scheme : List.of("light", "dark")) {
                open(page, width, 800, scheme);
                assertThat(number("return document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                assertThat(barriers()).isEmpty();
                keep(page.resolveSibling("index." + width + "." + scheme + ".png"));
            }
        }
        assertThat(complaints()).isEmpty();
    }

    /** Shows the page on screen or as printed. */
    void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    ChromeDriver driver() {
        return driver;
    }

    Object run(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    double number(String script, Object... values) {
        return ((Number) run(script, values)).doubleValue();
    }

    /** Runs axe-core on the page as it is shown, for WCAG 2.1 A and AA; returns what is wrong and where. */
    List<?> barriers() {
        run(AXE);
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(
                    found => done(found.violations.flatMap(violation =>
                        violation.nodes.map(node => violation.id + ': ' + node.html + ' ' + node.failureSummary))),
                    error => done([String(error)]));
                """);
    }

    /** Keeps the whole page as a picture, for a person to look at. */
    void keep(Path png) {
        Map<String, Object> shot =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        write(png, shot);
    }

    /** Keeps the page as it is printed on A4. */
    void print(Path pdf) {
        write(pdf, driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)));
    }

    private static void write(Path file, Map<String, Object> answer) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complains of, for example a thing that the page may not load. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
