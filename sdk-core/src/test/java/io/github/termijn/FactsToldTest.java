package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Accepted;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Fact;
import io.github.termijn.testing.Law;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** Every known fact shows in the outcome, or stands in the table of docs/auditing.md with the reason why it does not. */
@Label("Every fact is told")
class FactsToldTest {

    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z0-9.]+)`");
    private static final Set<String> BACKGROUND = background();

    private static Set<String> background() {
        try {
            String page = Files.readString(Accepted.ROOT.resolve("docs/auditing.md"));
            String table = page.substring(page.indexOf("<!-- background -->"), page.indexOf("<!-- /background -->"));
            return ROW.matcher(table)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(row -> NAME.matcher(row).results())
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBackground(String kind) {
        return BACKGROUND.stream().anyMatch(name -> kind.equals(name) || kind.startsWith(name + "."));
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law(Rule.EXM_2)
    @Property(tries = 60)
    @Label("A fact that is taken away changes what is said, or is listed as background")
    void told(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = Dossiers.known(dossier, asOf);
        Assessment with = Wi2013.standard().assess(known, asOf);
        List<String> silent = Fact.of(known).stream()
                .filter(fact -> !isBackground(fact.kind()))
                .filter(fact -> Wi2013.standard().assess(fact.without(), asOf).equals(with))
                .map(fact -> fact.kind() + " " + fact.value())
                .toList();

        assertThat(silent).isEmpty();
    }

    @Example
    @Label("The list names kinds of facts that there are")
    void thereAre() {
        Random random = new Random(2013);
        RandomGenerator<Dossier> dossiers = Dossiers.underTheAct().generator(1000);
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            Fact.of(dossiers.next(random).value()).forEach(fact -> kinds.add(fact.kind()));
        }

        assertThat(kinds).containsAll(BACKGROUND);
    }
}
