package io.guapai.equipment;

import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void standsOnThePlatformAlone() {
    ArchitectureRules.check("equipment");
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("equipment");
  }

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/migration");
  }
}
