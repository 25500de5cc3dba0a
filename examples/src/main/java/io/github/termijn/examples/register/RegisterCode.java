package io.github.termijn.examples.register;

/**
 * What can be wrong with the register (soort fout). The names are stable; texts are in bundle {@code problems}.
 *
 * <p>What the core finds wrong with the facts of a dossier has a {@link io.github.termijn.dossier.ProblemCode}.
 */
public enum RegisterCode {
    /** A file that is not there. */
    NO_FILE,
    /** A file of a register that was not written to its end: its manifest does not have it. */
    UNFINISHED,
    /** A file that is not as it was written: cut off, or changed since. */
    NOT_AS_WRITTEN,
    /** A file without a first line. */
    NO_HEADER,
    /** Bytes that are not text in UTF-8. */
    NOT_UTF_8,
    /** A byte order mark before the text. */
    BYTE_ORDER_MARK,
    /** Text that is not CSV: a quote that is not closed, or something after a closing quote. */
    NOT_CSV,
    /** A cell with a line break in it. */
    LINE_BREAK,
    /** A column that the file must have. */
    MISSING_COLUMN,
    /** A column that the file does not have. */
    UNKNOWN_COLUMN,
    /** A column that stands in the first line twice. */
    DUPLICATE_COLUMN,

    /** Rows of a person that could not be read: a defect of this library. */
    NOT_READ,
    /** More or fewer cells than the first line has. */
    WRONG_NUMBER_OF_CELLS,
    /** A row without a personal number. */
    NO_PERSON,
    /** A row of somebody who is not among the persons. */
    UNKNOWN_PERSON,
    /** A second row for one person. */
    DUPLICATE_PERSON,
    /** A row that stands in the file twice. */
    DUPLICATE_ROW,

    /** An empty cell where something must be. */
    MISSING_CELL,
    /** A cell that is not an existing day in the form {@code 2015-04-13}. */
    NOT_A_DAY,
    /** A day or year before 1900 or after 2199. */
    DAY_OUT_OF_RANGE,
    /** A cell that is not a number of the form that its column has. */
    NOT_A_NUMBER,
    /** A cell that is none of the codes of its column. */
    UNKNOWN_CODE,

    /** A duty of which no file has the first day, and something depends on it. */
    START_NOT_KNOWN,
    /** A first day that does not lie in the year of the cohort. */
    OTHER_COHORT,
    /** A duty that began when there was a participation statement, of which the files know nothing. */
    PARTICIPATION_NOT_HELD,
    /** An attempt of which the ones before it are not all there, or that has a number of another one. */
    ATTEMPTS_INCOMPLETE,
    /** An attempt before the day of an earlier one. */
    ATTEMPTS_OUT_OF_ORDER,
    /** Days of extension that do not fit the last days of the previous and the new term. */
    DAYS_DO_NOT_FIT,
    /** An extended term that begins on another day than before. */
    OTHER_START,
    /** A new term that does not begin after the previous one. */
    NEW_TERM_TOO_EARLY,
    /** A new term without a fine that sets it. */
    NEW_TERM_WITHOUT_FINE,
    /** A term that begins on another day than the first term and every recorded new one. */
    UNKNOWN_TERM,
    /** A recorded status that neither a fine nor an extension bears. */
    STATUS_NOT_HELD,
    /** A change of a term that is no extension, no fine and no status. */
    NOTHING_RECORDED
}
