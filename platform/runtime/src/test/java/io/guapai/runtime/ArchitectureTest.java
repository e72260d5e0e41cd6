package io.guapai.runtime;

import io.guapai.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("runtime");
  }
}
