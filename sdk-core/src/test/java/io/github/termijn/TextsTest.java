package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.compare.Difference;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.dossier.Relation;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.Unit;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Act;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Household;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Part;
import io.github.termijn.law.PartialForgiveness;
import io.github.termijn.law.Permit;
import io.github.termijn.law.RepaymentTrigger;
import io.github.termijn.law.ResidencePurpose;
import io.github.termijn.law.Reviewable;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.StatusHolderFines;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.EntitlementEnd;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.procedure.DecisionKind;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.Proof;
import io.github.termijn.procedure.RemedyKind;
import io.github.termijn.procedure.RequestKind;
import io.github.termijn.procedure.Route;
import io.github.termijn.term.Claim;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every finding, word and refusal has a text in Dutch and in English")
class TextsTest {

    private static final List<Statement> STATEMENTS = Statements.all();

    private static final List<Enum<?>> SHOWN = Stream.<Enum<?>[]>of(
                    Language.values(),
                    Month.values(),
                    Act.values(),
                    Authority.values(),
                    CourseKind.values(),
                    Interpretation.LastDay.values(),
                    Interpretation.NewTermRounds.values(),
                    Interpretation.NewTermAnchor.values(),
                    Interpretation.CountingDay.values(),
                    Interpretation.CountingWindow.values(),
                    Interpretation.ExtendedTermFulfilment.values(),
                    Interpretation.RateYear.values(),
                    Interpretation.ReadRates.values(),
                    Interpretation.RepaymentMethod.values(),
                    Household.values(),
                    Part.values(),
                    Permit.values(),
                    RepaymentTrigger.values(),
                    ResidencePurpose.values(),
                    Reviewable.values(),
                    Rule.Section.values(),
                    StatusHolderFines.values(),
                    Verdict.values(),
                    CircumstanceKind.values(),
                    Culpability.values(),
                    DispensationGround.values(),
                    ExamScheme.values(),
                    ExemptionKind.values(),
                    ExtensionScope.values(),
                    Ground.values(),
                    Relation.values(),
                    TermKind.values(),
                    PartStatus.values(),
                    ProgressGroup.values(),
                    Claim.Standing.values(),
                    DutyEnd.Cause.values(),
                    ExtensionSource.values(),
                    FineAttribution.Basis.values(),
                    FineAttribution.NewTerm.values(),
                    TermStatus.values(),
                    FineState.values(),
                    AgiResult.values(),
                    AgiRoute.values(),
                    CriterionKind.values(),
                    Unit.values(),
                    MedicalFinding.Conclusion.values(),
                    NationalityGroup.values(),
                    Interpretation.LateExemption.values(),
                    PartialForgiveness.values(),
                    ForgivenessKind.values(),
                    EntitlementState.values(),
                    EntitlementEnd.values(),
                    RecoveryState.values(),
                    RequestKind.values(),
                    DecisionKind.values(),
                    GroundKind.values(),
                    Proof.values(),
                    RemedyKind.values(),
                    RemedyResult.values(),
                    Route.values(),
                    SignalKind.values(),
                    StepKind.values(),
                    AskedFact.values(),
                    Amendment.values(),
                    Difference.Topic.values())
            .flatMap(Stream::of)
            .toList();

    private static final Set<String> PATTERNS_OF_VALUES = Set.of(
            "bounds.between",
            "bounds.atLeast",
            "bounds.notBefore",
            "value.unknownDay",
            "length.years",
            "length.years.one",
            "length.months",
            "length.months.one",
            "length.weeks",
            "length.weeks.one",
            "length.days",
            "length.days.one",
            "length.and",
            "amended");

