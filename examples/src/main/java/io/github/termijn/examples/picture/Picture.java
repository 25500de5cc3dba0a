package io.github.termijn.examples.picture;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time line of one person: lanes under one line of years.
 *
 * @param scale the line of years
 * @param today the as-of day
 * @param lastDay the last day of the term that counts; empty if it is not certain
 * @param lanes terms, then parts, then circumstances, then courses
 */
public record Picture(Scale scale, LocalDate today, Optional<LocalDate> lastDay, List<Lane> lanes) {

    /**
     * Draws an assessment.
     *
     * @param dossier the facts; those after the as-of day are not drawn
     * @param assessment what was found of them
     * @return the picture; without lanes under another act
     */
    public static Picture of(Dossier dossier, Assessment assessment) {
        LocalDate today = assessment.receipt().asOf();
        Dossier known = dossier.knownOn(today);
        List<Lane> lanes = new ArrayList<>();
        TermLanes terms = new TermLanes(assessment);
        lanes.addAll(terms.of(assessment.terms()));
        lanes.addAll(terms.of(assessment.participationTerms()));
        assessment.progress().ifPresent(progress -> lanes.addAll(FactLanes.ofParts(known, progress)));
        if (!lanes.isEmpty()) {
            lanes.addAll(FactLanes.ofCircumstances(known, today));
            lanes.addAll(FactLanes.ofCourses(known, today));
        }
        Optional<LocalDate> lastDay =
                assessment.currentTerm().flatMap(term -> term.lastDay().exact());
        List<LocalDate> days = Stream.concat(
                        Stream.of(today, known.obligedFrom()), lanes.stream().flatMap(Picture::days))
                .toList();
        return new Picture(Scale.of(days), today, lastDay, List.copyOf(lanes));
    }

    private static Stream<LocalDate> days(Lane lane) {
        return Stream.concat(
                lane.bars().stream().flatMap(bar -> Stream.of(bar.from(), bar.through())),
                lane.marks().stream().map(Mark::day));
    }
}
