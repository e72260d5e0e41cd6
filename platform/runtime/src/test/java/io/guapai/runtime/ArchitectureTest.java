package io.guapai.runtime;

import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("runtime");
  }

  @Test
  void nothingAsksForTheLanguageZoneOrEncodingOfTheMachine() {
    ArchitectureRules.checkIndependence("runtime");
  }

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/platform");
  }
}