    private static final LocalDate DAY = LocalDate.of(2018, 9, 27);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every statement has a text")
    void everyStatementHasAText(Language language) {
        for (Statement statement : STATEMENTS) {
            assertThat(keysOf(statement, texts(statement, language)))
                    .as("texts of %s", statement)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every text of a finding belongs to a statement, and its name to one statement only")
    void everyTextBelongsToAStatement(Language language) {
        for (Statement neighbour : STATEMENTS) {
            ResourceBundle texts = texts(neighbour, language);
            List<String> keys = STATEMENTS.stream()
                    .filter(statement -> packageOf(statement).equals(packageOf(neighbour)))
                    .flatMap(statement -> keysOf(statement, texts).stream())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(texts.keySet());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("A text names no value that its statement does not have, and loses no apostrophe")
    void aTextNamesOnlyValuesOfItsStatement(Language language) {
        for (Statement statement : STATEMENTS) {
            ResourceBundle texts = texts(statement, language);
            for (String key : keysOf(statement, texts)) {
                String pattern = texts.getString(key);
                assertThat(new MessageFormat(pattern, language.locale()).getFormatsByArgumentIndex())
                        .as("values in %s: %s", key, pattern)
                        .hasSizeLessThanOrEqualTo(statement.fields().size());
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("A rendered text is a sentence without placeholders, whatever the verdict")
    void aRenderedTextIsASentence(Language language) {
        for (Statement statement : STATEMENTS) {
            for (Verdict verdict : verdictsWithText(statement, language)) {
                List<Object> values =
                        statement.fields().stream().map(TextsTest::value).toList();
                Finding finding = new Finding(statement, verdict, DAY, Authority.STATUTE, values);
                assertThat(Explanation.in(language).text(finding))
                        .as("%s, %s", statement, verdict)
                        .doesNotContain("{", "}", "  ")
                        .matches("(?s).*[.?]");
            }
        }
    }

    /** Any value of a field. */
    private static Object value(Field field) {
        Map<Class<?>, Object> values = Map.of(
                LocalDate.class,
                DAY,
                Period.class,
                Period.ofWeeks(24),
                Money.class,
                Money.of(CurrencyUnit.EUR, 1250),
                BigDecimal.class,
                new BigDecimal("8.5"),
                Integer.class,
                3,
                Year.class,
                Year.of(2016));
        Object value = field.type().isEnum() ? field.type().getEnumConstants()[0] : values.get(field.type());
        return field.isMany() ? List.of(value) : value;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What a summary says to the desk, it says to the person: the same keys, and in each the same values")
    void bothAddresseesAreToldTheSame(Language language) {
        ResourceBundle desk = bundle("io.github.termijn.summary", language);
        ResourceBundle person = bundle("io.github.termijn.letter", language);
        assertThat(person.keySet()).isEqualTo(desk.keySet());
        for (String key : desk.keySet()) {
            assertThat(valuesIn(person.getString(key)))
                    .as("values in %s", key)
                    .isEqualTo(valuesIn(desk.getString(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.termijn.statements",
                "io.github.termijn.summary",
                "io.github.termijn.letter",
                "io.github.termijn.exam.statements",
                "io.github.termijn.term.statements",
                "io.github.termijn.duty.statements",
                "io.github.termijn.fine.statements",
                "io.github.termijn.guidance.statements",
                "io.github.termijn.exemption.statements",
                "io.github.termijn.loan.statements",
                "io.github.termijn.procedure.statements",
                "io.github.termijn.text.labels",
                "io.github.termijn.dossier.problems",
                "io.github.termijn.law.rules",
                "io.github.termijn.law.aspects"
            })
    @DisplayName("Dutch and English say the same: the same keys, and in each the same values")
    void bothLanguagesSayTheSame(String name) {
        ResourceBundle dutch = bundle(name, Language.NL);
        ResourceBundle english = bundle(name, Language.EN);
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        for (String key : dutch.keySet()) {
            assertThat(valuesIn(english.getString(key)))
                    .as("values in %s", key)
                    .isEqualTo(valuesIn(dutch.getString(key)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every constant that can be shown has a word, and there are no other words")
    void everyConstantHasAWord(Language language) {
        Set<String> expected = new TreeSet<>(PATTERNS_OF_VALUES);
        for (Enum<?> constant : SHOWN) {
            assertThat(Explanation.in(language).label(constant))
                    .as("%s", constant)
                    .isNotBlank();
            expected.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        assertThat(expected)
                .as("constants whose enums have the same simple name share a word")
                .hasSize(SHOWN.size() + PATTERNS_OF_VALUES.size());
        assertThat(bundle("io.github.termijn.text.labels", language).keySet())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("Under an amended law a finding says beside its rule what of it is amended; any other reads as ever")
    void amended() {
        Finding fine = Finding.holds(RegimeStatement.UNDER_THIS_ACT, DAY, DAY);
        Explanation law = Explanation.in(Language.EN);

        assertThat(law.under(Set.of("act")).source(fine)).startsWith("REG-1 · amended: act · Stb.");
        assertThat(law.under(Set.of("examTerm")).source(fine)).isEqualTo(law.source(fine));
        assertThat(law.under(Set.of())).isSameAs(law);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every rule has a text and a title, and there are no other texts of rules")
    void everyRuleHasAText(Language language) {
        for (Rule rule : Rule.values()) {
            assertThat(Explanation.in(language).rule(rule)).as(rule.id()).endsWith(".");
            assertThat(Explanation.in(language).title(rule)).as(rule.id()).isNotBlank();
        }
        assertThat(bundle("io.github.termijn.law.rules", language).keySet()).hasSize(2 * Rule.values().length);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every reading, and every other aspect of a rule, has a text, and there are no other texts of them")
    void everyAspectHasAText(Language language) {
        for (Aspect aspect : Aspect.values()) {
            assertThat(Explanation.in(language).aspect(aspect)).as("%s", aspect).endsWith(".");
        }
        assertThat(bundle("io.github.termijn.law.aspects", language).keySet()).hasSameSizeAs(Aspect.values());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("Every way in which a dossier can be wrong has a text, which names no value of the person")
    void everyProblemHasAText(Language language) {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(Explanation.in(language).problem(new Problem("/obligedFrom", code)))
                    .as("%s", code)
                    .doesNotContain("{")
                    .endsWith(".");
        }
        assertThat(bundle("io.github.termijn.dossier.problems", language).keySet())
                .hasSameSizeAs(ProblemCode.values());
    }

    @Test
    @DisplayName(
            "The articles of one text stand behind its name together, the rule before them and its authority after")
    void articlesOfOneText() {
        LocalDate day = LocalDate.of(2019, 3, 1);

        assertThat(Explanation.in(Language.EN).source(Finding.holds(FineStatement.POWER_UNTIL, day, day)))
                .isEqualTo("FIN-12 · Awb art. 4:87, 5:45, 5:51, 5:53, 6:7, 6:8 · Atw art. 1 · statute");
        assertThat(Explanation.in(Language.NL)
                        .source(Finding.holds(TermStatement.ROUND_2, day, day, Period.ofMonths(2), day)))
                .isEqualTo("COR-2 · DUO-pagina over de corona-verlenging · officiële pagina");
    }

    @Test
    @DisplayName("A length reads as people say it")
    void aLengthReadsAsPeopleSayIt() {
        assertThat(Stream.of(
                                Period.ZERO,
                                Period.ofDays(1),
                                Period.ofDays(92),
                                Period.ofWeeks(1),
                                Period.ofWeeks(24),
                                Period.ofMonths(1),
                                Period.of(3, 2, 14))
                        .map(Explanation.in(Language.NL)::value))
                .containsExactly(
                        "0 dagen",
                        "1 dag",
                        "92 dagen",
                        "1 week",
                        "24 weken",
                        "1 maand",
                        "3 jaar en 2 maanden en 14 dagen");
        assertThat(Stream.of(Period.ofYears(1), Period.ofYears(3), Period.of(1, 1, 1))
                        .map(Explanation.in(Language.EN)::value))
                .containsExactly("1 year", "3 years", "1 year and 1 month and 1 day");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    @DisplayName("A day and a month read as the calendar of the language has them")
    void aDayReadsAsInTheCalendar(Language language) {
        Explanation explanation = Explanation.in(language);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, language.locale());
            assertThat(explanation.value(LocalDate.of(2019, month, 9))).isEqualTo("9 " + name + " 2019");
            assertThat(explanation.value(YearMonth.of(2019, month))).isEqualTo(name + " 2019");
        }
    }

    @Test
    @DisplayName("A number counts in a sentence for one and many, and is written in groups of three digits")
    void aNumberCountsAndIsWritten() {
        String sentence = "{1}: {0,choice,0#none|1#one day|1<{0} days}, {2}";
        BigDecimal hours = new BigDecimal("1212.50");

        assertThat(Stream.of(0, 1, 999, 1000, 1_234_567)
                        .map(days -> Explanation.in(Language.NL).fill(sentence, List.of(days, 2000L, hours))))
                .containsExactly(
                        "2.000: none, 1.212,5",
                        "2.000: one day, 1.212,5",
                        "2.000: 999 days, 1.212,5",
                        "2.000: 1.000 days, 1.212,5",
                        "2.000: 1.234.567 days, 1.212,5");
        assertThat(Explanation.in(Language.EN).fill(sentence, List.of(1095, 7L, hours)))
                .isEqualTo("7: 1,095 days, 1,212.5");
    }

    @Test
    @DisplayName("A value between bounds reads as bounds, never as one value")
    void boundsReadAsBounds() {
        Bounds<LocalDate> days = Bounds.between(LocalDate.of(2019, 3, 1), LocalDate.of(2020, 3, 3));
        assertThat(Explanation.in(Language.NL).value(days)).isEqualTo("tussen 1 maart 2019 en 3 maart 2020");
        assertThat(Explanation.in(Language.EN).value(days)).isEqualTo("between 1 March 2019 and 3 March 2020");
        Bounds<Period> length = Bounds.atLeast(Period.ofDays(100));
        assertThat(Explanation.in(Language.NL).value(length)).isEqualTo("ten minste 100 dagen");
        assertThat(Explanation.in(Language.EN).value(length)).isEqualTo("at least 100 days");
    }

    /** The keys under which a bundle keeps texts of a statement: its name, or its name and a verdict. */
    private static List<String> keysOf(Statement statement, ResourceBundle texts) {
        List<String> keys = new ArrayList<>(List.of(statement.name()));
        Stream.of(Verdict.values())
                .map(verdict -> statement.name() + "." + verdict)
                .forEach(keys::add);
        return keys.stream().filter(texts::containsKey).toList();
    }

    private static List<Verdict> verdictsWithText(Statement statement, Language language) {
        List<String> keys = keysOf(statement, texts(statement, language));
        return Stream.of(Verdict.values())
                .filter(verdict -> keys.contains(statement.name()) || keys.contains(statement.name() + "." + verdict))
                .toList();
    }

    private static Set<Integer> valuesIn(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map((MatchResult value) -> Integer.valueOf(value.group(1)))
                .collect(Collectors.toSet());
    }

    private static ResourceBundle texts(Statement statement, Language language) {
        return bundle(packageOf(statement) + ".statements", language);
    }

    private static String packageOf(Statement statement) {
        return statement.getClass().getPackageName();
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(name, language.locale(), Explanation.class.getModule());
    }
}
