package io.github.termijn.benchmarks;

import java.util.List;
import java.util.Locale;

/** The figures of a run as tables in Markdown, with their ratios. */
final class Figures {

    private static final String TYPICAL = Sample.TYPICAL.name();
    private static final String GROWTH = "GrowthBenchmark.assess";

    /** How long the lists are; from one to the next n log n grows by these factors. */
    private static final List<Integer> LENGTHS = List.of(10, 100, 1000, 10_000);

    private final Results run;
    private final Results growth;
    private final StringBuilder text = new StringBuilder();

    Figures(Results run, Results growth) {
        this.run = run;
        this.growth = growth;
    }

    String text() {
        line(
                "Java: %s. Each benchmark in %d new JVMs (what runs through much code in %d, the first call in more); ± is half the 99.9 %% confidence interval of JMH. Every number of"
                        + " the run: [results.json](performance/results.json).",
                run.machine(), run.forks("TermBenchmark.arithmetic"), run.forks("AssessmentBenchmark.assess"));
        targets();
        contest("The fine table", "FineTableBenchmark.decide");
        contest("A fine from counted facts", "CountedFineBenchmark.decide");
        contest("The full fine decision", "FineBenchmark.decide");
        contest("The criteria of demonstrated effort", "AgiBenchmark.decide");
        term();
        assessment();
        json();
        rest();
        growth();
        return text.toString();
    }

    private void targets() {
        heading("Targets");
        row("what", "target", "measured", "");
        row("---", "---", "---", "---");
        besideOthers("a fine from counted facts", "CountedFineBenchmark.decide", 8, 15, 45);
        besideOthers("the full fine decision from a dossier", "FineBenchmark.decide", 30, 3, 0);
        besideOthers("the criteria of demonstrated effort", "AgiBenchmark.decide", 30, 8, 25);
        kilobytes("allocated by one question: until when", "QuestionBenchmark.terms", Sample.TYPICAL, 20);
        kilobytes("allocated by one question: what does it cost", "QuestionBenchmark.fines", Sample.TYPICAL, 20);
        kilobytes("allocated by a typical assessment", "AssessmentBenchmark.assess", Sample.TYPICAL, 50);
        kilobytes("allocated by a tangled assessment", "AssessmentBenchmark.assess", Sample.TANGLED, 150);
        atMost(
                "a tangled assessment, beside a simple one",
                6,
                time("AssessmentBenchmark.assess", Sample.TANGLED.name())
                        / time("AssessmentBenchmark.assess", Sample.SIMPLE.name()));
        double whole = time("JsonBenchmark.readAssessWrite", TYPICAL);
        double plain = time("JsonBenchmark.plainReadWrite", TYPICAL);
        double share = 100 * plain / whole;
        row(
                "JSON read, assessed, written: share of the rate of plain Jackson, which assesses nothing",
                "48 % or more",
                number(share) + " %",
                verdict(share >= 48));
        atMost(
                "the same, beside plain Jackson that writes the same document",
                2.2,
                whole / (plain - time("JsonBenchmark.plainRead", TYPICAL)));
        double tenfold = growthTo(FactList.MIXED, 3);
        row(
                "ten times the facts: 1,000 to 10,000 in every list",
                "at most n log n: " + number(nLogN(3)) + " ×",
                number(tenfold) + " ×",
                verdict(tenfold <= nLogN(3)));
    }

    /** What a decision takes beside bare Java, and how much faster it is than two engines that an organisation may have. */
    private void besideOthers(
            String what, String method, double overBare, double fasterThanEasy, double fasterThanDrools) {
        double termijn = time(method, Engine.TERMIJN.name());
        atMost(what + ", beside bare Java without a reason", overBare, termijn / time(method, Engine.BARE_JAVA.name()));
        atLeast(what + ", beside Easy Rules", fasterThanEasy, time(method, Engine.EASY_RULES.name()) / termijn);
        if (fasterThanDrools > 0) {
            atLeast(what + ", beside Drools DMN", fasterThanDrools, time(method, Engine.DROOLS.name()) / termijn);
        }
    }

    private void kilobytes(String what, String method, Sample sample, double target) {
        double measured = run.bytes(method, sample.name()) / 1000;
        row(what, plain(target) + " kB or less", number(measured) + " kB", verdict(measured <= target));
    }

    private double growthTo(FactList list, int place) {
        return growthScore(list, LENGTHS.get(place)) / growthScore(list, LENGTHS.get(place - 1));
    }

    private double growthScore(FactList list, int length) {
        return growth.score(GROWTH, list.name() + length);
    }

    private static double nLogN(int place) {
        double longer = LENGTHS.get(place);
        double shorter = LENGTHS.get(place - 1);
        return longer * Math.log(longer) / (shorter * Math.log(shorter));
    }

    private void contest(String title, String method) {
        heading(title);
        row("who", "time per decision", "±", "allocated", "time beside bare Java", "time beside Termijn");
        row("---", "---", "---", "---", "---", "---");
        double bare = time(method, Engine.BARE_JAVA.name());
        double termijn = time(method, Engine.TERMIJN.name());
        for (Engine engine : Engine.values()) {
            double time = time(method, engine.name());
            row(
                    engine.title(),
                    nanos(time),
                    error(method, engine.name()),
                    bytes(run.bytes(method, engine.name())),
                    number(time / bare) + " ×",
                    number(time / termijn) + " ×");
        }
    }

