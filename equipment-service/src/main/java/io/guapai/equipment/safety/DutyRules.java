package io.guapai.equipment.safety;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which enterprises owe which record of their safety staff: a rule of the shelf for each kind. */
@ApplicationScoped
class DutyRules {

  private static final RuleKind<Owed> RULES =
      RuleKind.lasting("SAFETY_DUTY", Owed.class, SafetyRecordKind.values()).inTerritories();

  private final Shelf shelf;

  DutyRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Who owes a record.
   *
   * @param unitsInUse an enterprise with at least so many units in use owes it; null where nobody
   *     does
   * @param periodsBack so many periods before the present one are asked for when none was recorded
   */
  record Owed(@Nullable @Min(1) Integer unitsInUse, @Min(0) @Max(60) int periodsBack) {}

  @Produces
  @Singleton
  static RuleKind<Owed> kind() {
    return RULES;
  }

  Owed of(SafetyRecordKind kind, LocalDate day, @Nullable RegionCode place) {
    return shelf.rules(RULES).require(kind.name(), day, place).says();
  }
}
