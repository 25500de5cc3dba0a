package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The recorded extensions of one kind of term, ready to be dealt to the terms of a chain (TRM-10, PVT-1). */
final class RecordedExtensions {

    /** PVT-1: these never lengthen a participation statement term, also where a decision names it. */
    static final Set<Ground> NEVER_FOR_PVT = Set.of(Ground.LITERACY, Ground.EFFORT, Ground.EDUCATION);

    /** A decision and its place in the record. */
    private record Placed(int place, ExtensionDecision decision) {

        LocalDate day() {
            return decision.decidedOn().orElseThrow();
        }
    }

    private final Map<Integer, List<Placed>> named = new HashMap<>();
    private final List<Placed> unnamed = new ArrayList<>();
    private final List<Placed> unnamedWithoutDay = new ArrayList<>();

    private RecordedExtensions() {}

    static RecordedExtensions of(Dossier dossier, TermKind kind) {
        RecordedExtensions recorded = new RecordedExtensions();
        for (int place = 0; place < dossier.extensions().size(); place++) {
            ExtensionDecision decision = dossier.extensions().get(place);
            if (isAbout(kind, decision)) {
                recorded.add(new Placed(place, decision));
            }
        }
        recorded.unnamed.sort(Comparator.comparing(Placed::day));
        return recorded;
    }

    /** Returns these and one more decision, which names its term. */
    RecordedExtensions and(ExtensionDecision decision) {
        RecordedExtensions more = new RecordedExtensions();
        named.forEach((term, decisions) -> more.named.put(term, new ArrayList<>(decisions)));
        more.unnamed.addAll(unnamed);
        more.unnamedWithoutDay.addAll(unnamedWithoutDay);
        more.add(new Placed(Integer.MAX_VALUE, decision));
        return more;
    }

    private void add(Placed placed) {
        List<Placed> list = placed.decision()
                .term()
                .map(term -> named.computeIfAbsent(term, any -> new ArrayList<>()))
                .orElse(placed.decision().decidedOn().isPresent() ? unnamed : unnamedWithoutDay);
        list.add(placed);
    }

    /** TRM-10 and PVT-1: which kind of term a recorded extension is about. */
    private static boolean isAbout(TermKind kind, ExtensionDecision decision) {
        if (kind == TermKind.EXAM) {
            return decision.of().map(scope -> scope.covers(TermKind.EXAM)).orElse(true);
        }
        if (NEVER_FOR_PVT.contains(decision.ground())) {
            return false;
        }
        boolean sharedGround = decision.ground() == Ground.ILLNESS || decision.ground() == Ground.BEREAVEMENT;
        return decision.of()
                .map(scope -> scope.covers(TermKind.PVT))
                .orElse(sharedGround && decision.term().isEmpty());
    }

    /**
     * Returns the decisions about a term as listed: those that name it, and of the others those of after the day on which it was
     * set (that day counts as not yet) through the day on which it was fined. Without a day they are about the first term.
     *
     * @param term its place in the chain
     * @param setOn the day of the fine that set it
     * @param through the day of the fine for it
     */
    List<ExtensionDecision> about(int term, LocalDate setOn, LocalDate through) {
        List<Placed> about = new ArrayList<>(named.getOrDefault(term, List.of()));
        about.addAll(unnamed.subList(count(setOn), Math.max(count(setOn), count(through))));
        if (term == 0) {
            about.addAll(unnamedWithoutDay);
        }
        about.sort(Comparator.comparingInt(Placed::place));
        return Lists.each(about, Placed::decision);
    }

    /** Returns how many decisions that name no term were taken by a day. */
    int count(LocalDate through) {
        int from = 0;
        int to = unnamed.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (unnamed.get(middle).day().isAfter(through)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
