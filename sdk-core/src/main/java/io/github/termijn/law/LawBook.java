package io.github.termijn.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All numbers and readings of the law with the days on which they hold (parameters van de wet).
 *
 * <p>{@link #standard()} is the law. {@link #with(Parameter, Dated)} gives an amended one for a what-if study or for
 * another reading; an assessment made with it names every amendment. A law book is immutable and safe to share.
 *
 * <p>Example: {@code LawBook.standard().on(TermLaw.EXAM_TERM, day)} is three years on every day.
 */
public final class LawBook {

    private static final List<Parameter<?>> PARAMETERS = Stream.of(
                    RegimeLaw.PARAMETERS,
                    DutyLaw.PARAMETERS,
                    ExamLaw.PARAMETERS,
                    TermLaw.PARAMETERS,
                    ExtensionLaw.PARAMETERS,
                    FineLaw.PARAMETERS,
                    ProcedureLaw.PARAMETERS,
                    LoanLaw.PARAMETERS,
                    RepaymentLaw.PARAMETERS,
                    ExemptionLaw.PARAMETERS,
                    SignalLaw.PARAMETERS,
                    Interpretation.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private static final LawBook STANDARD = new LawBook(Map.of());

    private final Map<Parameter<?>, Dated<?>> amendments;
    private final String fingerprint;

    private LawBook(Map<Parameter<?>, Dated<?>> amendments) {
        this.amendments = Map.copyOf(amendments);
        this.fingerprint = fingerprintOf(this);
    }

    /**
     * Returns the law without amendments.
     *
     * @return the standard law book
     */
    public static LawBook standard() {
        return STANDARD;
    }

    /**
     * Returns every parameter of the law, in the order of the rulebook's subjects.
     *
     * @return the parameters
     */
    public static List<Parameter<?>> parameters() {
        return PARAMETERS;
    }

    /**
     * Returns a law book in which one parameter has another value.
     *
     * @param <T> the type of the value
     * @param parameter the parameter to amend
     * @param value its new value with the days on which it changes
     * @return the amended law book; the same as before if the value is that of the standard law
     */
    public <T> LawBook with(Parameter<T> parameter, Dated<T> value) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
        Map<Parameter<?>, Dated<?>> amended = new HashMap<>(amendments);
        if (parameter.standard().equals(value)) {
            amended.remove(parameter);
        } else {
            amended.put(parameter, value);
        }
        return new LawBook(amended);
    }

    /**
     * Returns a law book in which one parameter has another value on every day.
     *
     * @param <T> the type of the value
     * @param parameter the parameter to amend
     * @param value its new value
     * @return the amended law book
     */
    public <T> LawBook with(Parameter<T> parameter, T value) {
        return with(parameter, Dated.always(value));
    }

    /**
     * Returns a law book with a named amendment, for a what-if study (SIG-5).
     *
     * @param amendment the amendment
     * @return the amended law book; what was amended before stays, unless it is amended again
     */
    public LawBook with(Amendment amendment) {
        return amendment.amend(this);
    }

    /**
     * Returns a law book with all that another one amends.
     *
     * @param other the other law book
     * @return this one with the amended values of the other; what both amend is as the other has it
     */
    public LawBook with(LawBook other) {
        Map<Parameter<?>, Dated<?>> amended = new HashMap<>(amendments);
        amended.putAll(other.amendments);
        return new LawBook(amended);
    }

    /**
     * Returns what is amended.
     *
     * @return the parameters, in the order of {@link #parameters()}; none for the standard law
     */
    public List<Parameter<?>> amended() {
        List<Parameter<?>> amended = new ArrayList<>();
        PARAMETERS.stream().filter(amendments::containsKey).forEach(amended::add);
        return List.copyOf(amended);
    }

    /**
     * Returns the value of a parameter with the days on which it changes.
     *
     * @param <T> the type of the value
     * @param parameter the parameter
     * @return its amended value, or the standard one
     */
    @SuppressWarnings("unchecked") // with(…) stores a Dated<T> under a Parameter<T> only
    public <T> Dated<T> value(Parameter<T> parameter) {
        Objects.requireNonNull(parameter, "parameter");
        Dated<?> amended = amendments.get(parameter);
        return amended == null ? parameter.standard() : (Dated<T>) amended;
    }

    /**
     * Returns the value of a parameter on a day.
     *
     * @param <T> the type of the value
     * @param parameter the parameter
     * @param day the day asked for
     * @return the value on that day
     * @throws java.util.NoSuchElementException if the parameter has no value on that day
     */
    public <T> T on(Parameter<T> parameter, LocalDate day) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(day, "day");
        return value(parameter).on(day);
    }

    /**
     * Returns the value of a parameter on a day, if it has one.
     *
     * @param <T> the type of the value
     * @param parameter the parameter
     * @param day the day asked for
     * @return the value, empty before the first day of the rule
     */
    public <T> Optional<T> find(Parameter<T> parameter, LocalDate day) {
        Objects.requireNonNull(parameter, "parameter");
        return value(parameter).find(day);
    }

    /**
     * Returns what differs from the standard law.
     *
     * @return the amended values by the name of their parameter, in alphabetical order; empty for the standard law
     */
    public Map<String, String> amendments() {
        Map<String, String> named = new TreeMap<>();
        amendments.forEach((parameter, value) -> named.put(parameter.name(), value.toString()));
        return java.util.Collections.unmodifiableMap(named);
    }

    /**
     * Returns a short text that is the same for the same law in every run and every JVM, and differs for another.
     *
     * @return the first 16 hexadecimal digits of the SHA-256 of all names and values
     */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprintOf(LawBook book) {
        StringBuilder text = new StringBuilder();
        for (Parameter<?> parameter : PARAMETERS) {
            text.append(parameter.name())
                    .append('=')
                    .append(book.value(parameter))
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LawBook that && amendments.equals(that.amendments);
    }

    @Override
    public int hashCode() {
        return amendments.hashCode();
    }

    /** Returns the fingerprint and the amendments: {@code LawBook 0123456789abcdef {}}. */
    @Override
    public String toString() {
        return "LawBook " + fingerprint + " " + amendments();
    }
}
