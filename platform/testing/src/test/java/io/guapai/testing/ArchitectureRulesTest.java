package io.guapai.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {
  private final JavaClasses platform =
      new ClassFileImporter().importPackages("io.guapai.testing", "io.guapai.contracts");

  @Test
  void contractsStandAlone() {
    ArchitectureRules.standsOnPlatformAlone("contracts").check(platform);
  }

  @Test
  void aUseOfAnotherPackageIsFound() {
    // This very package uses io.guapai.testing, which no service may in its main code.
    assertThrows(
        AssertionError.class,
        () -> ArchitectureRules.standsOnPlatformAlone("testing.embedded").check(platform));
  }

  @Test
  void aServiceWithoutClassesIsAMistake() {
    assertThrows(AssertionError.class, () -> ArchitectureRules.check("nowhere"));
  }
}
