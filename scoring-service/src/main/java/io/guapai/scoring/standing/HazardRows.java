package io.guapai.scoring.standing;

import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardFact;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the hazard service tells of hazards. Each fact fills some columns of the hazard's row, which
 * the first of them opens.
 */
@ApplicationScoped
class HazardRows {

  private final Sql sql;
  private final Clock clock;

  HazardRows(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Projection<?>> projections() {
    return List.of(
        reported(),
        broughtIn(),
        graded(),
        planned(),
        listed(),
        ordered(),
        voided(),
        waived(),
        rectified(),
        extended(),
        overdue(),
        withdrawn(),
        closed(),
        merged(),
        transferred());
  }

  private Projection<HazardReported> reported() {
    return rows(
        HazardReported.class,
        new Columns<HazardReported>()
            .with("hazard_no", HazardReported::hazardNo)
            .with("equipment_id", HazardReported::equipmentId)
            .with("code", HazardReported::code)
            .with("fault", HazardReported::fault)
            .with("reported_on", fact -> day(fact.reportedAt())));
  }

  /**
   * A hazard of a former register as it stood. That it had run past its date then counts for
   * nothing until its grace is over, which the fact of the overdue tells.
   */
  private Projection<HazardBroughtIn> broughtIn() {
    return rows(
        HazardBroughtIn.class,
        new Columns<HazardBroughtIn>()
            .with("hazard_no", HazardBroughtIn::hazardNo)
            .with("equipment_id", HazardBroughtIn::equipmentId)
            .with("code", HazardBroughtIn::code)
            .with("fault", HazardBroughtIn::fault)
            .with("reported_on", HazardBroughtIn::reportedOn)
            .with("grade", HazardBroughtIn::grade)
            .replaced("due_sequence", "due_date", HazardBroughtIn::dueDate)
            .replaced("handed_in_sequence", "handed_in_on", HazardBroughtIn::rectifiedOn)
            .with("closed_on", HazardBroughtIn::endedOn)
            .with("ended_without_merit", HazardBroughtIn::endedWithoutMerit));
  }

  private Projection<HazardGraded> graded() {
    return rows(
        HazardGraded.class,
        new Columns<HazardGraded>()
            .with("hazard_no", HazardGraded::hazardNo)
            .with("equipment_id", HazardGraded::equipmentId)
            .with("code", HazardGraded::code)
            .with("grade", HazardGraded::grade)
            .newest("due_sequence", "due_date", HazardGraded::dueDate));
  }

  private Projection<HazardPlanned> planned() {
    return rows(
        HazardPlanned.class,
        new Columns<HazardPlanned>().newest("due_sequence", "due_date", HazardPlanned::dueDate));
  }

  /** The date of a listing is the hazard's deadline, unless it was overdue before. */
  private Projection<HazardListed> listed() {
    return rows(
        HazardListed.class,
        new Columns<HazardListed>()
            .with("hazard_no", HazardListed::hazardNo)
            .newest("due_sequence", "due_date", HazardListed::hazardDueDate));
  }

  /** One of the time before orders told the hazard's deadline may only bring it forward. */
  private Projection<HazardOrdered> ordered() {
    Columns<HazardOrdered> told =
        orders().newest("due_sequence", "due_date", HazardOrdered::hazardDueDate);
    Columns<HazardOrdered> untold =
        orders().earlier("due_sequence", "due_date", HazardOrdered::deadline);
    String tell = told.upsert();
    String forward = untold.upsert();
    return new Projection<>(
        HazardOrdered.class,
        HazardOrdered::hazardId,
        events -> {
          Map<Boolean, List<Received<HazardOrdered>>> byTold =
              events.stream()
                  .collect(
                      Collectors.partitioningBy(event -> event.data().hazardDueDate() != null));
          sql.unnest(tell, byTold.getOrDefault(true, List.of()), told::values);
          sql.unnest(forward, byTold.getOrDefault(false, List.of()), untold::values);
        });
  }

  private static Columns<HazardOrdered> orders() {
    return new Columns<HazardOrdered>().with("hazard_no", HazardOrdered::hazardNo);
  }

  /** What a void order brought forward goes back to the date that rests on nothing void. */
  private Projection<OrderVoided> voided() {
    return rows(
        OrderVoided.class,
        new Columns<OrderVoided>()
            .with("hazard_no", OrderVoided::hazardNo)
            .replaced("due_sequence", "due_date", OrderVoided::dueDate));
  }

  /** What is spared counts for nothing, unless it runs past the date that comes with it. */
  private Projection<PenaltyWaived> waived() {
    return rows(
        PenaltyWaived.class,
        new Columns<PenaltyWaived>()
            .with("hazard_no", PenaltyWaived::hazardNo)
            .with("code", PenaltyWaived::code)
            .with("penalty_waived", fact -> true)
            .newest("due_sequence", "due_date", PenaltyWaived::correctBy));
  }

  /** What ran past the date before is no longer overdue: the row says so by itself. */
  private Projection<HazardExtended> extended() {
    return rows(
        HazardExtended.class,
        new Columns<HazardExtended>()
            .with("hazard_no", HazardExtended::hazardNo)
            .with("grade", HazardExtended::grade)
            .newest("due_sequence", "due_date", HazardExtended::dueDate));
  }

  private Projection<HazardRectified> rectified() {
    return rows(
        HazardRectified.class,
        new Columns<HazardRectified>()
            .newest("handed_in_sequence", "handed_in_on", fact -> day(fact.submittedAt())));
  }

  private Projection<HazardOverdue> overdue() {
    return rows(
        HazardOverdue.class,
        new Columns<HazardOverdue>()
            .with("hazard_no", HazardOverdue::hazardNo)
            .with("grade", HazardOverdue::grade)
            .newest("overdue_sequence", "overdue_for", HazardOverdue::dueDate)
            .emptied("overdue_sequence", "rectified_on"));
  }

  /** Takes back the overdue before it; one that came since stands. */
  private Projection<HazardOverdueWithdrawn> withdrawn() {
    return rows(
        HazardOverdueWithdrawn.class,
        new Columns<HazardOverdueWithdrawn>()
            .with("hazard_no", HazardOverdueWithdrawn::hazardNo)
            .with("grade", HazardOverdueWithdrawn::grade)
            .emptied("overdue_sequence", "overdue_for")
            .newest("overdue_sequence", "rectified_on", HazardOverdueWithdrawn::rectifiedOn));
  }

  private Projection<HazardClosed> closed() {
    return rows(
        HazardClosed.class,
        new Columns<HazardClosed>()
            .with("hazard_no", HazardClosed::hazardNo)
            .with("code", HazardClosed::code)
            .with("grade", HazardClosed::grade)
            .newest("due_sequence", "due_date", HazardClosed::dueDate)
            .with("closed_on", fact -> day(fact.closedAt())));
  }

  private Projection<HazardMerged> merged() {
    return rows(
        HazardMerged.class,
        new Columns<HazardMerged>()
            .with("hazard_no", HazardMerged::hazardNo)
            .with("closed_on", fact -> day(fact.mergedAt()))
            .with("ended_without_merit", fact -> true));
  }

  private Projection<HazardTransferred> transferred() {
    return rows(
        HazardTransferred.class,
        new Columns<HazardTransferred>()
            .with("hazard_no", HazardTransferred::hazardNo)
            .with("closed_on", fact -> day(fact.transferredAt()))
            .with("ended_without_merit", fact -> true));
  }

  private <T extends HazardFact> Projection<T> rows(Class<T> fact, Columns<T> columns) {
    String statement = columns.upsert();
    return new Projection<>(
        fact, HazardFact::hazardId, events -> sql.unnest(statement, events, columns::values));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
