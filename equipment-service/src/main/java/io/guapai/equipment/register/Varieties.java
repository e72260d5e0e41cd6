package io.guapai.equipment.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentVariety;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entries of the catalogue 特种设备目录 a registered unit may be of. */
public final class Varieties {

  private static final String CYLINDERS = "23";

  private Varieties() {}

  /**
   * Whether units of an entry are registered for use: components and safety accessories are not,
   * and a kind alone says too little. Cylinders are registered apart.
   *
   * @param code four characters, or anything else
   */
  public static boolean isRegistrable(String code) {
    return EquipmentVariety.find(code)
        .filter(variety -> variety.registered() && !variety.isKind() && !isCylinder(code))
        .isPresent();
  }

  /**
   * A variety whose units are registered for use; a kind alone says too little.
   *
   * @throws ProblemException when units of it are not registered
   * @throws io.guapai.runtime.id.InvalidIdentifier when it is not in the catalogue
   */
  public static String registrable(String code) {
    EquipmentVariety variety = EquipmentVariety.parse(code);
    if (isCylinder(code)) {
      throw new ProblemException(
          EquipmentProblem.CYLINDERS_APART, "variety", variety.code(), variety.nameZh());
    }
    if (!isRegistrable(code)) {
      throw new ProblemException(
          EquipmentProblem.NOT_REGISTRABLE, "variety", variety.code(), variety.nameZh());
    }
    return variety.code();
  }

  /** Whether an entry is one of gas cylinders 气瓶, which have a register of their own. */
  public static boolean isCylinder(String code) {
    return code.startsWith(CYLINDERS);
  }

  /** Codes of the kinds whose units are registered: 1000 to 9000. */
  public static List<String> kinds() {
    return EquipmentVariety.registrableKinds().stream().map(EquipmentVariety::code).toList();
  }

  /** What the codes of a kind begin with. */
  public static String initial(String kind) {
    return kind.substring(0, 1);
  }

  /**
   * What the codes of a kind begin with, where somebody may have asked for one.
   *
   * @param kind of a query; null when none was asked for
   * @throws ProblemException when it is no kind whose units are registered (400)
   */
  public static @Nullable String asked(@Nullable String kind) {
    if (kind == null || kind.isBlank()) {
      return null;
    }
    if (!kinds().contains(kind)) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "kind", "kind", kind, String.join(", ", kinds()));
    }
    return initial(kind);
  }
}
