package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.local.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement that marks a batch of overdue hazards, keeps that in their history, and leaves the
 * fact in the outbox: what PostgreSQL can do at best. Its parameters are the time and the size of
 * the batch.
 */
final class BareStatement {

  private static final String MARK =
      "with due as (select id from hazard where expires_at <= ? and open and not overdue"
          + " and state <> 'SUBMITTED' order by expires_at limit ? for update skip locked),"
          + " marked as (update hazard h set overdue = true, overdue_cycle = h.overdue_cycle + 1,"
          + " version = h.version + 1 from due where h.id = due.id returning h.*),"
          + " fact as materialized (select *, uuidv7()::text as event, clock_timestamp() as now"
          + " from marked),"
          + " told as (insert into outbox (lane, topic, key, attributes, data)"
          + " select hashtext(enterprise_id) & 15, 'hazard-events', enterprise_id, %s, %s from fact)"
          + " insert into hazard_history (%s) select %s from fact";

  private static final Map<String, String> ATTRIBUTES =
      fields(
          "correlationid", "correlation_id",
          "id", "event",
          "partitionkey", "enterprise_id",
          "regioncode", "region_code",
          "sequence", "version",
          "source", "'/guapai/hazard'",
          "specversion", "'1.0'",
          "subject", "id",
          "time", "to_char(now at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
          "type", "'io.guapai.hazard-overdue.v1'");

  private static final Map<String, String> DATA =
      fields(
          "hazardId", "id",
          "hazardNo", "hazard_no",
          "enterpriseId", "enterprise_id",
          "regionCode", "region_code",
          "grade", "grade",
          "dueDate", "due_date");

  /** The history's columns, apart from the hash over them. */
  private static final Map<String, String> HISTORY =
      fields(
          "hazard_id", "id",
          "sequence", "version",
          "enterprise_id", "enterprise_id",
          "region_code", "region_code",
          "act", "'OVERDUE'",
          "from_state", "state",
          "to_state", "state",
          "actor", "'system'",
          "reason", "'整改期限' || due_date || '已过 / Due date ' || due_date || ' passed'",
          "at", "now",
          "event_id", "event",
          "caused_by", "null",
          "grade", "grade",
          "due_date", "due_date",
          "overdue", "overdue",
          "planned", "planned",
          "five_fixed", "five_fixed",
          "listed_level", "listed_level",
          "paper", "null::bytea",
          "files", "null",
          "person", "null",
          "capacity", "'overdue-hazards'",
          "organization", "null",
          "recipe", "2");

  private static final String HASH = "hash";

  /** Over the hash of the act before and all other values of the row. */
  private static final String LINK =
      "sha256((select coalesce(p.hash, '') from hazard_history p where p.hazard_id = fact.id"
          + " and p.sequence = fact.version - 1) || convert_to(concat_ws(':', %s), 'UTF8'))"
              .formatted(String.join(", ", HISTORY.values()));

  private BareStatement() {}

  /**
   * The statement for a database.
   *
   * @throws Refusal when the history has columns that it would leave empty
   */
  static String of(Db db) {
    List<String> columns = db.columns("hazard_history");
    for (String column : columns) {
      if (!HISTORY.containsKey(column) && !column.equals(HASH)) {
        throw new Refusal("The bare statement does not write hazard_history." + column);
      }
    }
    return MARK.formatted(
        json(ATTRIBUTES) + " || '\"}'",
        json(DATA) + " || '\",\"cycle\":' || overdue_cycle || '}'",
        String.join(", ", columns),
        String.join(", ", columns.stream().map(BareStatement::value).toList()));
  }

  private static String value(String column) {
    return column.equals(HASH) ? LINK : HISTORY.getOrDefault(column, "null");
  }

  /** An object of texts without its end. */
  private static String json(Map<String, String> fields) {
    StringBuilder object = new StringBuilder();
    fields.forEach(
        (name, value) ->
            object
                .append(object.isEmpty() ? "'{\"" : " || '\",\"")
                .append(name)
                .append("\":\"' || ")
                .append(value));
    return object.toString();
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
