package io.guapai.equipment.people.expiry;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorCertificateExpiring;
import io.guapai.equipment.people.employment.OperatorEmployment;
import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells each enterprise that employs the holder, once for each notice of the rules, that a project
 * of his certificate ends, and once that it ended. A suspended one is told of no more.
 */
@ApplicationScoped
class TellingEnds implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "operator_project", "id", "next_on is not null", "next_on");

  private final Sql sql;
  private final OperatorRules rules;
  private final History history;
  private final PlatformClock clock;

  TellingEnds(Sql sql, OperatorRules rules, History history, PlatformClock clock) {
    this.sql = sql;
    this.rules = rules;
    this.history = history;
    this.clock = clock;
  }

  private record Ending(
      UUID id, UUID certificate, String project, LocalDate validUntil, boolean inForce) {}

  private record Employed(
      UUID id,
      String enterprise,
      String region,
      UUID certificate,
      String holder,
      @Nullable String operator,
      long version) {}

  @Override
  public String name() {
    return "operator-certificates-ending";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public LocalDate dueBy(Instant now) {
    return clock.today();
  }

  @Override
  public void handle(List<UUID> projects, Instant now) {
    List<Ending> ending =
        sql.query(
            "select p.id, p.certificate_id, p.project, p.valid_until, c.state = 'VALID'"
                + " from operator_project p join operator_certificate c on c.id = p.certificate_id"
                + " where p.id = any(?::uuid[]) order by p.valid_until, p.id",
            TellingEnds::ending,
            projects);
    Map<UUID, List<Employed>> employed = employed(ending);
    Map<UUID, Long> versions = new HashMap<>();
    List<Draft> told = new ArrayList<>();
    for (Ending each : ending) {
      if (each.inForce()) {
        for (Employed by : employed.getOrDefault(each.certificate(), List.of())) {
          long version = versions.merge(by.id(), by.version() + 1, (known, first) -> known + 1);
          told.add(new Draft(fact(each, by), version, Cause.none()));
        }
      }
    }
    sql.unnest(
        "update operator_employment m set version = told.version"
            + " from unnest(?::uuid[], ?::bigint[]) as told (id, version) where m.id = told.id",
        versions.entrySet(),
        version -> new Object[] {version.getKey(), version.getValue()});
    history.tell(OperatorEmployment.KIND, By.job(name(), now), told);
    sql.unnest(
        "update operator_project p set valid = p.valid and told.next_on is not null,"
            + " next_on = told.next_on from unnest(?::uuid[], ?::date[]) as told (id, next_on)"
            + " where p.id = told.id",
        ending,
        each -> new @Nullable Object[] {each.id(), next(each.validUntil())});
  }

  /** The next day on which the end is told; null when it is over. */
  private @Nullable LocalDate next(LocalDate validUntil) {
    LocalDate today = clock.today();
    if (validUntil.isBefore(today)) {
      return null;
    }
    return rules.notices(today).stream()
        .map(validUntil::minusDays)
        .filter(day -> day.isAfter(today))
        .findFirst()
        .orElse(validUntil.plusDays(1));
  }

  private Fact fact(Ending ending, Employed by) {
    LocalDate today = clock.today();
    return ending.validUntil().isBefore(today)
        ? new OperatorCertificateExpired(
            by.id().toString(),
            by.enterprise(),
            by.region(),
            by.certificate().toString(),
            by.holder(),
            by.operator(),
            ending.project(),
            ending.validUntil())
        : new OperatorCertificateExpiring(
            by.id().toString(),
            by.enterprise(),
            by.region(),
            by.certificate().toString(),
            by.holder(),
            by.operator(),
            ending.project(),
            ending.validUntil(),
            rules.term(today).reviewBy(ending.validUntil()));
  }

  /** Those who employ the holders now, locked, by certificate. */
  private Map<UUID, List<Employed>> employed(List<Ending> ending) {
    Map<UUID, List<Employed>> employed = new HashMap<>();
    sql.query(
            "select m.id, m.enterprise_id, m.region_code, m.certificate_id, c.holder_name,"
                + " c.organization, m.version from operator_employment m"
                + " join operator_certificate c on c.id = m.certificate_id"
                + " where m.certificate_id = any(?::uuid[]) and m.left_on is null"
                + " order by m.id for update of m",
            TellingEnds::employed,
            ending.stream().map(Ending::certificate).distinct().toList())
        .forEach(
            each ->
                employed.computeIfAbsent(each.certificate(), id -> new ArrayList<>()).add(each));
    return employed;
  }

  private static Ending ending(ResultSet row) throws SQLException {
    return new Ending(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getBoolean(5));
  }

  private static Employed employed(ResultSet row) throws SQLException {
    return new Employed(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getLong(7));
  }
}
