package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/**
 * Events about something that the register does not know yet. They are visible to their sender as
 * parked, are handled as soon as it is known, and are tried again now and then in case the two
 * passed each other. Later events of the same key wait behind them.
 */
@ApplicationScoped
public class WaitingRoom {

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final Sql sql;
  private final Clock clock;
  private final Parking parking;
  private final AppliedEvents applied;

  WaitingRoom(Sql sql, Clock clock, Parking parking, AppliedEvents applied) {
    this.sql = sql;
    this.clock = clock;
    this.parking = parking;
    this.applied = applied;
  }

  /** What an event about an unregistered unit waits for. */
  public static String unit(String equipmentNo) {
    return "equipment:" + Typed.number(equipmentNo);
  }

  /** What an event about an unregistered enterprise waits for. */
  public static String enterprise(String enterpriseId) {
    return "enterprise:" + Typed.number(enterpriseId);
  }

  /** Keeps an event until what it awaits is released. For handlers of facts. */
  public void keep(Received<?> event, String awaits) {
    applied.forget(event);
    parking.parkAwaiting(event, awaits, clock.instant().plus(LOOK_AGAIN));
  }

  /** Lets the events go that awaited what is known now: they are tried within a moment. */
  public void release(Collection<String> awaited) {
    if (!awaited.isEmpty()) {
      sql.update(
          "update held set due_at = ? where (topic, key) in"
              + " (select topic, key from parked where awaits = any(?) and state = 'PARKED')",
          clock.instant(),
          awaited);
    }
  }
}
