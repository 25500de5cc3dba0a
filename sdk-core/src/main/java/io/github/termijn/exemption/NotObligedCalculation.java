package io.github.termijn.exemption;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.law.Authority;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Permit;
import io.github.termijn.term.TermArithmetic;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Looks for the grounds on which somebody is not obliged (VRS-1). */
final class NotObligedCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    NotObligedCalculation(LawBook law, Dossier dossier, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.asOf = asOf;
    }

    NotObliged outcome() {
        dossier.birthDate().ifPresent(this::age);
        dossier.pensionAgeOn()
                .filter(day -> !day.isAfter(asOf))
                .ifPresent(day -> findings.add(Finding.holds(ExemptionStatement.PENSION_AGE, asOf, day)));
        dossier.schoolAgeResidenceYears().ifPresent(years -> {
            int required = law.on(ExemptionLaw.SCHOOL_AGE_RESIDENCE_YEARS, asOf);
            findings.add(
                    Finding.test(years >= required, ExemptionStatement.SCHOOL_AGE_RESIDENCE, asOf, years, required));
        });
        dossier.schoolDutyThrough()
                .ifPresent(last ->
                        findings.add(Finding.test(!asOf.isAfter(last), ExemptionStatement.SCHOOL_DUTY, asOf, last)));
        dossier.circumstances().stream()
                .filter(this::isRunningEducation)
                .map(Circumstance::from)
                .forEach(this::education);
        dossier.nationalityGroup().ifPresent(this::nationality);
        dossier.integratedAsLongTermResident()
                .ifPresent(met ->
                        findings.add(Finding.test(met, ExemptionStatement.INTEGRATED_AS_LONG_TERM_RESIDENT, asOf)));
        return new NotObliged.Builder().findings(findings).build();
    }

    private void age(LocalDate birthDate) {
        if (isYounger(birthDate, ExemptionLaw.OBLIGED_AGE)) {
            findings.add(Finding.holds(
                    ExemptionStatement.UNDER_AGE, asOf, birthDate, law.on(ExemptionLaw.OBLIGED_AGE, asOf)));
        } else if (isYounger(birthDate, ExemptionLaw.OBLIGED_AGE_ON_PAGES)) {
            findings.add(Finding.open(
                            ExemptionStatement.AGE_UNCLEAR,
                            asOf,
                            birthDate,
                            law.on(ExemptionLaw.OBLIGED_AGE, asOf),
                            law.on(ExemptionLaw.OBLIGED_AGE_ON_PAGES, asOf))
                    .atMost(Authority.OFFICIAL));
        }
    }

    private boolean isYounger(LocalDate birthDate, Parameter<Integer> age) {
        LocalDate birthday = TermArithmetic.plus(birthDate, Period.ZERO.withYears(law.on(age, asOf)));
        return asOf.isBefore(birthday);
    }

    private boolean isRunningEducation(Circumstance circumstance) {
        return circumstance.kind() == CircumstanceKind.EDUCATION
                && !circumstance.from().isAfter(asOf)
                && circumstance.through().filter(asOf::isAfter).isEmpty();
    }

    /** An education directly after the school duty exempts; how soon "directly" is, the act does not say. */
    private void education(LocalDate from) {
        boolean isDirect = dossier.schoolDutyThrough()
                .filter(last -> !from.isAfter(last.plusDays(1)))
                .isPresent();
        findings.add(
                isDirect
                        ? Finding.holds(ExemptionStatement.EDUCATION_AFTER_SCHOOL, asOf, from)
                        : Finding.open(ExemptionStatement.EDUCATION_AFTER_SCHOOL, asOf, from));
    }

    private void nationality(NationalityGroup group) {
        if (group != NationalityGroup.TURKISH) {
            findings.add(Finding.holds(ExemptionStatement.NATIONALITY, asOf, group));
            return;
        }
        LocalDate obliged = law.on(ExemptionLaw.TURKISH_STATUS_HOLDERS_OBLIGED, asOf);
        // asylum status is obtained on or before the day on which the duty begins
        boolean mayBeObliged =
                dossier.permit() == Permit.ASYLUM && !dossier.obligedFrom().isBefore(obliged);
        Finding finding = mayBeObliged
                ? Finding.open(ExemptionStatement.STATUS_DAY_UNKNOWN, asOf, group, obliged)
                : Finding.holds(ExemptionStatement.NATIONALITY, asOf, group);
        findings.add(finding.atMost(Authority.OFFICIAL));
    }
}
