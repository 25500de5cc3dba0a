package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.cohort.WhatIfTable.Side;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for what an amendment changes in any population. */
@Law(Rule.SIG_5)
@Label("Section 10: properties of what an amendment would change")
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class Section10WhatIfPropertiesTest {

    private static final String AS_OF = "2018-11-22";

    @Provide
    Arbitrary<List<Dossier>> populations() {
        return Dossiers.any().list().ofMaxSize(10);
    }

    private static List<ComparedPerson> compared(List<Dossier> dossiers, LawBook amended) {
        return dossiers.stream()
                .map(dossier -> Section10WhatIfTest.compared(dossier, amended, AS_OF))
                .toList();
    }

    private static WhatIfTable table(Collection<ComparedPerson> persons) {
        return persons.stream().collect(WhatIfTable.collector());
    }

    @Property
    @Label("The standard law beside itself differs in nothing")
    void standardBesideItself(@ForAll("populations") List<Dossier> population) {
        WhatIfTable table = table(compared(population, LawBook.standard()));

        assertThat(table.differing().count()).isZero();
        assertThat(table.topics().total()).isZero();
        assertThat(table.causes().total()).isZero();
        assertThat(table.windowDays().maximum().orElse(0L)).isZero();
        assertThat(table.amendedForgiven()).isEqualTo(table.standardForgiven());
        assertThat(table.cells().counts().keySet())
                .allSatisfy(cell -> assertThat(cell.amended()).isEqualTo(cell.standard()));
    }

    @Property
    @Label("What is gained and lost is the difference of the two laws; who does not differ differs in no subject")
    void gainedAndLost(@ForAll("populations") List<Dossier> population, @ForAll Amendment amendment) {
        WhatIfTable table = table(compared(population, LawBook.standard().with(amendment)));

        assertThat(table.under(Side.AMENDED, outcomes -> outcomes.effort().isMet())
                                .count()
                        - table.under(
                                        Side.STANDARD,
                                        outcomes -> outcomes.effort().isMet())
                                .count())
                .isEqualTo(table.gained(outcomes -> outcomes.effort().isMet()).count()
                        - table.lost(outcomes -> outcomes.effort().isMet()).count());
        assertThat(table.topics().counts().values())
                .allSatisfy(persons -> assertThat(persons)
                        .isLessThanOrEqualTo(table.differing().count()));
        assertThat(table.topics().counts().isEmpty())
                .isEqualTo(table.differing().count() == 0);
    }

    @Property
    @Law({Rule.SIG_5, Rule.SIG_1})
    @Label("A wider window never takes a signal away")
    void widerWindow(@ForAll("populations") List<Dossier> population) {
        WhatIfTable table = table(compared(population, LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS)));

        assertThat(table.lost(outcomes -> outcomes.elip() == Verdict.HOLDS).count())
                .isZero();
    }
}
