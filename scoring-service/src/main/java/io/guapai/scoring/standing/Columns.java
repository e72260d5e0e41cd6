package io.guapai.scoring.standing;

import io.guapai.contracts.hazard.HazardFact;
import io.guapai.runtime.event.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a hazard's row that a kind of fact fills, and what it may overwrite there. */
final class Columns<T extends HazardFact> {

  /** Types of the columns that are not text: a column of nulls does not tell its own. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("reported_on", "date"),
          Map.entry("due_date", "date"),
          Map.entry("due_sequence", "bigint"),
          Map.entry("handed_in_on", "date"),
          Map.entry("handed_in_sequence", "bigint"),
          Map.entry("overdue_for", "date"),
          Map.entry("overdue_sequence", "bigint"),
          Map.entry("rectified_on", "date"),
          Map.entry("closed_on", "date"),
          Map.entry("ended_without_merit", "boolean"),
          Map.entry("penalty_waived", "boolean"));

  /** The fact is not older than the one that was written last. */
  private static final String NEWER = "excluded.%1$s >= coalesce(hazard.%1$s, 0)";

  private record Column<T extends HazardFact>(
      String name, Function<Received<T>, @Nullable Object> value, String assignment) {}

  private final List<Column<T>> columns = new ArrayList<>();

  Columns() {
    add("hazard_id", event -> event.data().hazardId(), "");
    add("enterprise_id", event -> event.data().enterpriseId(), "");
    add("region_code", event -> event.data().regionCode(), "");
  }

  /** A column that every fact of the kind overwrites. */
  Columns<T> with(String name, Function<T, @Nullable Object> value) {
    return add(name, event -> value.apply(event.data()), name + " = excluded." + name);
  }

  /**
   * A column that no older fact overwrites, nor one that says nothing about it.
   *
   * @param sequence column that keeps the sequence of the newest fact
   */
  Columns<T> newest(String sequence, String name, Function<T, @Nullable Object> value) {
    return sequenced(sequence)
        .add(
            name,
            event -> value.apply(event.data()),
            "%2$s = case when %1$s then coalesce(excluded.%2$s, hazard.%2$s) else hazard.%2$s end"
                .formatted(NEWER.formatted(sequence), name));
  }

  /** A date that the fact may bring forward, unless it is older than the one that set it. */
  Columns<T> earlier(String sequence, String name, Function<T, @Nullable Object> value) {
    return sequenced(sequence)
        .add(
            name,
            event -> value.apply(event.data()),
            "%2$s = case when %1$s then least(excluded.%2$s, hazard.%2$s) else hazard.%2$s end"
                .formatted(NEWER.formatted(sequence), name));
  }

  /** A column that the fact fills or empties, unless it is older than the one that did so last. */
  Columns<T> replaced(String sequence, String name, Function<T, @Nullable Object> value) {
    return sequenced(sequence)
        .add(
            name,
            event -> value.apply(event.data()),
            "%2$s = case when %1$s then excluded.%2$s else hazard.%2$s end"
                .formatted(NEWER.formatted(sequence), name));
  }

  /** A column that the fact empties, unless it is older than the one that filled it. */
  Columns<T> emptied(String sequence, String name) {
    return replaced(sequence, name, fact -> null);
  }

  private Columns<T> sequenced(String name) {
    return columns.stream().anyMatch(column -> column.name().equals(name))
        ? this
        : add(
            name,
            event -> event.header().sequence(),
            "%1$s = greatest(excluded.%1$s, hazard.%1$s)".formatted(name));
  }

  private Columns<T> add(
      String name, Function<Received<T>, @Nullable Object> value, String assignment) {
    columns.add(new Column<>(name, value, assignment));
    return this;
  }

  /** Opens the rows of many hazards or writes into them. */
  String upsert() {
    return ("insert into hazard (%s) select * from unnest(%s)"
            + " on conflict (hazard_id) do update set %s")
        .formatted(
            columns.stream().map(Column::name).collect(Collectors.joining(", ")),
            columns.stream()
                .map(column -> "?::" + TYPES.getOrDefault(column.name(), "text") + "[]")
                .collect(Collectors.joining(", ")),
            columns.stream()
                .map(Column::assignment)
                .filter(assignment -> !assignment.isEmpty())
                .collect(Collectors.joining(", ")));
  }

  @Nullable Object[] values(Received<T> event) {
    return columns.stream().map(column -> column.value().apply(event)).toArray();
  }
}
