package io.github.termijn.exam;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When parts may have been done before it is sure that they were (mogelijk eerder klaar, EXM-6): by a decision without its day,
 * or by something of which it is open whether it does a part.
 *
 * @param from the first day on which all of them may have been done; {@link LocalDate#MIN} if it may have been any day
 * @param byExemption whether an exemption may have done the last of them, which ends the duty and does not fulfil it
 * @param otherwise whether something else may have
 */
public record PossibleCompletion(LocalDate from, boolean byExemption, boolean otherwise) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param from the first day on which all of them may have been done
     * @param byExemption whether an exemption may have done the last of them
     * @param otherwise whether something else may have
     */
    public PossibleCompletion {
        Objects.requireNonNull(from, "from");
    }

    /**
     * Tells when parts may have been done earlier than is sure.
     *
     * <p>Example: reading passed on 10 May 2016, the other parts taken away by an exemption without its day: from 10 May 2016, by
     * an exemption.
     *
     * @param law the law
     * @param dossier the facts as known on the day
     * @param progress the progress on the day
     * @param day the as-of day
     * @param asked which of the required parts
     * @return the first day; empty if they were surely done by then, or if a part is open without any doubt
     */
    public static Optional<PossibleCompletion> of(
            LawBook law, Dossier dossier, ExamProgress progress, LocalDate day, Predicate<PartProgress> asked) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(asked, "asked");
        if (!Lists.any(progress.parts(), PartProgress::mayBeEarlier)) {
            return Optional.empty();
        }
        PartCount count = new PartCount(law, dossier, day);
        LocalDate from = LocalDate.MIN;
        LocalDate surely = LocalDate.MIN;
        boolean byExemption = false;
        boolean otherwise = false;
        for (PartProgress part : Lists.where(progress.parts(), asked)) {
            PartCount.Standing standing = count.standing(part.part());
            Optional<LocalDate> open = standing.open().map(Way::day);
            Optional<LocalDate> sure = standing.sure().map(Way::day);
            if (open.isEmpty() && sure.isEmpty()) {
                return Optional.empty();
            }
            from = latest(from, open.or(() -> sure).orElseThrow());
            surely = latest(surely, sure.orElse(LocalDate.MAX));
            byExemption |= Lists.any(standing.mayBe(), Way::mayBeExemption);
            otherwise |= Lists.any(standing.mayBe(), way -> !way.mayBeExemption());
        }
        return from.isBefore(surely)
                ? Optional.of(new PossibleCompletion(from, byExemption, otherwise))
                : Optional.empty();
    }

    /**
     * Returns the first day of the duty on which all of them may have been done.
     *
     * @param obligedFrom the first day of the duty
     * @return {@link #from()}, or the first day of the duty where that is later
     */
    public LocalDate fromNotBefore(LocalDate obligedFrom) {
        Objects.requireNonNull(obligedFrom, "obligedFrom");
        return latest(from, obligedFrom);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
