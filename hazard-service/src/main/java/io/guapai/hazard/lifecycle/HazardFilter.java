package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.party.Given;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which hazards of a scope a list shows; a null asks for nothing in particular. */
public record HazardFilter(
    ListScope scope,
    @Nullable String equipmentNo,
    @Nullable HazardState state,
    @Nullable Grade grade,
    @Nullable Boolean listed,
    @Nullable Boolean overdue,
    @Nullable UUID before) {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "reported_for")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE),
              Assigned.file("id", "uuid", Given.CASE));

  Conditions conditions() {
    return Conditions.within(scope, OWNED)
        .and("equipment_no = ?", equipmentNo)
        .and("state = ?", state)
        .and("grade = ?", grade)
        .and("listed = ?", listed)
        .and("overdue = ?", overdue)
        .and("id < ?", before);
  }
}
