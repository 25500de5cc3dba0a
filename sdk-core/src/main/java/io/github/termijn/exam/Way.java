package io.github.termijn.exam;

import io.github.termijn.law.Finding;
import java.time.LocalDate;
import java.util.Comparator;

/** One way in which a part was done, or may have been done, on a day or any day; with its reason. */
record Way(PartStatus status, LocalDate day, Finding finding) {

    /** Of two ways on one day the firmer one is named, whatever the order in which they are listed. */
    static final Comparator<Way> EARLIEST = Comparator.comparing(Way::day)
            .thenComparing(Way::status)
            .thenComparing(way -> way.finding().authority())
            .thenComparing(way -> way.finding().statement().name());

    static Way done(PartStatus status, LocalDate day, Finding finding) {
        return new Way(status, day, finding);
    }

    static Way open(LocalDate earliest, Finding finding) {
        return new Way(PartStatus.UNDETERMINED, earliest, finding);
    }

    boolean isSure() {
        return status.isDone();
    }
}
