package io.guapai.equipment.people.certificate;

import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates on file, as far as the caller may see them. */
@ApplicationScoped
public class Certificates {

  private static final String SELECT =
      "select c.id, c.version, c.region_code, c.holder_name, c.number_masked, c.organization,"
          + " c.issuing_authority, c.issued_on, c.state, c.first_end, c.employers, c.recorded_by,"
          + " c.recorded_at from operator_certificate c where ";

  private static final String EMPLOYED =
      "c.id = any(array(select e.certificate_id from operator_employment e"
          + " where e.left_on is null and e.enterprise_id = any(?)))";

  private final Sql sql;
  private final OperatorRules rules;
  private final ProjectBook projects;
  private final PlatformClock clock;

  Certificates(Sql sql, OperatorRules rules, ProjectBook projects, PlatformClock clock) {
    this.sql = sql;
    this.rules = rules;
    this.projects = projects;
    this.clock = clock;
  }

  /**
   * What a list is about; a null asks for nothing in particular.
   *
   * @param holder name of the holder, however it is typed
   */
  record Filter(
      ListScope scope,
      @Nullable CertificateStanding standing,
      @Nullable String project,
      @Nullable String holder) {}

  /**
   * One as it is shown.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public CertificateView view(UUID id) {
    return shown(sql.query(SELECT + "c.id = ?", this::read, id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(PlatformProblem.NOT_FOUND, "id", "operator certificate", id));
  }

  /** Some as they are shown, as far as the caller sees them. */
  public List<CertificateView> views(List<UUID> ids) {
    return shown(sql.query(SELECT + "c.id = any(?::uuid[])", this::read, ids));
  }

  /** Those of a scope, newest first. */
  List<CertificateView> find(Filter filter, @Nullable UUID before, int limit) {
    Conditions fit = within(filter.scope());
    standing(fit, filter.standing());
    String holder = filter.holder();
    fit.and("c.holder_key = ?", holder == null ? null : Typed.key(holder))
        .and(
            "exists (select from operator_project p where p.certificate_id = c.id"
                + " and p.project = ?)",
            filter.project())
        .and("c.id < ?", before);
    return shown(
        sql.query(
            SELECT + fit.sql() + " order by c.id desc limit ?", this::read, fit.values(limit)));
  }

  private static Conditions within(ListScope scope) {
    if (scope.region() != null) {
      return new Conditions().and(Conditions.territory("c.region_code", scope.region()));
    }
    if (!scope.enterprises().isEmpty()) {
      return new Conditions().and(EMPLOYED, scope.enterprises());
    }
    return scope.organization() == null
        ? new Conditions().and("1 = 0")
        : new Conditions().and("c.organization = ?", scope.organization());
  }

  private void standing(Conditions fit, @Nullable CertificateStanding standing) {
    if (standing == null) {
      return;
    }
    LocalDate today = clock.today();
    switch (standing) {
      case VALID -> fit.and("c.state = 'VALID'").and("c.first_end > ?", soon());
      case EXPIRING ->
          fit.and("c.state = 'VALID'")
              .and("c.first_end >= ?", today)
              .and("c.first_end <= ?", soon());
      case EXPIRED -> fit.and("c.state = 'VALID'").and("c.first_end < ?", today);
      default -> fit.and("c.state = ?", standing.name()).and("c.state <> 'VALID'");
    }
  }

  private LocalDate soon() {
    LocalDate today = clock.today();
    return today.plusDays(rules.notices(today).get(0));
  }

  private List<CertificateView> shown(List<CertificateView> certificates) {
    Map<UUID, List<ProjectView>> known =
        projects.of(certificates.stream().map(CertificateView::id).toList());
    return certificates.stream()
        .map(each -> with(each, known.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static CertificateView with(CertificateView view, List<ProjectView> projects) {
    return new CertificateView(
        view.id(),
        view.version(),
        view.regionCode(),
        view.holderName(),
        view.certificateNumber(),
        view.operator(),
        view.issuingAuthority(),
        view.issuedOn(),
        view.state(),
        view.standing(),
        view.firstEnd(),
        projects,
        view.employers(),
        view.several(),
        view.recordedBy(),
        view.recordedAt());
  }

  private CertificateView read(ResultSet row) throws SQLException {
    CertificateState state = CertificateState.valueOf(row.getString("state"));
    LocalDate end = row.getObject("first_end", LocalDate.class);
    int employers = row.getInt("employers");
    return new CertificateView(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getString("region_code"),
        row.getString("holder_name"),
        row.getString("number_masked"),
        row.getString("organization"),
        row.getString("issuing_authority"),
        row.getObject("issued_on", LocalDate.class),
        state,
        CertificateStanding.of(state, end, clock.today(), soon()),
        end,
        List.of(),
        employers,
        employers > 1,
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}
