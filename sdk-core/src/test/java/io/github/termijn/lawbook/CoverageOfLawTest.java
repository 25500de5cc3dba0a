package io.github.termijn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.testing.Accepted;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Efforts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;

/** What the page on the coverage of the law says. It runs on a thread of jqwik, as it generates dossiers. */
@Label("The page on how the law is covered")
class CoverageOfLawTest {

    private static final Path PAGE = Accepted.ROOT.resolve("docs/coverage-of-law.md");
    private static final Wi2013 ACT = Wi2013.standard();

    /** Questions cost as much as thirty assessments: they are asked of one in so many. */
    private static final int ASKED = 100;

    @Example
    @Label(
            "is what the tests and generated assessments give, and leaves no verdict that is never reached without a reason")
    void current() throws IOException {
        CoverageOfLaw coverage = new CoverageOfLaw(new Sayings(Accepted.ROOT.resolve("sdk-core/src/main/java")));
        assess(coverage, 1300, Dossiers.any(), Dossiers.days());
        assess(coverage, 700, Efforts.any(), Efforts.days(LocalDate.of(2017, 1, 1), Dossiers.LAST));
        if (Boolean.getBoolean("lawbook.accept")) {
            Files.writeString(PAGE, coverage.page());
        }

        assertThat(coverage.unexplained())
                .as("never reached, and no reason in unreached.properties")
                .isEmpty();
        assertThat(coverage.outdated()).as("reasons that nothing needs").isEmpty();
        assertThat(PAGE)
                .as("stale: mvn -pl sdk-core test -Dtest=CoverageOfLawTest -Dlawbook.accept=true")
                .hasContent(coverage.page());
    }

    /** Assesses so many people on a day, always the same ones. */
    private static void assess(CoverageOfLaw coverage, int many, Arbitrary<Dossier> people, Arbitrary<LocalDate> days) {
        Random random = new Random(2013);
        RandomGenerator<Dossier> person = people.generator(1000);
        RandomGenerator<LocalDate> day = days.generator(1000);
        for (int i = 0; i < many; i++) {
            Dossier dossier = person.next(random).value();
            LocalDate asOf = day.next(random).value();
            coverage.add(ACT.assess(dossier, asOf));
            if (i % ASKED == 0) {
                coverage.add(ACT.questions(dossier, asOf));
            }
        }
    }
}
