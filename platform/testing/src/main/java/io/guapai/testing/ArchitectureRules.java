package io.guapai.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Rules that keep the services apart, and the packages of a module in an order. */
public final class ArchitectureRules {
  /** What a machine is set to decides nothing: neither its language, nor its zone or encoding. */
  static final ArchRule INDEPENDENT_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .orShould()
          .callMethod(ResourceBundle.class, "getBundle", String.class)
          .orShould()
          .callMethod(ResourceBundle.class, "getBundle", String.class, Locale.class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(MessageFormat.class, "format", String.class, Object[].class)
          .orShould()
          .callConstructor(MessageFormat.class, String.class)
          .orShould()
          .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(String.class, byte[].class, int.class, int.class)
          .orShould()
          .callConstructor(InputStreamReader.class, InputStream.class)
          .orShould()
          .callConstructor(OutputStreamWriter.class, OutputStream.class)
          .because("the same request is answered alike on every machine");

  private ArchitectureRules() {}

  /**
   * Fails unless the service stands on the platform alone.
   *
   * @param service package name under {@code io.guapai}, for example {@code hazard}
   */
  public static void check(String service) {
    JavaClasses classes = classes(service);
    standsOnPlatformAlone(service).check(classes);
    INDEPENDENT_OF_THE_MACHINE.check(classes);
  }

  /**
   * Fails when a module asks for the language, zone or encoding of the machine.
   *
   * @param module package name under {@code io.guapai}, for example {@code runtime}
   */
  public static void checkIndependence(String module) {
    INDEPENDENT_OF_THE_MACHINE.check(classes(module));
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

  /** Of the project's classes a service uses its own and those of the platform. */
  public static ArchRule standsOnPlatformAlone(String service) {
    String own = "io.guapai." + service + "..";
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.guapai..")
                .and(
                    resideOutsideOfPackages(
                        own,
                        "io.guapai.contracts..",
                        "io.guapai.runtime..",
                        "io.guapai.document..")))
        .because("services meet only in events");
  }
}
