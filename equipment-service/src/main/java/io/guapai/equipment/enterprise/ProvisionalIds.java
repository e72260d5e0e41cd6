package io.guapai.equipment.enterprise;

import io.guapai.runtime.id.ProvisionalId;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives ids to enterprises without a credit code (三无企业, foreign registers). One counter row per
 * division: who takes a number holds the row until the transaction ends.
 */
@ApplicationScoped
public class ProvisionalIds {

  private final Sql sql;

  public ProvisionalIds(Sql sql) {
    this.sql = sql;
  }

  /** The next id of a division. */
  public ProvisionalId next(RegionCode region) {
    return next(List.of(region)).get(0);
  }

  /**
   * The next ids for enterprises in these places, in their order.
   *
   * @throws io.guapai.runtime.id.InvalidIdentifier when a division has given its last number
   */
  public List<ProvisionalId> next(List<RegionCode> regions) {
    // Sorted, so that two imports take the rows in the same order and never wait for each other.
    Map<String, Integer> wanted = new TreeMap<>();
    regions.forEach(region -> wanted.merge(region.division(), 1, Integer::sum));
    Map<String, Integer> last = take(wanted);
    List<ProvisionalId> ids = new ArrayList<>(regions.size());
    for (RegionCode region : regions) {
      String division = region.division();
      int left = wanted.merge(division, -1, Integer::sum);
      ids.add(new ProvisionalId(division, last.getOrDefault(division, 0) - left));
    }
    return ids;
  }

  /** Notes ids that were given elsewhere, so that they are not given again. */
  public void take(Collection<ProvisionalId> given) {
    Map<String, Integer> last = new TreeMap<>();
    given.forEach(id -> last.merge(id.division(), id.sequence(), Math::max));
    sql.unnest(
        "insert into provisional_counter as counter (division, last)"
            + " select division, last::int from unnest(?, ?) as given (division, last)"
            + " order by division on conflict (division) do update"
            + " set last = greatest(counter.last, excluded.last)",
        last.entrySet(),
        each -> new Object[] {each.getKey(), String.valueOf(each.getValue())});
  }

  private Map<String, Integer> take(Map<String, Integer> wanted) {
    Map<String, Integer> last = new HashMap<>();
    sql.query(
            "insert into provisional_counter as counter (division, last)"
                + " select division, count::int from unnest(?, ?) as wanted (division, count)"
                + " order by division"
                + " on conflict (division) do update set last = counter.last + excluded.last"
                + " returning division, last",
            row -> Map.entry(row.getString(1), row.getInt(2)),
            List.copyOf(wanted.keySet()),
            wanted.values().stream().map(String::valueOf).toList())
        .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
    return last;
  }
}
