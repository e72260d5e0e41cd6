package io.guapai.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
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
  void packagesThatNeedEachOtherAreFound() {
    // java.util and java.util.function need each other.
    JavaClasses cyclic =
        new ClassFileImporter()
            .importClasses(Optional.class, Supplier.class, Objects.class, BinaryOperator.class);
    assertThrows(AssertionError.class, () -> ArchitectureRules.withoutCycles("java").check(cyclic));
  }

  @Test
  void packagesInAnOrderAreNoCycle() {
    ArchitectureRules.withoutCycles("io.guapai.contracts").check(platform);
  }

  @Test
  void aServiceWithoutClassesIsAMistake() {
    assertThrows(AssertionError.class, () -> ArchitectureRules.check("nowhere"));
    assertThrows(AssertionError.class, () -> ArchitectureRules.checkCycles("nowhere"));
  }

  @Test
  void whatAsksForTheLanguageOfTheMachineIsFound() {
    JavaClasses asking = new ClassFileImporter().importClasses(Scanner.class);
    assertThrows(
        AssertionError.class, () -> ArchitectureRules.INDEPENDENT_OF_THE_MACHINE.check(asking));
  }
}
