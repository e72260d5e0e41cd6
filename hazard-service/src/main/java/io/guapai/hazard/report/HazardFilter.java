package io.guapai.hazard.report;

import io.guapai.contracts.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which hazards a list shows; a null asks for nothing in particular. */
record HazardFilter(
    @Nullable String region,
    @Nullable String equipmentNo,
    @Nullable HazardState state,
    @Nullable Grade grade,
    @Nullable Boolean listed,
    @Nullable Boolean overdue,
    @Nullable UUID before) {

  /** A condition on hazards and its named parameters. */
  record Query(String text, Map<String, Object> parameters) {}

  Query query() {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    add(conditions, parameters, "equipmentNo = :equipmentNo", "equipmentNo", equipmentNo);
    add(conditions, parameters, "state = :state", "state", state);
    add(conditions, parameters, "grade = :grade", "grade", grade);
    add(conditions, parameters, "listed = :listed", "listed", listed);
    add(conditions, parameters, "overdue = :overdue", "overdue", overdue);
    add(conditions, parameters, "id < :before", "before", before);
    // The code is digits only (RegionCode), so that no character of it is a wildcard.
    add(
        conditions,
        parameters,
        "regionCode like :region",
        "region",
        region == null ? null : region + "%");
    String where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    return new Query(where + " order by id desc", parameters);
  }

  private static void add(
      List<String> conditions,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }
}
