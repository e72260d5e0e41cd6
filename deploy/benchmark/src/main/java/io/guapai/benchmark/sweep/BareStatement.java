package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.contracts.Contracts;
import io.guapai.local.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement that marks a batch of what is due, keeps that in the histories, and leaves the fact
 * in the outbox: what PostgreSQL can do at best. Its parameters are the time and the size of the
 * batch.
 *
 * @param marking common table expressions, of which {@code fact} has a row for each that was
 *     marked, with its {@code enterprise_id}, {@code region_code}, {@code correlation_id} and
 *     {@code subject}, the {@code number} of the fact, its {@code event} and the instant {@code
 *     now}
 * @param data texts of the fact, by their names in JSON
 * @param rest of the fact that are no texts, as the end of an object
 * @param history values by column, apart from the common ones
 * @param previous hash of the entry before
 */
record BareStatement(
    String marking,
    Map<String, String> data,
    String rest,
    Map<String, String> history,
    String previous) {

  /** What both sides say of each mark beside what is marked. */
  static final String FACT = "uuidv7()::text as event, clock_timestamp() as now";

  /** Stands for the whole fact in a value of the history. */
  static final String SAYS = ":data";

  private static final Map<String, String> ATTRIBUTES =
      fields(
          "correlationid", "correlation_id",
          "id", "event",
          "partitionkey", "enterprise_id",
          "regioncode", "region_code",
          "sequence", "number",
          "specversion", "'1.0'",
          "subject", "subject",
          "time", "to_char(now at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");

  /** The columns of every history, apart from the hash over them. */
  private static final Map<String, String> COMMON =
      fields(
          "enterprise_id", "enterprise_id",
          "region_code", "region_code",
          "from_state", "null",
          "to_state", "null",
          "actor", "'system'",
          "reason", "null",
          "at", "now",
          "event_id", "event",
          "caused_by", "null",
          "paper", "null::bytea",
          "files", "null",
          "person", "null",
          "organization", "null",
          "recipe", "2");

  private static final String HASH = "hash";

  /**
   * The statement for a database.
   *
   * @throws Refusal when the history has columns that it would leave empty
   */
  String of(Db db, Falling falling) {
    Map<String, String> values = new LinkedHashMap<>(COMMON);
    values.putAll(history);
    values.put("act", "'" + falling.act() + "'");
    values.replaceAll((column, value) -> value.equals(SAYS) ? json(data) + rest : value);
    List<String> columns = db.columns(falling.history());
    for (String column : columns) {
      if (!values.containsKey(column) && !column.equals(HASH)) {
        throw new Refusal(
            "The bare statement does not write %s.%s".formatted(falling.history(), column));
      }
    }
    // Over the hash of the entry before and all other values of the row.
    values.put(
        HASH,
        "sha256(coalesce(%s, '') || convert_to(concat_ws(':', %s), 'UTF8'))"
            .formatted(
                previous,
                String.join(
                    ", ",
                    columns.stream()
                        .filter(column -> !column.equals(HASH))
                        .map(values::get)
                        .toList())));
    Map<String, String> attributes = new LinkedHashMap<>(ATTRIBUTES);
    attributes.put("source", "'/guapai/" + falling.service().title() + "'");
    attributes.put("type", "'" + falling.type() + "'");
    return "with %s, told as (insert into outbox (lane, topic, key, attributes, data)"
            .formatted(marking)
        + " select hashtext(enterprise_id) & 15, '%s', enterprise_id, %s, %s from fact)"
            .formatted(
                Contracts.stream(falling.fact()).topic(),
                json(attributes) + " || '\"}'",
                json(data) + rest)
        + " insert into %s (%s) select %s from fact"
            .formatted(
                falling.history(),
                String.join(", ", columns),
                String.join(", ", columns.stream().map(values::get).toList()));
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

  /** Names and values in turn. */
  static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
