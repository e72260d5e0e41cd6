package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells the other services that authorities were told: a step in the story of a hazard. */
@ApplicationScoped
class AlertSteps {

  private final Sql sql;
  private final Outbox outbox;

  AlertSteps(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  /** Those of the drafts whose event has raised no alert yet, each event once. */
  List<AlertDraft> fresh(List<AlertDraft> drafts) {
    Set<String> known =
        new HashSet<>(
            sql.query(
                "select source || '#' || event_id from alert where event_id = any(?)",
                row -> row.getString(1),
                eventIds(drafts)));
    return drafts.stream()
        .filter(draft -> known.add(draft.source() + "#" + draft.eventId()))
        .toList();
  }

  /**
   * Publishes those that concern a hazard, once they are written. What is about an authority is no
   * step of the story that the enterprise reads.
   */
  void tell(List<AlertDraft> drafts) {
    List<AlertDraft> ofHazards =
        drafts.stream()
            .filter(draft -> draft.content().hazardId() != null)
            .filter(draft -> draft.content().enterpriseId() != null)
            .toList();
    if (ofHazards.isEmpty()) {
      return;
    }
    Map<String, AlertRaised> raised = new HashMap<>();
    sql.query(
        "select source || '#' || event_id, id, event_id, type, hazard_id, enterprise_id,"
            + " region_code, level, title_zh, title_en, occurred_at"
            + " from alert where event_id = any(?)",
        row -> raised.put(row.getString(1), fact(row)),
        eventIds(ofHazards));
    List<Draft> facts = new ArrayList<>();
    for (AlertDraft draft : ofHazards) {
      AlertRaised fact =
          Objects.requireNonNull(raised.get(draft.source() + "#" + draft.eventId()), "alert");
      facts.add(new Draft(fact, Long.parseLong(fact.alertId()), draft.cause()));
    }
    outbox.publish(facts);
  }

  private static List<String> eventIds(List<AlertDraft> drafts) {
    return drafts.stream().map(AlertDraft::eventId).toList();
  }

  private static AlertRaised fact(ResultSet row) throws SQLException {
    String level = row.getString(8);
    return new AlertRaised(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        level == null ? null : Level.valueOf(level),
        row.getString(9),
        row.getString(10),
        row.getObject(11, OffsetDateTime.class).toInstant());
  }
}
