package io.github.termijn.examples.desk;

import io.github.termijn.exam.PartProgress;
import io.github.termijn.examples.text.Words;
import java.util.List;

/**
 * A way to be done or to get more time, with what is met and what is missing.
 *
 * @param title the way
 * @param standing how it stands, in words
 * @param tone the same at a glance
 * @param meters what is asked
 * @param notes what else is to be known
 * @param sources rules and articles; may be empty
 */
public record Route(String title, String standing, Tone tone, List<Meter> meters, List<String> notes, String sources) {

    static String part(PartProgress part, Words words) {
        String status = part.doneOn()
                .map(day -> words.text("part.on", part.status(), day))
                .orElseGet(() -> words.value(part.status()));
        String attempts = part.part().isExam() ? ", " + words.text("part.attempts", part.allAttempts()) : "";
        return Words.capitalised(words.value(part.part())) + ": " + status + attempts;
    }
}
