package io.guapai.scoring;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.guapai.testing.ArchitectureRules;
import io.guapai.testing.FrozenMigrations;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceStandsOnThePlatformAlone() {
    ArchitectureRules.check("scoring");
  }

  @Test
  void theRulesKnowNoDatabaseAndNoFramework() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.guapai.scoring");
    ArchRuleDefinition.noClasses()
        .that()
        .haveSimpleName("Standard")
        .or()
        .haveSimpleName("VetoReview")
        .or()
        .haveSimpleName("Wave")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "jakarta..", "io.quarkus..", "io.guapai.runtime.sql..")
        .check(classes);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    ArchitectureRules.checkCycles("scoring");
  }

  @Test
  void aMigrationThatWasGivenOutStaysAsItIs() {
    FrozenMigrations.check("src/main/resources/db/migration");
  }
}
