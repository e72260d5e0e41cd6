package io.guapai.equipment.certificate;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.certificate.CertificateView.CylindersCovered;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates that were issued, as far as the caller's scope shows them. */
@ApplicationScoped
public class Certificates {

  private static final String SELECT =
      "select id, certificate_no, issue, state, units, variety, medium, cylinders, enterprise_id, enterprise_name,"
          + " region_code, authority_region, issued_on, issued_by, application_id, ended_on,"
          + " demonstration from use_certificate";

  private final Sql sql;
  private final CertificateNumbers numbers;

  Certificates(Sql sql, CertificateNumbers numbers) {
    this.sql = sql;
    this.numbers = numbers;
  }

  /** Issues a certificate with a number of its own, which it returns. */
  public String issue(Issue issue, Acting acting) {
    Covered first = issue.covered();
    String no =
        numbers.next(first.variety(), RegionCode.parse(first.regionCode()), acting.today()).value();
    keep(no, 1, issue, acting);
    return no;
  }

  /** Issues a certificate anew under its number, after a change of what it says (换发). */
  public void reissue(String no, Issue issue, Acting acting) {
    int before = end(no, UseCertificateState.REPLACED, acting.today());
    keep(no, before + 1, issue, acting);
  }

  /**
   * Ends the certificate in force with a number.
   *
   * @return number of its last issue; 0 when none was issued here
   */
  public int end(String no, UseCertificateState to, LocalDate on) {
    return sql.first(
            "update use_certificate set state = ?, ended_on = ?"
                + " where certificate_no = ? and state = 'IN_FORCE' returning issue",
            row -> row.getInt(1),
            to,
            on,
            no)
        .orElse(0);
  }

  /**
   * Refuses a number that another unit or certificate has, visible or not.
   *
   * @throws ProblemException when it is taken (409)
   */
  public void requireFree(String no) {
    if (sql.first("select certificate_taken(?)", row -> row.getBoolean(1), no).orElse(false)) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "certificateNo", "certificateNo", no);
    }
  }

  /**
   * One certificate.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  CertificateView require(UUID id) {
    return sql.first(SELECT + " where id = ?", Certificates::map, id)
        .map(this::counted)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "certificate", id));
  }

  /**
   * Certificates of a scope, the newest first.
   *
   * @param no number; null for all
   */
  List<CertificateView> list(
      ListScope scope,
      @Nullable String no,
      @Nullable UUID unit,
      @Nullable UseCertificateState state,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("region_code", "enterprise_id"))
            .and("certificate_no = ?", no)
            .and("? = any(units)", unit)
            .and("state = ?", state)
            .and("id < ?", before);
    return sql.query(
        SELECT + " where " + fit.sql() + " order by id desc limit ?",
        Certificates::map,
        fit.values(limit));
  }

  /** Number of the certificate in force for the cylinders of a class that a filler has. */
  public Optional<String> ofCylinders(String enterprise, String variety, Medium medium) {
    return sql.first(
        "select certificate_no from use_certificate where enterprise_id = ? and variety = ?"
            + " and medium = ? and state = 'IN_FORCE' order by id desc limit 1",
        row -> row.getString(1),
        enterprise,
        variety,
        medium);
  }

  /** Whether the certificate in force with a number was issued in the city of a place. */
  public boolean issuedIn(String no, String regionCode) {
    return sql.first(
            "select left(authority_region, 4) = left(?, 4) from use_certificate"
                + " where certificate_no = ? and state = 'IN_FORCE'",
            row -> row.getBoolean(1),
            regionCode,
            no)
        .orElse(false);
  }

  /** The last issue of a certificate, whoever asks; in the scope of the platform. */
  Optional<CertificateView> last(String no) {
    return sql.first(
            SELECT + " where certificate_no = ? order by issue desc limit 1", Certificates::map, no)
        .map(this::counted);
  }

  /** How many cylinders bear a number, without those that were scrapped. */
  public int bearing(String no) {
    return sql.first(
            "select count(*) from cylinder where certificate_no = ? and state <> 'SCRAPPED'",
            row -> row.getInt(1),
            no)
        .orElse(0);
  }

  private CertificateView counted(CertificateView certificate) {
    return certificate.cylinders() == null || certificate.state() != UseCertificateState.IN_FORCE
        ? certificate
        : certificate.bornBy(bearing(certificate.certificateNo()));
  }

  private static @Nullable CylindersCovered cylinders(ResultSet row) throws SQLException {
    String medium = row.getString("medium");
    return medium == null
        ? null
        : new CylindersCovered(Medium.valueOf(medium), row.getInt("cylinders"), null);
  }

  private void keep(String no, int issue, Issue what, Acting acting) {
    Covered covered = what.covered();
    Covered.Lot lot = covered.cylinders();
    sql.update(
        "insert into use_certificate (id, certificate_no, issue, units, variety, medium,"
            + " cylinders, enterprise_id,"
            + " enterprise_name, region_code, authority_region, issued_on, issued_by,"
            + " application_id, demonstration) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        UuidCreator.getTimeOrderedEpoch(),
        no,
        issue,
        covered.units().toArray(UUID[]::new),
        covered.variety(),
        lot == null ? null : lot.medium(),
        lot == null ? null : lot.count(),
        covered.enterpriseId(),
        covered.enterpriseName(),
        covered.regionCode(),
        what.authority().value(),
        acting.today(),
        acting.account(),
        what.application(),
        covered.demonstration());
  }

  private static CertificateView map(ResultSet row) throws SQLException {
    return new CertificateView(
        row.getObject("id", UUID.class),
        row.getString("certificate_no"),
        row.getInt("issue"),
        UseCertificateState.valueOf(row.getString("state")),
        Arrays.asList((UUID[]) row.getArray("units").getArray()),
        row.getString("variety"),
        cylinders(row),
        row.getString("enterprise_id"),
        row.getString("enterprise_name"),
        row.getString("region_code"),
        row.getString("authority_region"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issued_by"),
        row.getObject("application_id", UUID.class),
        row.getObject("ended_on", LocalDate.class),
        row.getBoolean("demonstration"));
  }
}
