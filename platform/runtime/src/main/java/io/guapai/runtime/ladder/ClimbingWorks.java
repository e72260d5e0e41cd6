package io.guapai.runtime.ladder;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the due work of what climbs. */
@ApplicationScoped
public class ClimbingWorks {

  private final Ladders ladders;
  private final LadderSteps steps;
  private final RegionTree regions;
  private final StatutoryCalendar calendar;
  private final PlatformClock clock;

  public ClimbingWorks(
      Ladders ladders,
      LadderSteps steps,
      RegionTree regions,
      StatutoryCalendar calendar,
      PlatformClock clock) {
    this.ladders = ladders;
    this.steps = steps;
    this.regions = regions;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The work of a climber, to be produced as a bean. */
  public <S extends Waiting> Climbing<S> of(Climber<S> climber) {
    return new Climbing<>(climber, ladders, steps, regions, calendar, clock);
  }
}
