package io.guapai.equipment.people.expiry;

import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells once that operators of an enterprise work without a valid certificate, and once that none
 * does any more. What is mended before it was told is not told at all.
 */
@ApplicationScoped
class TellingUncertified implements DueWork<UUID> {

  private static final String KIND = "operator-finding";

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "operator_finding", "id", "look_again and not ended", null);

  private static final String LOOK =
      "select f.id, f.enterprise_id, f.region_code, f.version, f.told, found.operators, found.units"
          + " from operator_finding f cross join lateral (select"
          + " count(distinct u.certificate_id) as operators,"
          + " count(distinct u.equipment_id) as units from operator_unit u"
          + " where u.enterprise_id = f.enterprise_id and u.released_on is null"
          + " and not u.certified) as found where f.id = any(?::uuid[]) order by f.id";

  private final Sql sql;
  private final History history;
  private final PlatformClock clock;

  TellingUncertified(Sql sql, History history, PlatformClock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  private record Found(
      UUID id,
      String enterprise,
      String region,
      long version,
      boolean told,
      int operators,
      int units) {

    boolean ended() {
      return operators == 0;
    }

    boolean news() {
      return told == ended();
    }
  }

  @Override
  public String name() {
    return "operators-uncertified";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> findings, Instant now) {
    List<Found> found = sql.query(LOOK, TellingUncertified::found, findings);
    List<Draft> told = new ArrayList<>();
    found.stream().filter(Found::news).forEach(each -> told.add(draft(each)));
    sql.unnest(
        "update operator_finding f set look_again = false, told = f.told or not n.ended,"
            + " ended = n.ended, version = f.version + n.news::int"
            + " from unnest(?::uuid[], ?::boolean[], ?::boolean[]) as n (id, ended, news)"
            + " where f.id = n.id",
        found,
        each -> new Object[] {each.id(), each.ended(), each.news()});
    history.tell(KIND, By.job(name(), now), told);
  }

  private Draft draft(Found found) {
    return new Draft(
        found.ended()
            ? new OperatorsUncertifiedCleared(
                found.id().toString(), found.enterprise(), found.region(), clock.today())
            : new OperatorsUncertified(
                found.id().toString(),
                found.enterprise(),
                found.region(),
                clock.today(),
                found.operators(),
                found.units()),
        found.version() + 1,
        Cause.none());
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getBoolean(5),
        row.getInt(6),
        row.getInt(7));
  }
}
