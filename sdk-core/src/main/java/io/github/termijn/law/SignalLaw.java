package io.github.termijn.law;

import java.time.Period;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** When the desk is warned (signalen), as parameters. */
public final class SignalLaw {

    /** How long before the end of the term somebody can belong to the ELIP group. */
    public static final Parameter<Period> ELIP_WINDOW = Parameter.of("elipWindow", Rule.SIG_1, Period.ofMonths(6));

    /** What has to be used of the loan in that window: 75 percent of 10,000, which is also the 7,500 of the letters of 2021. */
    public static final Parameter<Money> ELIP_USED = Parameter.of("elipUsed", Rule.SIG_1, euro(7_500));

    /** Above what use of the loan somebody belongs to the ELIP group on any day. */
    public static final Parameter<Money> ELIP_ALMOST_ALL = Parameter.of("elipAlmostAll", Rule.SIG_1, euro(9_500));

    /** How long ONA takes at least. */
    public static final Parameter<Period> ONA_LENGTH = Parameter.of("onaLength", Rule.SIG_2, Period.ofWeeks(12));

    static final List<Parameter<?>> PARAMETERS = List.of(ELIP_WINDOW, ELIP_USED, ELIP_ALMOST_ALL, ONA_LENGTH);

    private SignalLaw() {}

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
