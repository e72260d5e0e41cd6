package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What the values of a profile may mean. */
@ApplicationScoped
class ProfileTargets {

  /**
   * Refuses a meaning that the register does not have.
   *
   * @param path of the value in the profile
   * @throws ProblemException with the meanings there are (422)
   */
  void require(String path, Field field, String value) {
    switch (field) {
      case USE_STATE -> requireOneOf(path, value, UseState.values());
      case REG_STATE -> requireOneOf(path, value, RegState.values());
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

  private static ProblemException invalid(String path, String value, String expected) {
    return new ProblemException(ProfileProblem.PROFILE_VALUE_INVALID, path, path, value, expected);
  }
}
