package io.guapai.hazard;

import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceStandsOnThePlatformAlone() {
    ArchitectureRules.check("hazard");
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("hazard");
  }

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/migration");
  }
}
