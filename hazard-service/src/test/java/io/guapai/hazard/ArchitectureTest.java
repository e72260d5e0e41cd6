package io.guapai.hazard;

import io.guapai.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceStandsOnThePlatformAlone() {
    ArchitectureRules.check("hazard");
  }
}
