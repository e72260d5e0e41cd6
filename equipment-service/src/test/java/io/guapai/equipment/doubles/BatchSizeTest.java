package io.guapai.equipment.doubles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

  private final BatchSize size = new BatchSize(500);

  @Test
  void itIsCutDownToOneAndGrowsAgainWhileItIsQuick() {
    for (int expected : new int[] {250, 125, 62, 31, 15, 7, 3, 1}) {
      assertTrue(size.cut());
      assertEquals(expected, size.now());
    }
    assertFalse(size.cut());
    assertEquals(1, size.now());
    for (int expected : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 500, 500}) {
      size.took(Duration.ofMillis(20));
      assertEquals(expected, size.now());
    }
  }

  @Test
  void whatTakesLongIsMadeSmallerBeforeItFails() {
    size.took(Duration.ofSeconds(2));
    assertEquals(500, size.now());
    size.took(Duration.ofSeconds(5));
    assertEquals(250, size.now());
  }
}
