package io.guapai.inspection.subject;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The units, locked for whoever is about to change them, read and written by the batch. */
@ApplicationScoped
public class Subjects {

  private static final String SELECT = "select " + Subject.COLUMNS + " from subject where ";

  private static final String ROWS =
      "unnest(?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?::date[], ?::date[], ?::date[], ?::date[],"
          + " ?::date[], ?::timestamptz[], ?, ?)";

  private static final String INSERT =
      "insert into subject (" + Subject.COLUMNS + ") select * from " + ROWS;

  private static final String UPDATE =
      "update subject set (%1$s) = row(%2$s) from %3$s as told (%1$s)"
              .formatted(Subject.COLUMNS, Subject.COLUMNS.replaceAll("\\w+", "told.$0"), ROWS)
          + " where subject.equipment_id = told.equipment_id";

  private final Sql sql;

  public Subjects(Sql sql) {
    this.sql = sql;
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

  public List<Subject> lockedByNumber(Collection<String> numbers) {
    return sql.query(
        SELECT + "equipment_no = any(?) order by equipment_id for update", Subject::of, numbers);
  }
}
