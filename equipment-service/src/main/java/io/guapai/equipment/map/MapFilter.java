package io.guapai.equipment.map;

import io.guapai.contracts.UseState;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.equipment.register.InspectionState;
import io.guapai.runtime.list.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which units a map shows; a null filters nothing, save that what is gone for good is shown only
 * where its use state is asked for.
 */
record MapFilter(
    @Nullable EquipmentKind kind,
    @Nullable UseState useState,
    @Nullable InspectionState inspState) {

  /** What a map shows unless it is asked for more. */
  static final String SHOWN = "use_state not in ('SCRAPPED', 'DISMANTLED', 'MOVED_OUT')";

  /**
   * Adds it to what is asked.
   *
   * @param kindSql the kind of a row
   * @param stateSql the state of inspection of a row
   */
  Conditions add(Conditions to, String kindSql, String stateSql) {
    if (useState == null) {
      to.and(SHOWN);
    }
    return to.and(kindSql + " = ?", kind == null ? null : kind.initial())
        .and("use_state = ?", useState)
        .and(stateSql + " = ?", inspState);
  }
}
