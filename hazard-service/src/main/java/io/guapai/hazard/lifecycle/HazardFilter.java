package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.party.Given;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which hazards of a scope a list shows; a null asks for nothing in particular.
 *
 * @param overdueSince those that are overdue, with a deadline on this day or before
 * @param broughtIn whether it was brought in from a former register
 * @param text part of what people call it by; empty for any
 */
public record HazardFilter(
    ListScope scope,
    @Nullable String equipmentNo,
    @Nullable String code,
    @Nullable SourceKind source,
    @Nullable HazardState state,
    @Nullable Grade grade,
    @Nullable Boolean listed,
    @Nullable Level listedLevel,
    @Nullable Boolean overdue,
    @Nullable LocalDate overdueSince,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable Boolean broughtIn,
    @Nullable String text,
    @Nullable UUID before) {

  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "reported_for")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE),
              Assigned.file("id", "uuid", Given.CASE));

  private static final String TEXT =
      "(lower(concat_ws(' ', hazard_no, equipment_no, title_zh, title_en, description)) like ?"
          + " or enterprise_id = any(array("
          + "select e.id from enterprise e where lower(e.name) like ?)))";

  Conditions conditions() {
    return Conditions.within(scope, OWNED)
        .and("equipment_no = ?", equipmentNo)
        .and("code = ?", code)
        .and("source_kind = ?", source)
        .and("state = ?", state)
        .and("grade = ?", grade)
        .and("listed = ?", listed)
        .and("listed_level = ?", listedLevel)
        .and("overdue = ?", overdue)
        .and("overdue and due_date <= ?", overdueSince)
        .and("due_date >= ?", dueFrom)
        .and("due_date <= ?", dueTo)
        .and("exists (select from brought_in b where b.hazard_id = hazard.id) = ?", broughtIn)
        .and(TEXT, pattern())
        .and("id < ?", before);
  }

  private @Nullable String pattern() {
    return text == null || text.isBlank()
        ? null
        : '%' + text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + '%';
  }
}
