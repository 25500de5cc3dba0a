package io.github.termijn.law;

import java.time.LocalDate;
import java.util.List;

/** Which act governs whom (toepasselijk recht), as parameters. */
public final class RegimeLaw {

    /** The act that governs a duty, by the day on which it began. */
    public static final Parameter<Act> ACT = Parameter.dated(
            "act",
            Rule.REG_1,
            Dated.always(Act.BEFORE_2013)
                    .thenFrom(LocalDate.of(2013, 1, 1), Act.WI_2013)
                    .thenFrom(LocalDate.of(2022, 1, 1), Act.WI_2021));

    static final List<Parameter<?>> PARAMETERS = List.of(ACT);

    private RegimeLaw() {}
}
