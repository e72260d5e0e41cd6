package io.guapai.equipment.register;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Units whose source has them no more: a file that was said to be its whole register did not have
 * them. What is scrapped is not looked for.
 */
@ApplicationScoped
public class VanishedUnits {

  private static final String OF_SOURCE =
      " from equipment where source_system = ? and starts_with(region_code, ?)"
          + " and use_state <> 'SCRAPPED' and vanished_in is null";

  private static final String NOT_MET =
      " and not exists (select from import_record met where met.job_id = ?"
          + " and met.record_no = equipment.record_no)";

  private final Sql sql;

  VanishedUnits(Sql sql) {
    this.sql = sql;
  }

  /**
   * Units of a source in a territory.
   *
   * @param known those that have not vanished before
   * @param missing of them, those that the file has not
   */
  public record Count(int known, int missing) {}

  /** A unit that a file has not. */
  public record Missing(UUID id, String recordNo) {}

  /** How many units of a source the file of an import has not. */
  public Count count(String sourceSystem, RegionCode territory, UUID job) {
    int known = number("select count(*)" + OF_SOURCE, sourceSystem, territory.value());
    int missing =
        number("select count(*)" + OF_SOURCE + NOT_MET, sourceSystem, territory.value(), job);
    return new Count(known, missing);
  }

  private int number(String query, Object... parameters) {
    return sql.first(query, row -> row.getInt(1), parameters).orElseThrow();
  }

  /** The units that the file of an import has not, by their records from after one of them. */
  public List<Missing> missing(
      String sourceSystem, RegionCode territory, UUID job, String after, int most) {
    return sql.query(
        "select id, record_no"
            + OF_SOURCE
            + NOT_MET
            + " and record_no > ? order by record_no limit ?",
        row -> new Missing(row.getObject(1, UUID.class), row.getString(2)),
        sourceSystem,
        territory.value(),
        job,
        after,
        most);
  }

  /** Shows units as vanished since an import. */
  public List<EquipmentSnapshot> vanish(Collection<UUID> ids, UUID job, Instant at) {
    return sql.query(
        "update equipment set vanished_in = ?, vanished_at = ?, version = version + 1"
            + " where id = any(?) and vanished_in is null returning "
            + EquipmentSnapshot.COLUMNS,
        EquipmentSnapshot::map,
        job,
        at,
        ids);
  }

  /** Shows units of a source that were met again as vanished no more. */
  public List<EquipmentSnapshot> takeBack(
      String sourceSystem, RegionCode territory, Collection<String> recordNos) {
    return sql.query(
        "update equipment set vanished_in = null, vanished_at = null, version = version + 1"
            + " where source_system = ? and record_no = any(?) and starts_with(region_code, ?)"
            + " and vanished_in is not null returning "
            + EquipmentSnapshot.COLUMNS,
        EquipmentSnapshot::map,
        sourceSystem,
        recordNos,
        territory.value());
  }
}
