package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the decisions on dates. */
@ApplicationScoped
public class DecisionTable {

  private final Sql sql;

  DecisionTable(Sql sql) {
    this.sql = sql;
  }

  /** Those in force as this transaction sees them. */
  public Decisions inForce() {
    return new Decisions(
        sql.query(
            "select id, decision_no, reason, region_code, variety_prefix, clocks, due_from, due_to,"
                + " until from postponement where withdrawn_on is null",
            DecisionTable::decision));
  }

  /** Numbers of decisions, in force or not, by their ids. */
  Map<UUID, String> numbers(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql
            .query(
                "select id, decision_no from postponement where id = any(?)",
                row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                ids)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        RegionCode.parse(row.getString(4)),
        row.getString(5),
        Arrays.stream((String[]) row.getArray(6).getArray())
            .map(UnitClock::valueOf)
            .collect(Collectors.toSet()),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        row.getObject(9, LocalDate.class));
  }
}
