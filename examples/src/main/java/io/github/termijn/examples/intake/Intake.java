package io.github.termijn.examples.intake;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.examples.text.Words;
import io.github.termijn.guidance.Question;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks what a dossier needs until no answer changes anything, and keeps it after each answer (intake). Of a conversation that is cut
 * off only the answer being typed is lost.
 *
 * @param act the act that is asked about
 * @param terminal where is asked
 * @param words the words of the language
 * @param file where the dossier is kept
 * @param asOf the day of the answers
 */
public record Intake(Wi2013 act, Terminal terminal, Words words, Path file, LocalDate asOf) {

    /**
     * Asks from the beginning, or goes on.
     *
     * @param begun the dossier so far
     * @throws IOException if the dossier cannot be kept
     */
    public void run(Optional<Dossier> begun) throws IOException {
        terminal.say(words.text("intake.hello"));
        try {
            Dossier dossier = begun.isPresent() ? begun.get() : begin();
            keep(dossier);
            ask(dossier);
            terminal.say(words.text("intake.done"));
        } catch (StoppedException stopped) {
            terminal.say(words.text("intake.stopped"));
        }
    }

    /** Without these two there is nothing to ask about. */
    private Dossier begin() {
        terminal.because(words.text("intake.whyFirst"));
        Optional<Permit> permit = Optional.empty();
        while (permit.isEmpty()) {
            permit = terminal.one(words.text("intake.permit"), List.of(Permit.values()));
        }
        while (true) {
            Optional<LocalDate> from = terminal.day(words.text("intake.obligedFrom"));
            if (from.isPresent()) {
                try {
                    return Dossier.builder()
                            .permit(permit.get())
                            .obligedFrom(from.get())
                            .build();
                } catch (ImpossibleDossierException e) {
                    refuse(e);
                }
            }
        }
    }

    private void ask(Dossier first) throws IOException {
        Dossier dossier = first;
        Set<AskedFact> later = EnumSet.noneOf(AskedFact.class);
        Answers answers = new Answers(terminal, words, act.law(), asOf);
        Optional<Question> next = next(dossier, later);
        while (next.isPresent()) {
            AskedFact fact = next.get().fact();
            later.add(fact);
            terminal.say("");
            terminal.because(why(next.get()));
            try {
                Optional<Dossier> answered = answers.ask(fact, dossier);
                if (answered.isPresent()) {
                    dossier = answered.get();
                    keep(dossier);
                }
            } catch (ImpossibleDossierException e) {
                refuse(e);
                later.remove(fact);
            }
            next = next(dossier, later);
        }
    }

    private Optional<Question> next(Dossier dossier, Set<AskedFact> later) {
        return act.questions(dossier, asOf).questions().stream()
                .filter(question -> !later.contains(question.fact()))
                .findFirst();
    }

    private String why(Question question) {
        String changes = question.findings().stream()
                .skip(1)
                .map(words::sentence)
                .collect(Collectors.joining(System.lineSeparator()));
        String proofs = question.proofs().stream().map(words::value).collect(Collectors.joining("; "));
        return changes
                + System.lineSeparator()
                + words.text("intake.proves", proofs, question.rule().id());
    }

    private void refuse(ImpossibleDossierException e) {
        Explanation explanation = Explanation.in(words.language());
        e.problems().forEach(problem -> terminal.say(words.text("intake.impossible", explanation.problem(problem))));
    }

    /** Written beside it and put in its place: at every moment the file is the old dossier or the new one. */
    private void keep(Dossier dossier) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path written = Files.createTempFile(folder, "intake", ".json");
        try {
            Files.writeString(written, TermijnJson.write(dossier) + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
