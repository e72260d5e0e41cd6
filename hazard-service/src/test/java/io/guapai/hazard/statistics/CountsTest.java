package io.guapai.hazard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A total is made of sums, its rates of the sums. */
class CountsTest {

  @Test
  void theRateOfATotalIsNoAverageOfRates() {
    Counts one = new Counts(1, 1, 1, 0, 0, 0, 0, 0, 0, new BigDecimal("12000"));
    Counts many = new Counts(2, 9, 0, 1, 1, 1, 1, 1, 0, new BigDecimal("56.78"));
    Counts total = one.plus(many);
    assertEquals(new BigDecimal("100.00"), one.generalRate());
    assertEquals(new BigDecimal("0.00"), many.generalRate());
    assertEquals(new BigDecimal("10.00"), total.generalRate());
    assertEquals(new BigDecimal("1.21"), total.funds());
    assertEquals(3, total.unitsScreened());
  }

  @Test
  void thereIsNoRateOfNothing() {
    assertNull(Counts.NONE.generalRate());
    assertNull(Counts.NONE.majorRate());
    assertEquals(new BigDecimal("0.00"), Counts.NONE.funds());
  }
}
