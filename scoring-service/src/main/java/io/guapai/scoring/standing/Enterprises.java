package io.guapai.scoring.standing;

import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of enterprises. An enterprise is assessed only under its row's lock, and what is read
 * afterwards is what others committed before: so streams may work on one enterprise at once.
 */
@ApplicationScoped
public class Enterprises {

  private final Sql sql;

  public Enterprises(Sql sql) {
    this.sql = sql;
  }

  /** Makes the enterprises that the events name known, as far as that is needed. */
  void meet(List<Received<?>> events) {
    Map<String, String> regions = new TreeMap<>();
    for (Received<?> event : events) {
      String region = event.data().regionCode();
      regions.put(event.data().partitionKey(), region == null ? "" : region);
    }
    sql.batch(
        "insert into enterprise (id, region_code) values (?, ?) on conflict (id) do nothing",
        regions.entrySet(),
        met -> new Object[] {met.getKey(), met.getValue()});
  }

  /** Locks enterprises in the order of their ids, so that two batches never wait for each other. */
  public void lock(Collection<String> ids) {
    sql.query(
        "select id from enterprise where id = any(?) order by id for update",
        row -> row.getString(1),
        ids);
  }

  /** Locks those whose assessment is due and that nobody else holds. */
  public SortedSet<String> lockDue(Instant now, int most) {
    return new TreeSet<>(
        sql.query(
            "select id from enterprise where assess_at <= ? order by assess_at limit ?"
                + " for update skip locked",
            row -> row.getString(1),
            now,
            most));
  }

  /** Has enterprises assessed at an instant, unless an earlier one is set already. */
  public void assessBy(Instant at, Collection<String> ids) {
    sql.update(
        "update enterprise set assess_at = ?"
            + " where id = any(?) and (assess_at is null or assess_at > ?)",
        at,
        ids,
        at);
  }

  /**
   * Sets when enterprises just assessed are assessed next; null is never, until something changes.
   */
  public void assessNext(@Nullable Instant at, Collection<String> ids) {
    sql.update(
        "update enterprise set assess_at = ?::timestamptz where id = any(?)"
            + " and assess_at is distinct from ?::timestamptz",
        at,
        ids,
        at);
  }

  /** Regions of enterprises. */
  public Map<String, String> regions(Collection<String> ids) {
    Map<String, String> regions = new HashMap<>();
    sql.query(
        "select id, region_code from enterprise where id = any(?)",
        row -> regions.put(row.getString(1), row.getString(2)),
        ids);
    return regions;
  }

  /** Counts facts told of enterprises, and returns how many had been told of each before. */
  public Map<String, Long> countFacts(Map<String, Integer> told) {
    Map<String, Long> before = new HashMap<>();
    sql.query(
        "select id, fact_sequence from enterprise where id = any(?)",
        row -> before.put(row.getString(1), row.getLong(2)),
        told.keySet());
    sql.batch(
        "update enterprise set fact_sequence = fact_sequence + ? where id = ?",
        told.entrySet(),
        entry -> new Object[] {entry.getValue(), entry.getKey()});
    return before;
  }
}
