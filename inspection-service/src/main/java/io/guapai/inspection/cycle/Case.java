package io.guapai.inspection.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which equipment of its kind a cycle holds. A condition on what is not known of a unit does not
 * hold, so the rule of all such equipment does.
 *
 * @param grades safety grades (安全状况等级); empty for any
 * @param classes classes of the unit; empty for any
 * @param media media that it holds; empty for any
 * @param fromAge whole years of use from which on it holds; null for any
 * @param throughAge years of use through which it holds; null for any
 */
public record Case(
    List<Integer> grades,
    List<String> classes,
    List<String> media,
    @Nullable Integer fromAge,
    @Nullable Integer throughAge) {

  /** All equipment of the kind. */
  static final Case ANY = new Case(List.of(), List.of(), List.of(), null, null);

  public Case {
    grades = List.copyOf(grades);
    classes = List.copyOf(classes);
    media = List.copyOf(media);
  }

  /** How much it asks: of two rules of a kind the one that asks for more goes before. */
  int conditions() {
    return some(!grades.isEmpty())
        + some(!classes.isEmpty())
        + some(!media.isEmpty())
        + some(fromAge != null || throughAge != null);
  }

  boolean holds(Particulars unit, LocalDate day) {
    return among(grades, unit.safetyGrade())
        && among(classes, unit.unitClass())
        && among(media, unit.medium())
        && ofAge(unit.base(), day);
  }

  private static <T> boolean among(List<T> some, @Nullable T one) {
    return some.isEmpty() || one != null && some.contains(one);
  }

  /** The day on which a year of use is complete belongs to it still. */
  private boolean ofAge(@Nullable LocalDate base, LocalDate day) {
    if (fromAge == null && throughAge == null) {
      return true;
    }
    return base != null
        && (fromAge == null || day.isAfter(base.plusYears(fromAge)))
        && (throughAge == null || !day.isAfter(base.plusYears(throughAge)));
  }

  private static int some(boolean condition) {
    return condition ? 1 : 0;
  }
}
