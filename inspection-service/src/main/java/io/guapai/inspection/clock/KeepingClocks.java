package io.guapai.inspection.clock;

import io.guapai.contracts.Fact;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleTable;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitClocks;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the clocks of units in step with their units, the reports on them and the decisions of
 * their territories, and takes the steps that become due.
 */
@ApplicationScoped
public class KeepingClocks implements UnitClocks {

  /** What was stored of a clock that began. */
  private static final @Nullable Object[] NONE = {};

  private static final String JOB = "keeping-clocks";

  private final SubjectClocks clocks;
  private final ReportsOnFile reports;
  private final DecisionTable decisions;
  private final CycleTable cycles;
  private final ReminderRule reminders;
  private final DueRulebook rulebook;
  private final Subjects subjects;
  private final History history;
  private final Clock clock;

  KeepingClocks(
      SubjectClocks clocks,
      ReportsOnFile reports,
      DecisionTable decisions,
      CycleTable cycles,
      ReminderRule reminders,
      DueRulebook rulebook,
      Subjects subjects,
      History history,
      Clock clock) {
    this.clocks = clocks;
    this.reports = reports;
    this.decisions = decisions;
    this.cycles = cycles;
    this.reminders = reminders;
    this.rulebook = rulebook;
    this.subjects = subjects;
    this.history = history;
    this.clock = clock;
  }

  /** What a call has read, and what comes of it. */
  private final class Batch {

    final DueRules rules = rulebook.now();
    final List<Integer> days = reminders.now();
    final UnitDates dates = new UnitDates(cycles.on(rules.today()), decisions.inForce());
    final Map<String, Map<UnitClock, SubjectClock>> kept = new HashMap<>();
    final Map<SubjectClock, @Nullable Object[]> before = new LinkedHashMap<>();
    final Map<String, List<Reported>> reported;
    final Map<UUID, String> numbers;
    final List<SubjectClock> stopped = new ArrayList<>();
    final List<Draft> told = new ArrayList<>();
    final Set<Subject> altered = new LinkedHashSet<>();

    Batch(Collection<Subject> units) {
      List<SubjectClock> stored = clocks.of(units.stream().map(Subject::equipmentId).toList());
      for (SubjectClock each : stored) {
        kept.computeIfAbsent(each.equipmentId(), id -> new HashMap<>()).put(each.clock(), each);
        before.put(each, each.row());
      }
      reported = reports.of(units);
      numbers =
          decisions.numbers(
              stored.stream()
                  .map(SubjectClock::postponementId)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
    }

    void keep(Subject unit) {
      Map<UnitClock, SubjectClock> own =
          kept.computeIfAbsent(unit.equipmentId(), id -> new HashMap<>());
      List<ClockDate> now =
          dates.of(
              unit,
              reported.getOrDefault(unit.equipmentId(), List.of()),
              own.get(UnitClock.INSPECTION));
      boolean decided = moveUnit(unit, now, own.values());
      for (ClockDate date : now) {
        SubjectClock one = own.computeIfAbsent(date.clock(), any -> SubjectClock.begin(unit, date));
        UUID decision = one.postponementId();
        Optional<String> number =
            decided && decision != null
                ? Optional.ofNullable(numbers.get(decision))
                : Optional.empty();
        one.follow(unit, date, number, rules, days).forEach(fact -> tell(unit, fact));
      }
      Set<UnitClock> running = now.stream().map(ClockDate::clock).collect(Collectors.toSet());
      for (SubjectClock each : List.copyOf(own.values())) {
        if (!running.contains(each.clock())) {
          own.remove(each.clock());
          stopped.add(each);
          each.stop().ifPresent(fact -> tell(unit, fact));
        }
      }
    }

    /**
     * The unit is due by the earliest of the dates as a decision moved them, or moved them back.
     */
    private boolean moveUnit(Subject unit, List<ClockDate> now, Collection<SubjectClock> own) {
      boolean decided =
          now.stream().anyMatch(each -> each.decision() != null)
              || own.stream().anyMatch(each -> each.postponementId() != null);
      if (decided) {
        Optional<LocalDate> earliest =
            now.stream()
                .filter(each -> each.clock().bindsUse())
                .map(ClockDate::due)
                .min(Comparator.naturalOrder())
                .filter(date -> !date.equals(unit.nextInspectionDate()));
        earliest.ifPresent(
            date -> {
              altered.add(unit);
              unit.move(date, rules)
                  .ifPresent(end -> told.add(draft(unit, end, unit.factSequence())));
            });
      }
      return decided;
    }

    void tell(Subject unit, Fact fact) {
      altered.add(unit);
      told.add(draft(unit, fact, unit.nextFact()));
    }

    private Draft draft(Subject unit, Fact fact, long sequence) {
      return new Draft(fact, sequence, Cause.correlated(unit.correlationId()));
    }

    void write(String job) {
      clocks.remove(stopped);
      clocks.write(
          kept.values().stream()
              .flatMap(own -> own.values().stream())
              .filter(each -> !Arrays.equals(before.getOrDefault(each, NONE), each.row()))
              .map(SubjectClock::row)
              .toList());
      history.tell(Subject.KIND, By.job(job, clock.instant()), told);
      subjects.store(altered);
    }
  }

  @Override
  public void keep(Collection<Subject> units) {
    if (units.isEmpty()) {
      return;
    }
    Batch batch = new Batch(units);
    units.forEach(batch::keep);
    batch.write(JOB);
  }

  /** Takes the steps of units' clocks that are due; what else became of the units is kept first. */
  public void step(Collection<String> units, String job) {
    List<Subject> locked = subjects.lockedById(units);
    Batch batch = new Batch(locked);
    for (Subject unit : locked) {
      batch.keep(unit);
      batch.kept.getOrDefault(unit.equipmentId(), Map.of()).values().stream()
          .filter(each -> each.isDue(batch.rules.instant()))
          .sorted(Comparator.comparing(SubjectClock::clock))
          .forEach(
              each -> each.step(batch.rules, batch.days).ifPresent(fact -> batch.tell(unit, fact)));
    }
    batch.write(job);
  }

  /** The dates of a unit with what they rest on, as they are now. */
  List<ClockDate> dates(Subject unit) {
    Batch batch = new Batch(List.of(unit));
    return batch.dates.of(
        unit,
        batch.reported.getOrDefault(unit.equipmentId(), List.of()),
        batch.kept.getOrDefault(unit.equipmentId(), Map.of()).get(UnitClock.INSPECTION));
  }
}
