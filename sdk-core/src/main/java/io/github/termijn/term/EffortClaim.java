package io.github.termijn.term;

import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The claim of demonstrated effort (EXT-7): enough course hours, and every open part tried often enough. */
final class EffortClaim {

    private final Claims claims;
    private final TermContext context;
    private final LawBook law;
    private final LocalDate asOf;
    private final LocalDate referenceDay;

    EffortClaim(Claims claims, TermContext context, LocalDate lastDay) {
        this.claims = claims;
        this.context = context;
        this.law = context.law();
        this.asOf = context.asOf();
        this.referenceDay = context.dossier().extensionRequests().stream()
                .filter(request -> request.ground() == Ground.EFFORT)
                .map(ExtensionRequest::requestedOn)
                .min(Comparator.naturalOrder())
                .orElse(asOf.isBefore(lastDay) ? asOf : lastDay);
    }

    void test() {
        Optional<Period> length = law.find(ExtensionLaw.EFFORT, asOf);
        List<PartProgress> open = Lists.where(
                PartProgress.of(law, context.dossier(), referenceDay),
                part -> part.part().isExam() && part.status() == PartStatus.OPEN);
        if (length.isEmpty() || open.isEmpty() || isRecorded()) {
            return;
        }
        List<Finding> conditions = new ArrayList<>();
        conditions.add(hours());
        open.forEach(part -> conditions.add(attempts(part)));
        claims.add(Ground.EFFORT, conditions, Bounds.exactly(length.get()), ClaimStatement.EFFORT_LENGTH);
    }

    /** Once per person: after a recorded one, for whichever term, there is no claim. */
    private boolean isRecorded() {
        return Lists.any(context.dossier().extensions(), decision -> decision.ground() == Ground.EFFORT);
    }

    /** Until NT2 counts, what is met only with NT2 is open: the text did not name it, courts counted it. */
    private boolean nt2Counts() {
        return law.on(ExtensionLaw.EFFORT_NT2_COUNTS, asOf);
    }

    private Finding hours() {
        BigDecimal required = BigDecimal.valueOf(law.on(ExtensionLaw.EFFORT_HOURS, asOf));
        Bounds<BigDecimal> all = hours(CourseKind.INTEGRATION, CourseKind.NT2);
        Bounds<BigDecimal> sure = nt2Counts() ? all : hours(CourseKind.INTEGRATION);
        boolean reached =
                all.atMost().map(most -> most.compareTo(required) >= 0).orElse(true);
        if (sure.atLeast().compareTo(required) >= 0) {
            return Finding.holds(ClaimStatement.EFFORT_HOURS, asOf, sure, required);
        }
        return reached
                ? Finding.open(ClaimStatement.EFFORT_HOURS, asOf, sure.hull(all), required)
                : Finding.fails(ClaimStatement.EFFORT_HOURS, asOf, sure, required);
    }

    private Bounds<BigDecimal> hours(CourseKind... kinds) {
        return HoursOfKind.total(HoursOfKind.counted(context.dossier().courses(), referenceDay), List.of(kinds));
    }

    private Finding attempts(PartProgress part) {
        boolean ona = part.part() == Part.ONA;
        int required = law.on(ona ? ExtensionLaw.EFFORT_ONA_ATTEMPTS : ExtensionLaw.EFFORT_ATTEMPTS, asOf);
        int sure = nt2Counts() ? part.allAttempts() : part.attempts();
        Finding finding;
        if (sure < required && part.allAttempts() >= required) {
            finding = Finding.open(ClaimStatement.EFFORT_ATTEMPTS, asOf, part.part(), part.allAttempts(), required);
        } else {
            finding = Finding.test(sure >= required, ClaimStatement.EFFORT_ATTEMPTS, asOf, part.part(), sure, required);
        }
        return ona ? finding.restsOn(Aspect.EXT_7_ONA) : finding;
    }
}
