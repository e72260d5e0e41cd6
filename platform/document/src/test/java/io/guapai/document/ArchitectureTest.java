package io.guapai.document;

import io.guapai.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void nothingAsksForTheLanguageZoneOrEncodingOfTheMachine() {
    ArchitectureRules.checkIndependence("document");
  }
}
