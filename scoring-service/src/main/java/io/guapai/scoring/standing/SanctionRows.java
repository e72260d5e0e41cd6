package io.guapai.scoring.standing;

import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hazard service tells of sanctions. Of two facts about one that of the decision counts.
 */
@ApplicationScoped
class SanctionRows {

  private final Sql sql;

  SanctionRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(SanctionProposed.class, SanctionProposed::sanctionId, this::proposed),
        new Projection<>(SanctionDecided.class, SanctionDecided::sanctionId, this::decided));
  }

  private void proposed(List<Received<SanctionProposed>> events) {
    sql.unnest(
        "insert into sanction (sanction_id, sanction, enterprise_id, region_code, hazard_id, state)"
            + " select *, 'PROPOSED' from unnest(?, ?, ?, ?, ?) on conflict do nothing",
        events,
        event ->
            new Object[] {
              event.data().sanctionId(),
              event.data().sanction(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().hazardId()
            });
  }

  private void decided(List<Received<SanctionDecided>> events) {
    sql.unnest(
        "insert into sanction (sanction_id, sanction, enterprise_id, region_code, hazard_id, state,"
            + " document_no, decided_on, ends_on)"
            + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[])"
            + " on conflict (sanction_id) do update set state = excluded.state,"
            + " document_no = excluded.document_no, decided_on = excluded.decided_on,"
            + " ends_on = excluded.ends_on",
        events,
        event ->
            new @Nullable Object[] {
              event.data().sanctionId(),
              event.data().sanction(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().hazardId(),
              event.data().imposed() ? "IMPOSED" : "DROPPED",
              event.data().documentNo(),
              event.data().decidedOn(),
              event.data().endsOn()
            });
  }
}
