package org.bluepencil.claim.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Unit;

/** A bare number where a table has its year: "Population 2012: 5,100,000". */
final class YearNumber {
    private static final int FIRST = 1800;
    private static final int LAST = 2100;

    private YearNumber() {}

    static Optional<ClaimTime> of(Mention.Number number) {
        BigDecimal value = number.reading().low();
        boolean whole = number.reading().unit().dimension() == Unit.Dimension.COUNT
                && value.compareTo(number.reading().high()) == 0
                && value.stripTrailingZeros().scale() <= 0
                && number.tokens().length() == 1;
        if (!whole || value.compareTo(BigDecimal.valueOf(FIRST)) < 0 || value.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        int year = value.intValueExact();
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return Optional.of(new ClaimTime(period, Precision.YEAR, true, ClaimTime.Tense.PAST, String.valueOf(year)));
    }
}
