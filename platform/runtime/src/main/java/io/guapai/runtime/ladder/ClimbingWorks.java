package io.guapai.runtime.ladder;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueSource;
import io.guapai.runtime.rule.KindSource;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes of each climber its due work; where there is any, the shelf has the rungs. */
@ApplicationScoped
class ClimbingWorks implements DueSource, KindSource {

  private final List<? extends Climbing<?>> works;

  ClimbingWorks(
      @All List<Climber<?>> climbers,
      Ladders ladders,
      LadderSteps steps,
      RegionTree regions,
      StatutoryCalendar calendar,
      PlatformClock clock) {
    this.works =
        climbers.stream()
            .map(climber -> new Climbing<>(climber, ladders, steps, regions, calendar, clock))
            .toList();
  }

  @Override
  public List<? extends Climbing<?>> dues() {
    return works;
  }

  @Override
  public List<RuleKind<?>> kinds() {
    return works.isEmpty() ? List.of() : List.of(Ladders.KIND);
  }
}
