package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CulpabilityTable;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.ProgressTable;
import io.github.termijn.cohort.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The synthetic population in the tables of room cohort")
final class PopulationTablesTest {

    private static final MigrantGroup[] FAMILY_AND_OTHER = {MigrantGroup.FAMILY, MigrantGroup.OTHER};

    private static final CohortTables TABLES = Population.of(14, Population.REPORTED)
            .map(SyntheticPerson::registered)
            .map(dossier ->
                    new AssessedPerson(dossier, Wi2013.standard().assess(dossier, PublishedMargins.REFERENCE_DAY)))
            .collect(CohortTables.collector());

    @Test
    @DisplayName("Table 2: 850 / 801 / 1,242")
    void progress() {
        ProgressTable all = TABLES.progress();
        assertThat(Stream.of(Standing.INACTIVE, Standing.ONE_OR_TWO_TO_GO, Standing.THREE_OR_MORE_TO_GO)
                        .map(standing -> all.share(standing).count()))
                .containsExactly(850L, 801L, 1242L);
        assertThat(all.of(MigrantGroup.ASYLUM).share(Standing.INACTIVE).percent())
                .contains(new BigDecimal("28.0"));
        assertThat(all.of(FAMILY_AND_OTHER).share(Standing.INACTIVE).percent()).contains(new BigDecimal("30.9"));
    }

    @Test
    @DisplayName("Table 4: 317 / 774 / 1,799; the percentages as printed, each in the row where it belongs")
    void culpability() {
        CulpabilityTable all = TABLES.culpability();
        assertThat(counts(all)).containsExactly(317L, 774L, 1799L);
        assertThat(percents(all)).containsExactly("11.0", "26.8", "62.2");
        assertThat(percents(all.of(MigrantGroup.ASYLUM))).containsExactly("9.9", "33.5", "56.6");
        assertThat(percents(all.of(FAMILY_AND_OTHER))).containsExactly("12.1", "19.7", "68.2");
        assertThat(all.recorded().count())
                .as("no status is recorded, all follow from the facts")
                .isZero();
        assertThat(all.withoutOverrun()).isEqualTo(3);
    }

    private static Stream<Long> counts(CulpabilityTable table) {
        return statuses().map(status -> table.share(status).count());
    }

    private static List<String> percents(CulpabilityTable table) {
        return statuses()
                .map(status -> table.share(status).percent().orElseThrow().toPlainString())
                .toList();
    }

    private static Stream<OverrunStatus> statuses() {
        return Stream.of(OverrunStatus.CULPABLE, OverrunStatus.NOT_CULPABLE, OverrunStatus.PROVISIONALLY_CULPABLE);
    }

    @Test
    @DisplayName("Fines: 1,942 with a median of 1,250 and a most of 4,772; 134 of nothing; 817 without")
    void fines() {
        DecidedFinesTable all = TABLES.fines();
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).persons().count()).isEqualTo(1942);
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).median()).isEqualTo(Optional.of(euro(1250)));
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).maximum()).isEqualTo(Optional.of(euro(4772)));
        assertThat(all.atLeast(DecidedFinesTable.MINIMUM).mean().orElseThrow().getAmount())
                .isBetween(new BigDecimal("1225.50"), new BigDecimal("1226.49"));
        assertThat(all.ofNothing().count()).isEqualTo(134);
        assertThat(all.withoutDecision().count()).isEqualTo(817);
    }

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
