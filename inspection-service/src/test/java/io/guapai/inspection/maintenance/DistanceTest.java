package io.guapai.inspection.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

  @Test
  void aDegreeOfAMeridianIsAHundredAndElevenKilometres() {
    assertEquals(111_195, Distance.metres(119, 31, 119, 32), 1);
    assertEquals(0, Distance.metres(119, 31, 119, 31));
    assertEquals(20_015_115, Distance.metres(0, 0, 180, 0), 50);
  }
}
