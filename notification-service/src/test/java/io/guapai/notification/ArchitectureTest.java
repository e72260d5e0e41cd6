package io.guapai.notification;

import io.guapai.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void standsOnThePlatformAlone() {
    ArchitectureRules.check("notification");
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("notification");
  }
}
