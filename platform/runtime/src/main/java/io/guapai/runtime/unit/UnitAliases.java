package io.guapai.runtime.unit;

import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ids and numbers that units are no longer known by, since entries of the register were merged. */
@ApplicationScoped
public class UnitAliases {

  private final Sql sql;
  private final EnterpriseAliases enterprises;

  UnitAliases(Sql sql, EnterpriseAliases enterprises) {
    this.sql = sql;
    this.enterprises = enterprises;
  }

  /**
   * How a unit is known.
   *
   * @param id in the register
   * @param no its public number
   */
  public record Name(String id, String no) {}

  /** The current names of those ids that are former ones, by the former. */
  public Map<String, Name> among(Collection<String> ids) {
    Map<String, Name> current = new HashMap<>();
    sql.query(
        "select former_id, current_id, current_no from unit_alias where former_id = any(?)",
        row -> current.put(row.getString(1), new Name(row.getString(2), row.getString(3))),
        ids);
    return current;
  }

  /** The current names of those public numbers that are former ones, by the former. */
  public Map<String, Name> numbered(Collection<String> numbers) {
    Map<String, Name> current = new HashMap<>();
    sql.query(
        "select former_no, current_id, current_no from unit_alias where former_no = any(?)",
        row -> current.put(row.getString(1), new Name(row.getString(2), row.getString(3))),
        numbers);
    return current;
  }

  /** The current name of a former id; empty when it is none. */
  public Optional<Name> current(String id) {
    return Optional.ofNullable(among(List.of(id)).get(id));
  }

  /**
   * Has whoever writes under any id, of a unit or an enterprise, wait until the transaction ends.
   * One lock stands for both, so that nobody waits in a ring.
   */
  public void hold() {
    enterprises.hold();
  }

  /**
   * Makes an id and a number former ones. What led to them leads on, and they lead on to where the
   * other does.
   *
   * @param into the unit that it gave way to, which may have given way itself
   * @return how the unit is known now
   */
  public Name merge(Name former, Name into, Instant heardAt) {
    hold();
    Name current = current(into.id()).orElse(into);
    sql.update(
        "insert into unit_alias (former_id, former_no, current_id, current_no, heard_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        former.id(),
        former.no(),
        current.id(),
        current.no(),
        heardAt);
    sql.update(
        "update unit_alias set current_id = ?, current_no = ? where current_id = ?",
        current.id(),
        current.no(),
        former.id());
    return current;
  }
}
