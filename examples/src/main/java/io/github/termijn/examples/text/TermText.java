package io.github.termijn.examples.text;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Extension;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One term: a table of what moved its last day, with the last day after each step, and how it stands.
 *
 * @param term the term
 * @param next the term that followed
 * @param doneOn the day on which everything was done; empty if it was not
 * @param isOver whether no days are counted any more
 * @param asOf the as-of day
 * @param words the words
 */
public record TermText(
        Term term,
        Optional<? extends Term> next,
        Optional<LocalDate> doneOn,
        boolean isOver,
        LocalDate asOf,
        Words words) {

    /**
     * A step of a term.
     *
     * @param day the day
     * @param what what happened
     * @param lastDay the last day after it
     * @param isExtension whether an extension moved the last day
     */
    public record Step(String day, String what, String lastDay, boolean isExtension) {}

    private static final int[] COLUMNS = {17, 54, 23};
    private static final int INDENT = 2;
    private static final Set<TermStatus> NO_REQUEST = Set.of(TermStatus.COMPLETED_IN_TIME, TermStatus.ENDED);

    void print(Page page) {
        page.paragraph(0, words.name(term));
        page.columns(
                INDENT, COLUMNS, words.text("column.day"), words.text("column.step"), words.text("column.lastDay"));
        steps().forEach(step -> page.columns(INDENT, COLUMNS, step.day(), step.what(), step.lastDay()));
        request().ifPresent(request -> page.item(INDENT, COLUMNS[0], words.text("request"), request));
    }

    /**
     * Returns what happened, in order, the last step being how it stands.
     *
     * @return the steps
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                words.value(term.start()), start(), words.conditional(term, words.value(term.firstLastDay())), false));
        for (Extension extension : term.extensions()) {
            term.formerEnds().stream()
                    .filter(end -> end.ground() == extension.ground()
                            && end.decidedOn().equals(extension.on()))
                    .forEach(end -> steps.add(movedEnd(end)));
            steps.add(new Step(
                    day(extension), step(extension), words.conditional(term, words.value(extension.lastDay())), true));
        }
        steps.add(new Step(words.value(asOf), status(), words.lastDay(term), false));
        return steps;
    }

    private Step movedEnd(FormerEnd end) {
        String lastDay = words.value(end.lastDay());
        return new Step(lastDay, words.text("step.movedEnd", end.decidedOn()), words.conditional(term, lastDay), false);
    }

    /**
     * Returns from when extra time can be requested.
     *
     * @return a text; empty if that is past
     */
    public Optional<String> request() {
        return next.isPresent() || NO_REQUEST.contains(term.status())
                ? Optional.empty()
                : term.requestFrom().map(this::request).map(text -> words.conditional(term, text));
    }

    private String start() {
        String key = isSetForSure(term) ? "step.newTerm" : "step.newTerm.open";
        return term.setOn().map(day -> words.text(key, day)).orElseGet(() -> words.text("step.start"));
    }

    private String day(Extension extension) {
        boolean isUndated = extension.source() == ExtensionSource.DECIDED
                && extension.decidedOn().isEmpty();
        return isUndated ? words.text("step.undated") : words.value(extension.on());
    }

    private String step(Extension extension) {
        return words.text(
                "step." + extension.source(),
                extension.length(),
                extension.ground(),
                extension.rule().id());
    }

    private String request(Bounds<LocalDate> decree) {
        String day = decree.isExact() ? words.value(decree) : words.text("request.open", decree);
        if (term.frontOfficeFrom().map(Bounds::exactly).filter(decree::equals).isPresent()) {
            return words.text("request.same", day);
        }
        return term.frontOfficeFrom()
                .map(frontOffice -> words.text("request.both", day, frontOffice))
                .orElseGet(() -> words.text("request.decree", day));
    }

    private String status() {
        String status = next.map(following -> isSetForSure(following)
                        ? words.text("status.followed", term.status())
                        : words.value(term.status()))
                .orElseGet(() -> status(term, doneOn, isOver, asOf, words));
        return words.text("status", status);
    }

    /** Returns the status with the day that it was reached, or the days that are left or lost. */
    public static String status(Term term, Optional<LocalDate> doneOn, boolean isOver, LocalDate asOf, Words words) {
        Optional<LocalDate> lastDay = term.lastDay().exact();
        boolean completed = term.status() == TermStatus.COMPLETED_IN_TIME || term.status() == TermStatus.COMPLETED_LATE;
        if (completed && doneOn.isPresent()) {
            return words.text("status.done", term.status(), doneOn.get());
        }
        if (lastDay.isEmpty() || isOver) {
            return words.value(term.status());
        }
        long days = Math.abs(ChronoUnit.DAYS.between(asOf, lastDay.get()));
        return switch (term.status()) {
            case RUNNING -> words.text("status.left", term.status(), days);
            case OVERRUN -> words.text("status.late", term.status(), days);
            default -> words.value(term.status());
        };
    }

    /** Whether a fine set a term can be open. */
    public static boolean isSetForSure(Term term) {
        return term.existence() == Verdict.HOLDS;
    }
}
