package io.guapai.equipment.people.employment;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who operates which unit, as far as the caller may see it. */
@ApplicationScoped
class UnitBook {

  private static final String SELECT =
      "select u.id, u.employment_id, u.certificate_id, c.holder_name, u.enterprise_id,"
          + " u.region_code, u.equipment_id, u.equipment_no, u.variety, u.project, u.operating,"
          + " u.certified, u.assigned_on, u.released_on, u.release_reason from operator_unit u"
          + " join operator_certificate c on c.id = u.certificate_id where ";

  private static final Columns OWNED =
      Columns.of("u.region_code", "u.enterprise_id", "u.organization");

  private final Sql sql;

  UnitBook(Sql sql) {
    this.sql = sql;
  }

  /**
   * What a list is about; a null asks for nothing in particular.
   *
   * @param certified whether the certificates are valid for what they are used for
   */
  record Filter(ListScope scope, @Nullable UUID equipment, @Nullable Boolean certified) {}

  /** Those who operate units of a scope now, newest first. */
  List<OperatorUnit> find(Filter filter, @Nullable UUID before, int limit) {
    Conditions fit = Conditions.within(filter.scope(), OWNED).and("u.released_on is null");
    if (filter.certified() != null) {
      fit.and(filter.certified() ? "u.certified" : "not u.certified");
    }
    fit.and("u.equipment_id = ?", filter.equipment()).and("u.id < ?", before);
    return sql.query(
        SELECT + fit.sql() + " order by u.id desc limit ?", UnitBook::read, fit.values(limit));
  }

  /** The units of an employment, those of before too, newest first. */
  List<OperatorUnit> of(UUID employment) {
    return sql.query(SELECT + "u.employment_id = ? order by u.id desc", UnitBook::read, employment);
  }

  /** The units that somebody employed operates now. */
  List<OperatorUnit> open(UUID employment) {
    return sql.query(
        SELECT + "u.employment_id = ? and u.released_on is null order by u.id",
        UnitBook::read,
        employment);
  }

  /**
   * Begins one.
   *
   * @return as it stands; empty when the same person has the same unit for the same project already
   */
  Optional<OperatorUnit> begin(OperatorEmployment employment, OperatorUnit unit) {
    int fresh =
        sql.update(
            "insert into operator_unit (id, employment_id, certificate_id, enterprise_id,"
                + " region_code, organization, equipment_id, equipment_no, variety, project,"
                + " operating, assigned_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            unit.id(),
            unit.employmentId(),
            unit.certificateId(),
            unit.enterpriseId(),
            unit.regionCode(),
            employment.organization(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.variety(),
            unit.project(),
            unit.operating(),
            unit.assignedOn());
    return fresh == 0
        ? Optional.empty()
        : sql.first(SELECT + "u.id = ?", UnitBook::read, unit.id());
  }

  /** Ends some. */
  void end(List<UUID> ids, LocalDate day, String reason) {
    sql.update(
        "update operator_unit set released_on = greatest(?::date, assigned_on), release_reason = ?"
            + " where id = any(?::uuid[]) and released_on is null",
        day,
        reason,
        ids);
  }

  static OperatorUnit read(ResultSet row) throws SQLException {
    return new OperatorUnit(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, UUID.class),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getBoolean(11),
        row.getBoolean(12),
        row.getObject(13, LocalDate.class),
        row.getObject(14, LocalDate.class),
        row.getString(15));
  }
}
