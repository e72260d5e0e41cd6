package io.guapai.runtime.ladder;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets climb what nobody answered in time: for each term that is over, one level, in order. Where
 * time went by unseen, all levels whose terms are over are told at once.
 */
public final class Climbing<S extends Waiting> implements DueWork<UUID> {

  private final Climber<S> climber;
  private final Ladders ladders;
  private final LadderSteps steps;
  private final RegionTree regions;
  private final StatutoryCalendar calendar;
  private final PlatformClock clock;

  Climbing(
      Climber<S> climber,
      Ladders ladders,
      LadderSteps steps,
      RegionTree regions,
      StatutoryCalendar calendar,
      PlatformClock clock) {
    this.climber = climber;
    this.ladders = ladders;
    this.steps = steps;
    this.regions = regions;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String name() {
    return climber.name();
  }

  @Override
  public DueRows<UUID> rows() {
    return climber.rows();
  }

  @Override
  public int batch() {
    return climber.batch();
  }

  @Override
  public Object dueBy(Instant now) {
    return climber.dueBy(now);
  }

  @Override
  public void handle(List<UUID> rows, Instant now) {
    List<Climb<S>> climbs = new ArrayList<>();
    List<Rest<S>> rests = new ArrayList<>();
    for (S one : climber.waiting(rows)) {
      rests.add(climb(one, one.standing(now, clock.getZone()), now, climbs));
    }
    steps.climbed(climbs, climber.climbed(climbs, now), now);
    climber.rest(rests, now);
  }

  private Rest<S> climb(S one, Standing from, Instant now, List<Climb<S>> climbs) {
    Standing standing = from;
    while (true) {
      Edition<Rung> rung = ladders.of(standing).orElse(null);
      Instant end = end(standing, rung);
      if (rung == null || end == null || end.isAfter(now)) {
        return new Rest<>(one, standing.climbs(), end, null);
      }
      Optional<RegionCode> next = standing.next(rung.says(), regions);
      if (next.isEmpty()) {
        return new Rest<>(one, standing.climbs(), null, rung);
      }
      standing = standing.reached(next.get(), now, clock.getZone());
      boolean goesOn = standing.subject().onward() != LadderSubject.Onward.AS_ANOTHER;
      Instant until = goesOn ? end(standing, ladders.of(standing).orElse(null)) : null;
      climbs.add(new Climb<>(one, standing.climbs(), next.get(), rung, until));
      if (!goesOn) {
        return new Rest<>(one, standing.climbs(), null, null);
      }
    }
  }

  private @Nullable Instant end(Standing standing, @Nullable Edition<Rung> rung) {
    return rung == null ? null : standing.end(rung.says(), calendar, clock.getZone());
  }
}