    private void term() {
        heading("A term with two extensions");
        row("what", "time", "±", "allocated", "time beside bare Java");
        row("---", "---", "---", "---", "---");
        double bare = time("TermBenchmark.bareJava", "");
        measured("`java.time` alone", "TermBenchmark.bareJava", bare);
        measured("the library's arithmetic, lengths from the law", "TermBenchmark.arithmetic", bare);
        measured("all terms of the dossier with findings and claims", "TermBenchmark.timeline", bare);
    }

    private void measured(String what, String method, double beside) {
        row(
                what,
                nanos(time(method, "")),
                error(method, ""),
                bytes(run.bytes(method, "")),
                number(time(method, "") / beside) + " ×");
    }

    private void assessment() {
        heading("A full assessment");
        samples(
                "all findings",
                "AssessmentBenchmark.assess",
                "all findings, and as Dutch sentences",
                "AssessmentBenchmark.assessAndExplain",
                "one question: until when, and what a term costs",
                "QuestionBenchmark.terms",
                "one question: what does it cost",
                "QuestionBenchmark.fines",
                "one question: what is forgiven",
                "QuestionBenchmark.forgiveness",
                "one question: which exemptions",
                "QuestionBenchmark.exemptions");
    }

    private void json() {
        heading("From JSON to JSON");
        samples(
                "plain Jackson reads", "JsonBenchmark.plainRead",
                "the library reads and checks", "JsonBenchmark.read",
                "plain Jackson reads and writes", "JsonBenchmark.plainReadWrite",
                "the library reads, checks, assesses, writes", "JsonBenchmark.readAssessWrite");
    }

    private void samples(String... whatAndMethod) {
        row("what", "dossier", "time", "±", "allocated");
        row("---", "---", "---", "---", "---");
        for (int i = 0; i < whatAndMethod.length; i += 2) {
            String method = whatAndMethod[i + 1];
            for (Sample sample : Sample.values()) {
                row(
                        whatAndMethod[i],
                        sample.name().toLowerCase(Locale.ROOT),
                        nanos(time(method, sample.name())),
                        error(method, sample.name()),
                        bytes(run.bytes(method, sample.name())));
            }
        }
    }

    private void rest() {
        heading("First call, many calls");
        row("what", "measured", "±");
        row("---", "---", "---");
        percentile("a warm call: read, assess, write compact; half of them within", 50.0);
        percentile("99 in 100 within", 99.0);
        percentile("999 in 1,000 within", 99.9);
        rate("batch, one thread", "BatchBenchmark.oneThread");
        rate("batch, two threads", "BatchBenchmark.twoThreads");
        cold("first assessment in a new JVM", "ColdStartBenchmark.first");
        cold("first from JSON to JSON in a new JVM", "ColdStartBenchmark.firstJson");
    }

    /** Each list alone, then all of them: what the longer of two costs more, beside what n log n would. */
    private void growth() {
        heading("Growth with each list");
        line(
                "Beside each list a participation statement, a loan and two late fines. The factors are those of ten times the"
                        + " facts, with n log n at most %s, %s and %s. Every number: [growth.json](performance/growth.json).%n",
                number(nLogN(1)), number(nLogN(2)), number(nLogN(3)));
        row("list", "10", "100", "1,000", "10,000", "factors", "allocated at 10,000", "factor");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        for (FactList list : FactList.values()) {
            double bytes = growth.bytes(GROWTH, list.name() + 10_000);
            row(
                    list.title(),
                    nanos(growthScore(list, 10)),
                    nanos(growthScore(list, 100)),
                    nanos(growthScore(list, 1000)),
                    nanos(growthScore(list, 10_000)),
                    number(growthTo(list, 1)) + ", " + number(growthTo(list, 2)) + ", " + number(growthTo(list, 3)),
                    bytes(bytes),
                    number(bytes / growth.bytes(GROWTH, list.name() + 1000)));
        }
    }

    private void rate(String what, String method) {
        row(what, String.format(Locale.ROOT, "%,.0f dossiers a second", run.score(method, "")), error(method, ""));
    }

    private void percentile(String what, double percent) {
        row(what, number(run.percentile("CallBenchmark.call", TYPICAL, percent)) + " µs", "");
    }

    private void cold(String what, String method) {
        row(what, number(run.score(method, "")) + " ms", error(method, ""));
    }

    private double time(String method, String parameter) {
        return run.score(method, parameter);
    }

    private void atLeast(String what, double target, double measured) {
        row(what, plain(target) + " × faster or more", number(measured) + " ×", verdict(measured >= target));
    }

    private void atMost(String what, double target, double measured) {
        row(what, plain(target) + " × the time or less", number(measured) + " ×", verdict(measured <= target));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "**missed**";
    }

    private String error(String method, String parameter) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * run.error(method, parameter));
    }

    private static String nanos(double nanos) {
        return nanos < 1000
                ? number(nanos) + " ns"
                : nanos < 1e6 ? number(nanos / 1000) + " µs" : number(nanos / 1e6) + " ms";
    }

    private static String bytes(double bytes) {
        return bytes < 1000 ? String.format(Locale.ROOT, "%.0f B", bytes) : number(bytes / 1000) + " kB";
    }

    private static String plain(double target) {
        return String.format(Locale.ROOT, target == Math.rint(target) ? "%.0f" : "%.1f", target);
    }

    /** Three digits say enough. */
    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    private void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
