package io.guapai.equipment.people.employment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.certificate.CertificateView;
import io.guapai.equipment.people.certificate.Certificates;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who employs whom, as far as the caller may see it. */
@ApplicationScoped
class Employments {

  private static final String SELECT =
      "select m.id, m.version, m.enterprise_id, e.name, m.region_code, m.certificate_id,"
          + " m.employed_on, m.left_on, (select count(*) from operator_unit u"
          + " where u.employment_id = m.id and u.released_on is null)"
          + " from operator_employment m left join enterprise e on e.id = m.enterprise_id where ";

  private static final Columns OWNED =
      Columns.of("m.region_code", "m.enterprise_id", "m.organization");

  private final Sql sql;
  private final Certificates certificates;

  Employments(Sql sql, Certificates certificates) {
    this.sql = sql;
    this.certificates = certificates;
  }

  private record Row(
      UUID id,
      long version,
      String enterpriseId,
      @Nullable String enterpriseName,
      String regionCode,
      UUID certificateId,
      LocalDate employedOn,
      @Nullable LocalDate leftOn,
      int units) {}

  /**
   * Refuses an employment that there is already; who makes it at the same time waits.
   *
   * @throws ProblemException when the enterprise employs the holder (409)
   */
  void requireNone(String enterprise, UUID certificate) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "operator-employment\n" + enterprise + '\n' + certificate);
    sql.first(
            "select id from operator_employment where certificate_id = ? and enterprise_id = ?"
                + " and left_on is null",
            row -> row.getString(1),
            certificate,
            enterprise)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  EquipmentProblem.OPERATOR_EMPLOYED, "certificateNumber", known);
            });
  }

  /** Name of the holder whom an employment is about. */
  String holder(OperatorEmployment employment) {
    return certificates.view(employment.certificateId()).holderName();
  }

  /**
   * One as it is shown.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  EmploymentView view(UUID id) {
    return shown(sql.query(SELECT + "m.id = ?", Employments::read, id)).stream()
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "operator employment", id));
  }

  /** The employments of a scope that go on, newest first; a null asks for nothing in particular. */
  List<EmploymentView> find(
      ListScope scope, @Nullable UUID certificate, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, OWNED)
            .and("m.left_on is null")
            .and("m.certificate_id = ?", certificate)
            .and("m.id < ?", before);
    return shown(
        sql.query(
            SELECT + fit.sql() + " order by m.id desc limit ?",
            Employments::read,
            fit.values(limit)));
  }

  private List<EmploymentView> shown(List<Row> rows) {
    Map<UUID, CertificateView> known =
        certificates.views(rows.stream().map(Row::certificateId).distinct().toList()).stream()
            .collect(Collectors.toMap(CertificateView::id, Function.identity()));
    return rows.stream().map(row -> shown(row, known.get(row.certificateId()))).toList();
  }

  private static EmploymentView shown(Row row, @Nullable CertificateView certificate) {
    return new EmploymentView(
        row.id(),
        row.version(),
        row.enterpriseId(),
        row.enterpriseName(),
        row.regionCode(),
        row.certificateId(),
        certificate == null ? null : certificate.holderName(),
        certificate == null ? null : certificate.certificateNumber(),
        certificate == null ? null : certificate.standing(),
        certificate == null ? null : certificate.firstEnd(),
        certificate == null ? List.of() : certificate.projects(),
        certificate != null && certificate.several(),
        row.units(),
        row.employedOn(),
        row.leftOn());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getObject(1, UUID.class),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, UUID.class),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        row.getInt(9));
  }
}
