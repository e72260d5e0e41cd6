package io.guapai.equipment.cylinder.register;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters cylinders, set-based and in the scope of the platform. */
@ApplicationScoped
class CylinderTable {

  private static final String INSERT =
      "insert into cylinder (code, maker, maker_no, variety, medium, capacity_litres, made_on,"
          + " filler_id, region_code, certificate_no, last_inspected_on, last_report_no,"
          + " next_inspection_date, scrap_on, rule, state, state_at, demonstration, registered_at)"
          + " select code, maker, maker_no, variety, medium, capacity_litres, made_on, filler_id,"
          + " region_code, certificate_no, last_inspected_on, last_report_no,"
          + " next_inspection_date, scrap_on, rule, state, ?, demonstration, ?"
          + " from unnest(?, ?, ?, ?, ?, ?::numeric[], ?::date[], ?, ?, ?::text[], ?::date[],"
          + " ?::text[], ?::date[], ?::date[], ?, ?, ?)"
          + " as stated (code, maker, maker_no, variety, medium, capacity_litres, made_on,"
          + " filler_id, region_code, certificate_no, last_inspected_on, last_report_no,"
          + " next_inspection_date, scrap_on, rule, state, demonstration)"
          + " on conflict (code) do nothing returning id, code";

  /** Whose a code is. */
  record Holder(String code, String filler, String makerNo) {}

  private record Entered(String code, long id) {}

  private final Sql sql;

  CylinderTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Enters cylinders, and leaves those alone whose code is taken.
   *
   * @param at time of their first step
   * @return ids of those that are new, by code
   */
  Map<String, Long> insert(Collection<NewCylinder> cylinders, Instant at, Instant now) {
    if (cylinders.isEmpty()) {
      return Map.of();
    }
    Object[] columns = Sql.columns(cylinders, CylinderTable::row);
    Object[] parameters = new Object[columns.length + 2];
    parameters[0] = at;
    parameters[1] = now;
    System.arraycopy(columns, 0, parameters, 2, columns.length);
    return sql
        .query(INSERT, row -> new Entered(row.getString(2), row.getLong(1)), parameters)
        .stream()
        .collect(Collectors.toMap(Entered::code, Entered::id));
  }

  /** Whether the register issued a certificate with a number. */
  boolean isIssued(String certificateNo) {
    return sql.first(
            "select exists (select from use_certificate where certificate_no = ?)",
            row -> row.getBoolean(1),
            certificateNo)
        .orElse(false);
  }

  /** Who holds some codes, by code. */
  Map<String, Holder> holders(Collection<String> codes) {
    List<Holder> holders =
        codes.isEmpty()
            ? List.of()
            : sql.query(
                "select code, filler_id, maker_no from cylinder where code = any(?)",
                row -> new Holder(row.getString(1), row.getString(2), row.getString(3)),
                codes);
    return holders.stream().collect(Collectors.toMap(Holder::code, each -> each));
  }

  private static @Nullable Object[] row(NewCylinder cylinder) {
    CylinderRegistration stated = cylinder.stated();
    return new @Nullable Object[] {
      cylinder.code(),
      stated.maker(),
      stated.makerNo(),
      stated.variety(),
      stated.medium(),
      stated.capacityLitres(),
      stated.madeOn(),
      cylinder.filler().id(),
      cylinder.filler().regionCode(),
      stated.certificateNo(),
      stated.lastInspectedOn(),
      stated.lastReportNo(),
      cylinder.nextInspectionDate(),
      cylinder.scrapOn(),
      cylinder.rule(),
      cylinder.state(),
      stated.demonstration()
    };
  }
}
