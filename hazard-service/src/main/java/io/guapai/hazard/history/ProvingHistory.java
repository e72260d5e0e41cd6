package io.guapai.hazard.history;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks the history of one hazard against its chain and the anchors. */
@ApplicationScoped
public class ProvingHistory {

  private final Sql sql;

  public ProvingHistory(Sql sql) {
    this.sql = sql;
  }

  /** Follows the acts in their order up to the first flaw. */
  public HistoryProof prove(UUID id) {
    ChainCheck check = new ChainCheck(id);
    sql.query(
        ChainCheck.ONE,
        row -> {
          check.take(row);
          return check;
        },
        id,
        id,
        id);
    check.end();
    return HistoryProof.of(check);
  }
}
