package io.guapai.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** Rules that keep the services apart, and the packages of a module in an order. */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /**
   * Fails unless the service stands on the platform alone.
   *
   * @param service package name under {@code io.guapai}, for example {@code hazard}
   */
  public static void check(String service) {
    standsOnPlatformAlone(service).check(classes(service));
  }

  /**
   * Fails when packages of a module need each other.
   *
   * @param module package name under {@code io.guapai}, for example {@code runtime}
   */
  public static void checkCycles(String module) {
    withoutCycles("io.guapai." + module).check(classes(module));
  }

  /** No two packages under a root need each other, directly or by way of others. */
  public static ArchRule withoutCycles(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that needs nothing of another can be read without it");
  }

  private static JavaClasses classes(String module) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.guapai." + module);
    if (classes.isEmpty()) {
      throw new AssertionError("no classes in io.guapai." + module);
    }
    return classes;
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
