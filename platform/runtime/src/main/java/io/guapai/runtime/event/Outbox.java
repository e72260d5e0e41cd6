package io.guapai.runtime.event;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.runtime.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events committed together with the state they tell of. The relay publishes them afterwards, in
 * the order of their key. What a transaction publishes is written when it commits, all at once:
 * nothing is numbered before the rows that it tells of are locked.
 *
 * <p>Write an event after the row it tells of was locked: then the facts of one subject are
 * numbered in the order in which they commit.
 */
@ApplicationScoped
public class Outbox {

  /** Number of lanes a key may fall into; lanes are what replicas share. */
  public static final int LANES = 16;

  /** Lane of the events that wait behind one of their key that could not be sent. */
  public static final int HELD = -1;

  private static final String INSERT =
      "insert into outbox (lane, topic, key, attributes, data)"
          + " select lane, topic, key, attributes, data"
          + " from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])"
          + " with ordinality as event (lane, topic, key, attributes, data, place)"
          + " order by place";

  private final Sql sql;
  private final OutboxBell bell;
  private final TransactionSynchronizationRegistry transaction;
  private final Tracing tracing;
  private final Clock clock;
  private final String source;

  Outbox(
      Sql sql,
      OutboxBell bell,
      TransactionSynchronizationRegistry transaction,
      Tracing tracing,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.sql = sql;
    this.bell = bell;
    this.transaction = transaction;
    this.tracing = tracing;
    this.clock = clock;
    this.source = "/guapai/" + service;
  }

  /** The table's partitions: one that still holds events stays, however old. */
  @Produces
  @Singleton
  static DailyTable table() {
    return new DailyTable("outbox", 2, 1, true);
  }

  /** Adds one fact and returns the id of its event. */
  public String publish(Fact fact, long sequence, Cause cause) {
    return publish(List.of(new Draft(fact, sequence, cause))).get(0);
  }

  /**
   * Adds facts in order and returns the ids of their events.
   *
   * @throws IllegalStateException outside a transaction
   */
  public List<String> publish(List<Draft> drafts) {
    requireTransaction();
    List<RawEvent> events = drafts.stream().map(this::event).toList();
    publishRaw(events);
    return events.stream().map(event -> event.attributes().getOrDefault("id", "")).toList();
  }

  /** Adds events that exist already, as they are: copies of what was parked. */
  public void publishRaw(Collection<RawEvent> events) {
    requireTransaction();
    if (events.isEmpty()) {
      return;
    }
    page().events.addAll(events);
    bell.ringAtCommit(events.size());
  }

  /** How many events the running transaction publishes so far. */
  int published() {
    return page().events.size();
  }

  /** Takes back those after the first so many: the rows that they tell of were taken back. */
  void takeBack(int first) {
    List<RawEvent> events = page().events;
    events.subList(first, events.size()).clear();
  }

  private static void requireTransaction() {
    if (!QuarkusTransaction.isActive()) {
      throw new IllegalStateException("an event is published only together with its state");
    }
  }

  /** What the running transaction publishes. */
  private Page page() {
    if (transaction.getResource(Page.class) instanceof Page page) {
      return page;
    }
    sql.join();
    Page page = new Page();
    transaction.putResource(Page.class, page);
    transaction.registerInterposedSynchronization(page);
    return page;
  }

  private final class Page implements Synchronization {
    private final List<RawEvent> events = new ArrayList<>();

    @Override
    public void beforeCompletion() {
      if (events.isEmpty()) {
        return;
      }
      sql.update(
          INSERT,
          column(event -> lane(event.key())),
          column(RawEvent::topic),
          column(RawEvent::key),
          column(event -> EventJson.write(event.attributes())),
          column(RawEvent::data));
    }

    private <V> List<V> column(Function<RawEvent, V> value) {
      return events.stream().map(value).toList();
    }

    @Override
    public void afterCompletion(int status) {
      // The bell rings.
    }
  }

  static int lane(String key) {
    return Math.floorMod(key.hashCode(), LANES);
  }

  private RawEvent event(Draft draft) {
    Fact fact = draft.fact();
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", id);
    attributes.put("source", source);
    attributes.put("type", Contracts.type(fact.getClass()));
    attributes.put("subject", fact.subject());
    attributes.put("time", clock.instant().toString());
    attributes.put("partitionkey", fact.partitionKey());
    attributes.put("sequence", Long.toString(draft.sequence()));
    putIfPresent(attributes, "regioncode", fact.regionCode());
    putIfPresent(attributes, "causationid", draft.cause().causationId());
    String correlation = draft.cause().correlationId();
    attributes.put("correlationid", correlation == null ? id : correlation);
    String trace = tracing.of(draft.cause());
    if (trace != null) {
      attributes.put(Tracing.ATTRIBUTE, trace);
      tracing.told(id, trace);
    }
    return new RawEvent(
        Contracts.stream(fact.getClass()).topic(),
        fact.partitionKey(),
        attributes,
        EventJson.write(fact));
  }

  private static void putIfPresent(
      Map<String, String> attributes, String name, @Nullable String value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }
}
