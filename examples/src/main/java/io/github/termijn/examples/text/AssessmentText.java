package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.law.Act;
import io.github.termijn.text.Language;

/**
 * An assessment on one page: the answer, the chain of terms, the timeline, overrun and fine, the loan, letters and objection, what comes next if
 * nothing happens, the extensions and exemptions that could be had, the parts, the next steps, and why.
 *
 * @param assessment the outcome
 * @param language Dutch or English
 */
public record AssessmentText(Assessment assessment, Language language) {

    /**
     * Writes the page.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Words words = new Words(language, assessment.receipt());
        Page page = new Page();
        Reasons reasons = Reasons.of(assessment);
        String title = new Parts(assessment, reasons, words).title();
        page.title(title, words.text("asOf", assessment.receipt().asOf()));
        page.blank();
        for (String notice : new ReceiptText(assessment.receipt(), words).notices()) {
            page.paragraph(0, notice);
            page.blank();
        }
        new SummaryText(assessment, reasons, words).print(page);
        if (assessment.act() == Act.WI_2013) {
            new ChainText(assessment, words).print(page);
            new TimelineText(assessment, words).print(page);
            new FinesText(assessment, reasons, words).print(page);
            new LoanText(assessment, reasons, words).print(page);
            new ProcedureText(assessment, words).print(page);
            new OutlookText(assessment, words).print(page);
            new ClaimsText(assessment, words).print(page);
            new ExemptionsText(assessment, words).print(page);
            new ProgressText(assessment, words).print(page);
        }
        new ReasonsText(reasons, words).print(page);
        if (assessment.act() == Act.WI_2013) {
            new GuidanceText(assessment, words).print(page);
        }
        new ReceiptText(assessment.receipt(), words).print(page);
        return page.toString();
    }
}
