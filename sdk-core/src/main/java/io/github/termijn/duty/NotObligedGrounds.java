package io.github.termijn.duty;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Permit;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * The grounds on which somebody is not obliged, each with the days on which it stands (VRS-1). A fact that is absent raises
 * no ground.
 */
final class NotObligedGrounds {

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate obligedFrom;
    private final List<NotObligedPeriod> periods = new ArrayList<>();
    private final List<Finding> notMet = new ArrayList<>();

    NotObligedGrounds(LawBook law, Dossier dossier) {
        this.law = law;
        this.dossier = dossier;
        this.obligedFrom = dossier.obligedFrom();
        dossier.birthDate().ifPresent(this::age);
        dossier.schoolAgeResidenceYears().ifPresent(this::schoolAgeResidence);
        dossier.schoolDutyThrough().ifPresent(this::schoolDuty);
        dossier.nationalityGroup().ifPresent(this::nationality);
        dossier.integratedAsLongTermResident().ifPresent(this::longTermResident);
    }

    /** Returns the days on which somebody is not obliged, or may not be. */
    List<NotObligedPeriod> periods() {
        return periods;
    }

    /** Returns the grounds of which something is known and that are not met on any day. */
    List<Finding> notMet() {
        return notMet;
    }

    private void age(LocalDate birthDate) {
        int age = law.on(DutyLaw.OBLIGED_AGE, obligedFrom);
        int ageOnPages = law.on(DutyLaw.OBLIGED_AGE_ON_PAGES, obligedFrom);
        LocalDate birthday = birthday(birthDate, DutyLaw.OBLIGED_AGE);
        add(
                Optional.empty(),
                Optional.of(birthday),
                Finding.holds(DutyStatement.UNDER_AGE, birthDate, birthDate, age, birthday));
        boolean ofAge = !obligedFrom.isBefore(birthday);
        if (ofAge && obligedFrom.isBefore(birthday(birthDate, DutyLaw.OBLIGED_AGE_ON_PAGES))) {
            notMet.add(Finding.fails(DutyStatement.OF_AGE_BUT_NOT_ON_PAGES, obligedFrom, birthDate, age, ageOnPages)
                    .restsOn(Aspect.VRS_1_AGE));
        }
    }

    private LocalDate birthday(LocalDate birthDate, Parameter<Integer> age) {
        return TermArithmetic.plus(birthDate, Period.ZERO.withYears(law.on(age, obligedFrom)));
    }

    private void schoolAgeResidence(int years) {
        int required = law.on(DutyLaw.SCHOOL_AGE_RESIDENCE_YEARS, obligedFrom);
        Finding finding =
                Finding.test(years >= required, DutyStatement.SCHOOL_AGE_RESIDENCE, obligedFrom, years, required);
        always(years >= required, finding);
    }

    private void longTermResident(boolean met) {
        always(met, Finding.test(met, DutyStatement.INTEGRATED_AS_LONG_TERM_RESIDENT, obligedFrom));
    }

    private void always(boolean met, Finding finding) {
        if (met) {
            add(Optional.empty(), Optional.empty(), finding);
        } else {
            notMet.add(finding);
        }
    }

    /** The school duty, and the education that goes on with it or may follow directly on it. */
    private void schoolDuty(LocalDate last) {
        LocalDate after = last.plusDays(1);
        add(Optional.empty(), Optional.of(after), Finding.holds(DutyStatement.SCHOOL_DUTY, last, last));
        for (Circumstance circumstance : dossier.circumstances()) {
            if (circumstance.kind() == CircumstanceKind.EDUCATION) {
                education(circumstance, after);
            }
        }
    }

    /** How soon an education follows directly, the act does not say: within some months it is open, later it does not. */
    private void education(Circumstance enrolment, LocalDate afterSchoolDuty) {
        LocalDate from = enrolment.from();
        boolean goesOn = !from.isAfter(afterSchoolDuty)
                && enrolment.through().filter(afterSchoolDuty::isAfter).isEmpty();
        LocalDate soon = TermArithmetic.plus(afterSchoolDuty, law.on(DutyLaw.EDUCATION_FOLLOWS_WITHIN, from));
        Optional<LocalDate> end = enrolment.through().map(last -> last.plusDays(1));
        if (goesOn) {
            add(Optional.of(from), end, Finding.holds(DutyStatement.EDUCATION_AFTER_SCHOOL, from, from));
        } else if (from.isAfter(afterSchoolDuty) && from.isBefore(soon)) {
            add(
                    Optional.of(from),
                    end,
                    Finding.open(DutyStatement.EDUCATION_AFTER_SCHOOL, from, from)
                            .restsOn(Aspect.VRS_1_EDUCATION));
        } else if (from.isAfter(afterSchoolDuty)) {
            notMet.add(Finding.fails(DutyStatement.EDUCATION_AFTER_SCHOOL, from, from)
                    .restsOn(Aspect.VRS_1_EDUCATION));
        }
    }

    private void nationality(NationalityGroup group) {
        Optional<LocalDate> since = dossier.nationalitySince();
        LocalDate on = since.filter(obligedFrom::isBefore).orElse(obligedFrom);
        switch (group) {
            case EU_EEA_SWISS, FAMILY_OF_EU_EEA_SWISS ->
                add(since, Optional.empty(), Finding.holds(DutyStatement.NATIONALITY, on, group));
            case OTHER_TREATY -> add(since, Optional.empty(), Finding.open(DutyStatement.TREATY, on, group));
            case TURKISH -> turkish(since, on);
        }
    }

    /** Status holders and their family are obliged from a day on, of duty and status; the others are not obliged. */
    private void turkish(Optional<LocalDate> since, LocalDate on) {
        NationalityGroup group = NationalityGroup.TURKISH;
        if (dossier.permit() != Permit.ASYLUM && dossier.permit() != Permit.FAMILY_OF_STATUS_HOLDER) {
            add(
                    since,
                    Optional.empty(),
                    Finding.holds(DutyStatement.NATIONALITY, on, group).restsOn(Aspect.VRS_1_TURKISH));
            return;
        }
        LocalDate obliged = law.on(DutyLaw.TURKISH_STATUS_HOLDERS_OBLIGED, obligedFrom);
        boolean surelyObliged = !obligedFrom.isBefore(obliged)
                && dossier.asylumStatusOn()
                        .filter(day -> !day.isBefore(obliged))
                        .isPresent();
        if (surelyObliged) {
            notMet.add(Finding.fails(DutyStatement.TURKISH_STATUS_HOLDER, on, group, obliged)
                    .restsOn(Aspect.VRS_1_TURKISH));
        } else {
            add(
                    since,
                    Optional.empty(),
                    Finding.open(DutyStatement.TURKISH_STATUS_HOLDER, on, group, obliged)
                            .restsOn(Aspect.VRS_1_TURKISH));
        }
    }

    /** Adds a ground; without a first day it stands from before the duty, without an end it still does. */
    private void add(Optional<LocalDate> first, Optional<LocalDate> end, Finding why) {
        LocalDateRange days = LocalDateRange.of(first.orElse(LocalDate.MIN), end.orElse(LocalDate.MAX));
        if (!days.isEmpty()) {
            periods.add(new NotObligedPeriod(days, why));
        }
    }
}
