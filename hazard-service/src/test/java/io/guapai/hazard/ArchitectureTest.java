package io.guapai.hazard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
import jakarta.persistence.MappedSuperclass;
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

  /** What belongs together in it is a value that it holds. */
  @Test
  void noDossierInheritsItsColumns() {
    noClasses()
        .should()
        .beAnnotatedWith(MappedSuperclass.class)
        .check(new ClassFileImporter().importPackages("io.guapai.hazard"));
  }

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/migration");
  }
}
