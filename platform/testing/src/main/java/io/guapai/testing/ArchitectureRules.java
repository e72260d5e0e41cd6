package io.guapai.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** Rules that keep the services apart; each service runs them over its own classes. */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /**
   * Fails unless the service stands on the platform alone.
   *
   * @param service package name under {@code io.guapai}, for example {@code hazard}
   */
  public static void check(String service) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.guapai." + service);
    if (classes.isEmpty()) {
      throw new AssertionError("no classes in io.guapai." + service);
    }
    standsOnPlatformAlone(service).check(classes);
  }

  /** Of the project's classes a service uses its own, the contracts and the runtime. */
  public static ArchRule standsOnPlatformAlone(String service) {
    String own = "io.guapai." + service + "..";
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.guapai..")
                .and(resideOutsideOfPackages(own, "io.guapai.contracts..", "io.guapai.runtime..")))
        .because("services meet only in events");
  }
}
