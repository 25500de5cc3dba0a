package io.github.termijn.law;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A finding: one step of a reasoning, as data")
class FindingTest {

    private static final LocalDate DAY = day("2018-11-22");

    @Test
    @DisplayName("It carries one value for each field of its statement, by name and in order")
    void values() {
        Finding finding = Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING, 3);

        assertThat(finding.values()).containsExactly(Part.READING, 3);
        assertThat(finding.namedValues()).containsExactly(entry("part", Part.READING), entry("attempts", 3));
        assertThat(Finding.holds(Sample.NO_FIELDS, DAY).namedValues()).isEmpty();
    }

    @Test
    @DisplayName("Printed it is rule, statement and verdict: no day and no value of a person gets into a log")
    void printed() {
        assertThat(Finding.fails(Sample.TWO_FIELDS, DAY, Part.READING, 3))
                .hasToString(Sample.TWO_FIELDS.rule().id() + " TWO_FIELDS FAILS");
    }

    @Test
    @DisplayName("One value too few or too many is refused, and so is none for a field")
    void arity() {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.fails(Sample.TWO_FIELDS, DAY, Part.READING, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.open(Sample.NO_FIELDS, DAY, Part.READING));
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.test(true, Sample.TWO_FIELDS, DAY));
        assertThatThrownBy(() -> Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING, null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("A value is of the type of its field, or bounds of it, or not known; a field of many has a list")
    void types() {
        assertThat(Finding.open(Sample.TWO_FIELDS, DAY, Part.READING, Bounds.atLeast(3))
                        .values())
                .containsExactly(Part.READING, Bounds.atLeast(3));
        assertThat(Finding.open(Sample.TWO_FIELDS, DAY, Part.READING, Optional.empty())
                        .namedValues())
                .containsExactly(entry("part", Part.READING));
        assertThat(Finding.holds(Sample.MANY, DAY, EnumSet.of(Part.KNM, Part.READING))
                        .values())
                .containsExactly(List.of(Part.READING, Part.KNM));
        for (Object stranger : new Object[] {3L, "3", Bounds.atLeast("3"), Optional.of("3"), List.of(3)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING, stranger))
                    .withMessageContaining("attempts");
        }
        for (Object stranger : new Object[] {Part.READING, List.of(3), Bounds.exactly(Part.READING)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Finding.holds(Sample.MANY, DAY, stranger));
        }
    }

    @Test
    @DisplayName(
            "A value that is known is kept as itself however it was given, so findings that say the same are equal")
    void known() {
        Finding finding = Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING, 3);
        assertThat(Finding.holds(Sample.TWO_FIELDS, DAY, Bounds.exactly(Part.READING), Optional.of(3)))
                .isEqualTo(finding);
        assertThat(Finding.holds(Sample.TWO_FIELDS, DAY, Optional.of(Bounds.exactly(Part.READING)), 3))
                .isEqualTo(finding);
    }

    @Test
    @DisplayName("A value can be asked for as bounds, exact if it is known")
    void bounds() {
        assertThat(Finding.holds(Sample.TWO_FIELDS, DAY, Part.READING, 3).bounds(1, Integer.class))
                .isEqualTo(Bounds.exactly(3));
        assertThat(Finding.open(Sample.TWO_FIELDS, DAY, Part.READING, Bounds.between(3, 4))
                        .bounds(1, Integer.class))
                .isEqualTo(Bounds.between(3, 4));
        Finding unknown = Finding.open(Sample.TWO_FIELDS, DAY, Part.READING, Optional.empty());
        assertThatThrownBy(() -> unknown.bounds(1, Integer.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> unknown.bounds(0, Integer.class)).isInstanceOf(ClassCastException.class);
    }

    @Test
    @DisplayName("The refusal names the fields and no value")
    void refusalNamesNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.holds(Sample.TWO_FIELDS, DAY, Part.ONA))
                .withMessageContaining("part")
                .withMessageContaining("attempts")
                .withMessageNotContaining("ONA");
    }

    @Test
    @DisplayName("It holds, fails or is open; a test holds or fails")
    void verdict() {
        assertThat(Finding.holds(Sample.NO_FIELDS, DAY).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(Finding.fails(Sample.NO_FIELDS, DAY).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(Finding.open(Sample.NO_FIELDS, DAY).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(Finding.of(Verdict.OPEN, Sample.NO_FIELDS, DAY)).isEqualTo(Finding.open(Sample.NO_FIELDS, DAY));
        assertThat(Finding.test(true, Sample.NO_FIELDS, DAY).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(Finding.test(false, Sample.NO_FIELDS, DAY).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName("Article and authority are those of its rule on its day: EXT-1 is a policy rule from 4-2-2019")
    void authorityOfTheDay() {
        Finding before = Finding.holds(Sample.TWO_FIELDS, day("2019-02-03"), Part.READING, 3);
        Finding after = Finding.holds(Sample.TWO_FIELDS, day("2019-02-04"), Part.READING, 3);

        assertThat(before.rule()).isEqualTo(Rule.EXT_1);
        assertThat(before.authority()).isEqualTo(Authority.OFFICIAL);
        assertThat(before.citations()).extracting(Citation::source).doesNotContain(Source.EXTENSION_POLICY);
        assertThat(after.authority()).isEqualTo(Authority.POLICY);
        assertThat(after.citations()).extracting(Citation::source).contains(Source.EXTENSION_POLICY);
    }

    @Test
    @DisplayName(
            "It is no stronger than the aspect it rests on, and never stronger than its rule; nothing else changes")
    void restsOn() {
        Finding official = Finding.open(Sample.TWO_FIELDS, day("2019-02-03"), Part.READING, 3);
        Finding reading = official.restsOn(Aspect.EXT_0_CLAIMS);

        assertThat(reading.authority()).isEqualTo(Authority.READING);
        assertThat(reading.restsOn(Aspect.EXT_1_IN_LAWS)).isEqualTo(reading);
        assertThat(reading)
                .usingRecursiveComparison()
                .ignoringFields("authority")
                .isEqualTo(official);
    }

    @Test
    @DisplayName("It cannot be changed through the lists that it was made from or gives away")
    void immutable() {
        List<Object> values = new ArrayList<>(List.of(Part.READING, 3));
        Finding finding = new Finding(Sample.TWO_FIELDS, Verdict.HOLDS, DAY, Authority.CASE, values);
        values.set(1, 4);

        assertThat(finding.values()).containsExactly(Part.READING, 3);
        assertThatThrownBy(() -> finding.values().add("more")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> finding.namedValues().put("part", Part.WRITING))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("Lists of findings are joined in order")
    void join() {
        Finding one = Finding.holds(Sample.NO_FIELDS, day("2018-01-01"));
        Finding two = Finding.holds(Sample.NO_FIELDS, day("2018-01-02"));
        Finding three = Finding.holds(Sample.NO_FIELDS, day("2018-01-03"));

        assertThat(Finding.join(List.of(one, three), List.of(), List.of(two))).containsExactly(one, three, two);
        assertThat(Finding.join()).isEmpty();
    }

    private enum Sample implements Statement {
        NO_FIELDS,
        TWO_FIELDS,
        MANY;

        @Override
        public Rule rule() {
            return Rule.EXT_1;
        }

        @Override
        public List<Field> fields() {
            return switch (this) {
                case NO_FIELDS -> List.of();
                case TWO_FIELDS -> List.of(Field.one(Part.class, "part"), Field.count("attempts"));
                case MANY -> List.of(Field.many(Part.class, "parts"));
            };
        }
    }
}
