package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
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

  private static final Columns OWNED = new Columns("regionCode", "enterpriseId", "reportedFor");

  Conditions conditions() {
    return Conditions.within(scope, OWNED)
        .and("equipmentNo = ?", equipmentNo)
        .and("state = ?", state)
        .and("grade = ?", grade)
        .and("listed = ?", listed)
        .and("overdue = ?", overdue)
        .and("id < ?", before);
  }
}
