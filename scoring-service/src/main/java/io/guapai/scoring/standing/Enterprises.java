package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

  /** What a batch of events tells of an enterprise that may be new; its name only if it is told. */
  private record Met(String id, @Nullable String name, String region, boolean demonstration) {

    static Met by(Fact fact) {
      String region = Objects.requireNonNullElse(fact.regionCode(), "");
      return fact instanceof EnterpriseEntry told
          ? new Met(told.enterpriseId(), told.name(), region, told.demonstration())
          : new Met(fact.partitionKey(), null, region, false);
    }
  }

  /**
   * Makes the enterprises that the events name known, as far as that is needed: with their name
   * where it is told, so that their row is written once.
   *
   * @param assessAt when new ones are assessed
   */
  public void meet(List<? extends Received<?>> events, Instant assessAt) {
    Map<String, Met> met = new TreeMap<>();
    for (Received<?> event : events) {
      met.merge(
          event.data().partitionKey(),
          Met.by(event.data()),
          (before, now) -> now.name() == null && before.name() != null ? before : now);
    }
    sql.unnest(
        "insert into enterprise (id, name, region_code, demonstration, assess_at)"
            + " select * from unnest(?, ?, ?, ?, ?) on conflict (id) do nothing",
        met.values(),
        one -> new Object[] {one.id(), one.name(), one.region(), one.demonstration(), assessAt});
  }

  /** Locks enterprises in the order of their ids, so that two batches never wait for each other. */
  public void lock(Collection<String> ids) {
    sql.query(
        "select id from enterprise where id = any(?) order by id for update",
        row -> row.getString(1),
        ids);
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

  /** Has all enterprises assessed at an instant, unless an earlier one is set already. */
  public void assessAllBy(Instant at) {
    sql.update(
        "with later as materialized (select id from enterprise"
            + " where assess_at is null or assess_at > ? order by id for update)"
            + " update enterprise set assess_at = ? from later where enterprise.id = later.id",
        at,
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
        "update enterprise set fact_sequence = fact_sequence + told.facts"
            + " from unnest(?, ?) as told (id, facts) where enterprise.id = told.id"
            + " returning enterprise.id, fact_sequence - told.facts",
        row -> before.put(row.getString(1), row.getLong(2)),
        told.keySet(),
        told.values());
    return before;
  }
}
