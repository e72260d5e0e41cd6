package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Tracing;
import io.guapai.runtime.event.inbox.AppliedEvents.Id;
import io.guapai.runtime.event.inbox.Reading.Faulty;
import io.guapai.runtime.event.inbox.Reading.Unknown;
import io.guapai.runtime.event.inbox.Reading.Unwanted;
import io.guapai.runtime.event.inbox.Reading.Wanted;
import io.guapai.runtime.event.inbox.Waves.Wave;
import io.guapai.runtime.event.parking.Parking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Applies records inside the running transaction: what is held back stays behind, what is at fault
 * is parked, what was applied before is dropped, and the rest goes to its handlers, under the ids
 * by which its enterprises and units are known now.
 */
@ApplicationScoped
public class Applying {

  private final Parking parking;
  private final AppliedEvents applied;
  private final Tracing tracing;
  private final Routes routes;
  private final CurrentIds currentIds;

  Applying(
      Parking parking,
      AppliedEvents applied,
      Tracing tracing,
      Routes routes,
      CurrentIds currentIds) {
    this.parking = parking;
    this.applied = applied;
    this.tracing = tracing;
    this.routes = routes;
    this.currentIds = currentIds;
  }

  /** Applies a batch, the records of each key in their order; returns how many events were new. */
  int apply(List<Arrived> batch) {
    Set<Chain> held = parking.held(batch.stream().map(Arrived::chain).distinct().toList());
    List<Arrived> free = new ArrayList<>(batch.size());
    for (Arrived arrived : batch) {
      if (held.contains(arrived.chain()) && arrived.isOrdered()) {
        parking.parkBehind(arrived.record());
      } else {
        free.add(arrived);
      }
    }
    return applyFree(free);
  }

  /** Applies records that no chain holds back, and returns how many events were new. */
  public int applyFree(List<Arrived> free) {
    Set<Id> fresh = applied.enter(events(free));
    int many = fresh.size();
    List<Arrived> open = free.stream().filter(arrived -> isNew(arrived, fresh)).toList();
    CurrentIds.Ids former = currentIds.of(open);
    for (Wave<Object, Arrived> wave : Waves.of(open, Arrived::chain, this::handler)) {
      CurrentIds.Ids ids = former;
      List<Arrived> items =
          wave.items().stream()
              .filter(this::isFree)
              .map(arrived -> CurrentIds.under(ids, arrived))
              .filter(arrived -> !(arrived.reading() instanceof Unwanted))
              .toList();
      if (!items.isEmpty()) {
        applyWave(items);
        former = items.stream().anyMatch(CurrentIds::merges) ? currentIds.of(open) : former;
      }
    }
    return many;
  }

  private void applyWave(List<Arrived> wave) {
    Reading first = wave.get(0).reading();
    if (first instanceof Wanted wanted) {
      List<Received<?>> events = events(wave);
      try (Tracing.Handling handling = tracing.handle(events)) {
        routes.handler(wanted.event()).accept(events);
        handling.done();
      }
    } else if (first instanceof Unknown) {
      List<RawEvent> unknown = wave.stream().map(arrived -> arrived.record().raw()).toList();
      routes.answer(unknown.get(0)).accept(unknown);
    } else {
      wave.forEach(this::park);
    }
  }

  private void park(Arrived arrived) {
    if (arrived.reading() instanceof Faulty faulty) {
      parking.park(arrived.record(), faulty.fault());
    }
  }

  /** What an earlier wave of this batch held back takes its successors with it. */
  private boolean isFree(Arrived arrived) {
    if (!arrived.isOrdered() || !parking.isNewlyHeld(arrived.chain())) {
      return true;
    }
    if (arrived.reading() instanceof Wanted wanted) {
      applied.forget(wanted.event());
    }
    parking.parkBehind(arrived.record());
    return false;
  }

  private static boolean isNew(Arrived arrived, Set<Id> fresh) {
    return !(arrived.reading() instanceof Wanted wanted) || fresh.remove(Id.of(wanted.event()));
  }

  private Object handler(Arrived arrived) {
    if (arrived.reading() instanceof Wanted wanted) {
      return routes.handler(wanted.event());
    }
    return arrived.reading() instanceof Unknown
        ? routes.answer(arrived.record().raw())
        : Faulty.class;
  }

  private static List<Received<?>> events(List<Arrived> arrivals) {
    List<Received<?>> events = new ArrayList<>(arrivals.size());
    for (Arrived arrived : arrivals) {
      if (arrived.reading() instanceof Wanted wanted) {
        events.add(wanted.event());
      }
    }
    return events;
  }
}
