package io.guapai.equipment.register;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Entries of units that gave way to another entry, each as it stood then. */
@ApplicationScoped
public class MergedUnits {

  private final Sql sql;
  private final EntityManager entities;

  MergedUnits(Sql sql, EntityManager entities) {
    this.sql = sql;
    this.entities = entities;
  }

  /** One by its id, to be looked at and not to be changed. */
  Optional<Equipment> find(UUID id) {
    return sql.first(
            "select into_id, into_no, merged_at, merged_by, reason from merged_unit where id = ?",
            row ->
                new MergedInto(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getString(4),
                    row.getString(5)),
            id)
        .map(
            into -> {
              Equipment unit =
                  (Equipment)
                      entities
                          .createNativeQuery(
                              "select (jsonb_populate_record(null\\:\\:equipment, record)).*"
                                  + " from merged_unit where id = ?1",
                              Equipment.class)
                          .setParameter(1, id)
                          .getSingleResult();
              entities.detach(unit);
              unit.merged = into;
              return unit;
            });
  }

  /**
   * Takes an entry out of the register. What led to it leads on to the one that stays.
   *
   * @param gone the entry, after its last deed
   */
  void take(Equipment gone, MergedInto into) {
    entities.detach(gone);
    sql.update(
        "insert into merged_unit (id, equipment_no, source_system, record_no, enterprise_id,"
            + " region_code, into_id, into_no, merged_at, merged_by, reason, record)"
            + " select id, equipment_no, source_system, record_no, enterprise_id, region_code,"
            + " ?, ?, ?, ?, ?, to_jsonb(e) || jsonb_build_object('version', ?::bigint)"
            + " from equipment e where id = ?",
        into.id(),
        into.equipmentNo(),
        into.at(),
        into.by(),
        into.reason(),
        gone.version(),
        gone.id());
    sql.update("delete from equipment where id = ?", gone.id());
    sql.update(
        "update merged_unit set into_id = ?, into_no = ? where into_id = ?",
        into.id(),
        into.equipmentNo(),
        gone.id());
    // Suspicions about it have come to their end.
    sql.update("insert into double_candidate values ('EQUIPMENT', ?)", gone.id().toString());
  }

  /** Which of a source system's records are of entries that gave way: others speak of the unit. */
  public Set<String> records(String sourceSystem, Collection<String> recordNos) {
    return Set.copyOf(
        sql.query(
            "select record_no from merged_unit where source_system = ? and record_no = any(?)",
            row -> row.getString(1),
            sourceSystem,
            recordNos));
  }
}
