package org.bluepencil.language.number;

import java.math.BigDecimal;

/** An amount as written: its ends, one unit of its last digit, and the token behind it. */
record Amount(BigDecimal low, BigDecimal high, BigDecimal step, int to) {}
