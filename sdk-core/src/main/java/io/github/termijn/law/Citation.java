package io.github.termijn.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One place in a source (vindplaats), with the days between which it is the place to cite: one article, one page, one
 * judgment.
 *
 * <p>Articles were renumbered on 1 October 2017, so the same rule can have one place before that day and another from
 * it. Both days are included.
 *
 * @param source the text cited
 * @param place the article, paragraph or number within it, as lawyers write it: {@code art. 7b(1)-(2)}
 * @param from the first day on which this is the place, empty for "since the rule exists"
 * @param through the last day on which this is the place, empty for "until now"
 */
public record Citation(Source source, String place, Optional<LocalDate> from, Optional<LocalDate> through) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param source the text cited
     * @param place the article, paragraph or number within it, as lawyers write it: {@code art. 7b(1)-(2)}
     * @param from the first day on which this is the place, empty for "since the rule exists"
     * @param through the last day on which this is the place, empty for "until now"
     */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
    }

    /** How a place begins that is an article. */
    public static final String ARTICLE = "art. ";

    /**
     * Creates a citation that holds on every day.
     *
     * @param source the text cited
     * @param place the article, paragraph or number within it
     * @return the citation
     */
    public static Citation of(Source source, String place) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        return new Citation(source, place, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this citation limited to days from the given one.
     *
     * @param day the first day, included
     * @return the limited citation
     */
    public Citation from(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Citation(source, place, Optional.of(day), through);
    }

    /**
     * Returns this citation limited to days up to the given one.
     *
     * @param day the last day, included
     * @return the limited citation
     */
    public Citation through(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Citation(source, place, from, Optional.of(day));
    }

    /**
     * Tells whether this is the place to cite on a day.
     *
     * @param day the day asked for
     * @return true from the first through the last day, both included
     */
    public boolean holdsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && through.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Tells whether the place is an article.
     *
     * @return true for {@code art. 7b(1)-(2)}; false for a number of a gazette, a judgment or a page
     */
    public boolean isArticle() {
        return place.startsWith(ARTICLE);
    }

    /**
     * Returns the citation as lawyers write it, for example {@code Wi art. 7b(1)-(2)}.
     *
     * @return the short name of the source and the place
     */
    public String text() {
        return source.shortName().isEmpty() ? place : source.shortName() + " " + place;
    }

    /**
     * Returns where the text can be read: an article as it read on the last day of the citation, a judgment by its number, a page.
     *
     * <p>An article of the act of 2013 and of its decree that is still cited is that of 31 December 2021, which goes on to hold
     * (REG-2), one of the regulation that of 15 October 2015, the last version that was read.
     *
     * @return the address as a URL; empty for a reading of this library, and for what the sources name without a number
     */
    public Optional<String> address() {
        return Addresses.of(this);
    }
}
