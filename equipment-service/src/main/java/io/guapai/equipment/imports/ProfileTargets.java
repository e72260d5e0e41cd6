package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.equipment.register.EquipmentDates;
import io.guapai.equipment.register.Position;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EquipmentCode;
import io.guapai.runtime.id.InvalidIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the values of a profile may mean. */
@ApplicationScoped
class ProfileTargets {

  /**
   * Refuses a meaning that the register does not have.
   *
   * @param path of the value in the profile
   * @param dates how it would be written if it were a date
   * @throws ProblemException with the meanings there are (422)
   */
  void require(String path, Field field, String value, Dates dates) {
    switch (field) {
      case USE_STATE -> requireOneOf(path, value, UseState.values());
      case REG_STATE -> requireOneOf(path, value, RegState.values());
      case DATUM -> requireOneOf(path, value, Position.Datum.values());
      case VARIETY -> {
        if (!Varieties.isRegistrable(value)) {
          throw invalid(path, value, "特种设备目录");
        }
      }
      case INDUSTRY -> {
        if (!Industry.isSection(value)) {
          throw invalid(path, value, "GB/T 4754-2017: A–T");
        }
      }
      case FIRST_USE_DATE, NEXT_INSPECTION_DATE -> requireDate(path, value, dates);
      case CREDIT_CODE -> requireIdentifier(path, value, CreditCode::parse);
      case EQUIPMENT_CODE -> requireIdentifier(path, value, EquipmentCode::parse);
      default -> {
        // The other fields are free text or are checked row by row.
      }
    }
  }

  private static void requireOneOf(String path, String value, Enum<?>[] allowed) {
    List<String> names = Arrays.stream(allowed).map(Enum::name).toList();
    if (!names.contains(value)) {
      throw invalid(path, value, String.join(", ", names));
    }
  }

  private static void requireDate(String path, String value, Dates dates) {
    if (dates.read(value) == null) {
      throw invalid(path, value, dates.forms() + ", " + EquipmentDates.RANGE);
    }
  }

  private static void requireIdentifier(String path, String value, Consumer<String> reading) {
    try {
      if (!value.isEmpty()) {
        reading.accept(value);
      }
    } catch (InvalidIdentifier e) {
      throw invalid(path, value, e.reason(Locale.CHINESE) + " / " + e.reason(Locale.ENGLISH));
    }
  }

  private static ProblemException invalid(String path, String value, String expected) {
    return new ProblemException(ProfileProblem.PROFILE_VALUE_INVALID, path, path, value, expected);
  }
}
