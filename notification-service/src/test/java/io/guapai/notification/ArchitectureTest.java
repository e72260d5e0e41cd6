package io.guapai.notification;

import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
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

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/migration");
  }
}
