package io.guapai.inspection.subject;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units, locked for whoever is about to change them, read and written by the batch. */
@ApplicationScoped
public class Subjects {

  private static final String SELECT = "select " + Subject.COLUMNS + " from subject where ";

  private static final String ROWS =
      "unnest(?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?::date[], ?::date[], ?::date[], ?::date[],"
          + " ?::date[], ?::timestamptz[], ?, ?, ?::int[], ?, ?, ?::date[], ?)";

  private static final String INSERT =
      "insert into subject (" + Subject.COLUMNS + ") select * from " + ROWS;

  private static final String UPDATE =
      "update subject set (%1$s) = row(%2$s) from %3$s as told (%1$s)"
              .formatted(Subject.COLUMNS, Subject.COLUMNS.replaceAll("\\w+", "told.$0"), ROWS)
          + " where subject.equipment_id = told.equipment_id";

  private final Sql sql;
  private final UnitAliases aliases;

  public Subjects(Sql sql, UnitAliases aliases) {
    this.sql = sql;
    this.aliases = aliases;
  }

  void add(Collection<Subject> subjects) {
    sql.unnest(INSERT, subjects, Subject::row);
  }

  /** Writes units, each of them once, that were locked before and have changed. */
  public void store(Collection<Subject> subjects) {
    sql.unnest(UPDATE, subjects, Subject::row);
  }

  public List<Subject> lockedById(Collection<String> ids) {
    return sql.query(
        SELECT + "equipment_id = any(?) order by equipment_id for update", Subject::of, ids);
  }

  /** Whether the caller sees a unit: it is his, or he examined one of its clocks last. */
  public boolean isSeen(String id) {
    return sql.first(
            "with unit as (select coalesce((select current_id from unit_alias where former_id = ?),"
                + " ?) as id) select from unit where exists (select from subject"
                + " where equipment_id = unit.id) or exists (select from subject_clock"
                + " where equipment_id = unit.id)",
            row -> true,
            id,
            id)
        .isPresent();
  }

  /** A unit to look at, under its id now or before, in the scope of the platform. */
  public Subject require(String id) {
    return sql.first(
            SELECT
                + "equipment_id = coalesce((select current_id from unit_alias"
                + " where former_id = ?), ?)",
            Subject::of,
            id,
            id)
        .orElseThrow();
  }

  /** Units by their public numbers, now or before; of a former one that which it is now. */
  public Map<String, Subject> lockedByNumber(Collection<String> numbers) {
    Map<String, Name> former = aliases.numbered(numbers);
    List<String> all = new ArrayList<>(numbers);
    former.values().forEach(name -> all.add(name.no()));
    Map<String, Subject> found = new HashMap<>();
    sql.query(SELECT + "equipment_no = any(?) order by equipment_id for update", Subject::of, all)
        .forEach(unit -> found.put(unit.equipmentNo(), unit));
    former.forEach(
        (number, name) -> {
          Subject unit = found.get(name.no());
          if (unit != null) {
            found.putIfAbsent(number, unit);
          }
        });
    return found;
  }

  /** A unit whose other entry alone was known goes on under the id and number that stay. */
  void copy(Name former, Name current) {
    sql.update(
        "insert into subject (%1$s) select ?, ?, %2$s from subject where equipment_id = ?"
            .formatted(
                Subject.COLUMNS,
                Subject.COLUMNS
                    .replace("equipment_id, equipment_no, ", "")
                    .replace("register_version", "0")),
        current.id(),
        current.no(),
        former.id());
  }

  void remove(Subject subject) {
    sql.update("delete from subject where equipment_id = ?", subject.equipmentId());
  }
}
