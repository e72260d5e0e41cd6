package io.guapai.runtime.enterprise;

import io.guapai.runtime.identity.EnterpriseIds;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids that enterprises are no longer known by, since entries of the register were merged. */
@ApplicationScoped
public class EnterpriseAliases implements EnterpriseIds {

  private final Sql sql;

  EnterpriseAliases(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String current(String id) {
    return among(List.of(id)).getOrDefault(id, id);
  }

  @Override
  public List<String> all(String id) {
    return List.of(
        sql.first("select guapai_enterprise_ids(?)", row -> row.getString(1), id)
            .orElse(id)
            .split(","));
  }

  /**
   * The current ids of those that are former ones, by the former. Until the transaction ends no
   * entries are merged: what it writes under an id, a merge finds.
   */
  public Map<String, String> among(Collection<String> ids) {
    Map<String, String> current = new HashMap<>();
    sql.query(
        "select former_id, current_id from enterprise_alias where former_id = any(?)",
        row -> current.put(row.getString(1), row.getString(2)),
        ids);
    return current;
  }

  /**
   * Waits for whoever is writing under any id, and has all others wait until the transaction ends.
   * Taken before anything else is locked, so that nobody waits in a ring.
   */
  public void hold() {
    sql.update("lock table enterprise_alias in access exclusive mode");
  }

  /**
   * Makes an id a former one. What led to it leads on, and it leads on to where the other does.
   * Runs in a transaction that {@link #hold holds} the ids.
   *
   * @param into the id that it gave way to, which may have given way itself
   * @return the id by which the enterprise is known now
   */
  public String merge(String former, String into, LocalDate effectiveOn, Instant heardAt) {
    hold();
    String current = current(into);
    sql.update(
        "insert into enterprise_alias (former_id, into_id, current_id, effective_on, heard_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        former,
        into,
        current,
        effectiveOn,
        heardAt);
    sql.update("update enterprise_alias set current_id = ? where current_id = ?", current, former);
    return current;
  }
}
