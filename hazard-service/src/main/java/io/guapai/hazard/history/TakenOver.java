package io.guapai.hazard.history;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Dossiers beside hazards that are about an enterprise. When its entry of the register gives way to
 * another one they go on under the id that stays, ended ones too, and each history says so.
 */
@ApplicationScoped
public class TakenOver {

  /**
   * A kind of dossier, whose table counts its acts.
   *
   * @param state column of its state; {@code null} for a kind that names none in its history
   */
  private record Kind(String name, String table, String state) {}

  private static final Kind ACCIDENTS = new Kind("accident", "accident", "state");

  private static final List<Kind> OTHERS =
      List.of(
          new Kind("interview", "interview", "state"),
          new Kind("risk-point", "risk_point", "null"),
          new Kind("emergency-plan", "emergency_plan", "null"));

  private final Sql sql;
  private final History history;

  TakenOver(Sql sql, History history) {
    this.sql = sql;
    this.history = history;
  }

  /** Takes all of a former entry over to the current one, however many, kind by kind. */
  public void take(String former, String current, By by) {
    history.write(HazardHistories.ACCIDENTS, take(ACCIDENTS, former, current, by).toList());
    history.write(OTHERS.stream().flatMap(kind -> take(kind, former, current, by)).toList());
  }

  private Stream<HistoryEntry> take(Kind kind, String former, String current, By by) {
    String reason = EnterpriseFollower.reason(former, current);
    return sql
        .query(
            ("update %s set enterprise_id = ?, version = version + 1 where enterprise_id = ?"
                    + " returning id, version, region_code, %s")
                .formatted(kind.table(), kind.state()),
            row ->
                HistoryEntry.of(
                        kind.name(),
                        row.getObject(1, UUID.class),
                        EnterpriseFollower.TAKE_OVER,
                        row.getString(3),
                        current,
                        by)
                    .numbered(row.getLong(2))
                    .moved(row.getString(4), row.getString(4))
                    .because(reason),
            current,
            former)
        .stream();
  }
}
