package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.guidance.Guidance;
import java.util.List;

/** What has to be done, part by part. */
record ProgressText(Assessment assessment, Words words) {

    private static final int[] COLUMNS = {17, 54, 23};
    private static final int INDENT = 2;

    void print(Page page) {
        assessment.progress().ifPresent(progress -> print(page, progress));
    }

    private void print(Page page, ExamProgress progress) {
        page.heading(words.text("parts"));
        long done =
                progress.parts().stream().filter(part -> part.status().isDone()).count();
        String count = words.text("parts.done", done, progress.parts().size());
        page.paragraph(
                0,
                progress.group()
                        .map(group -> words.text("parts.doneAndGroup", count, group))
                        .orElse(count));
        for (PartProgress part : progress.parts()) {
            String status = part.doneOn()
                    .map(day -> words.text("part.on", part.status(), day))
                    .orElseGet(() -> words.value(part.status()));
            String attempts = part.part().isExam() ? words.text("part.attempts", part.allAttempts()) : "";
            page.columns(INDENT, COLUMNS, words.value(part.part()), status, attempts);
        }
        assessment.guidance().map(Guidance::consequences).stream()
                .flatMap(List::stream)
                .forEach(finding -> page.paragraph(0, words.line(finding)));
    }
}
