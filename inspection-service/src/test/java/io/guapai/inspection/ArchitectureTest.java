package io.guapai.inspection;

import io.guapai.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void standsOnThePlatformAlone() {
    ArchitectureRules.check("inspection");
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("inspection");
  }
}
