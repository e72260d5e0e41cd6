package io.guapai.inspection.clock;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Fact;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.inspection.ExaminationOverdue;
import io.guapai.contracts.inspection.ExaminationOverdueCleared;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a unit as it is kept: through which day it runs, and what was told of it. Users are
 * reminded before its date, of each reminder once for a date. That a unit is overdue by a clock
 * that binds its use, the unit itself is told of; of the others the clock is.
 */
final class SubjectClock {

  static final String COLUMNS =
      "equipment_id, clock, equipment_no, enterprise_id, region_code, variety, demonstration,"
          + " running, basis, started_on, printed_date, due_date, month_only, inspection_id,"
          + " institute, postponement_id, reminded_for, reminded_days, overdue_for, next_step_at";

  private final String equipmentId;
  private final UnitClock clock;
  private String equipmentNo;
  private String enterpriseId;
  private String regionCode;
  private String variety;
  private boolean demonstration;
  private boolean running;
  private Basis basis;
  private @Nullable LocalDate startedOn;
  private LocalDate printed;
  private LocalDate due;
  private boolean monthOnly;
  private @Nullable UUID inspectionId;
  private @Nullable String institute;
  private @Nullable UUID postponementId;
  private @Nullable LocalDate remindedFor;
  private @Nullable Integer remindedDays;
  private @Nullable LocalDate overdueFor;
  private @Nullable Instant nextStepAt;

  private SubjectClock(
      String equipmentId,
      UnitClock clock,
      String equipmentNo,
      String enterpriseId,
      String regionCode,
      String variety,
      Basis basis,
      LocalDate printed,
      LocalDate due) {
    this.equipmentId = equipmentId;
    this.clock = clock;
    this.equipmentNo = equipmentNo;
    this.enterpriseId = enterpriseId;
    this.regionCode = regionCode;
    this.variety = variety;
    this.basis = basis;
    this.printed = printed;
    this.due = due;
  }

  /** A clock that begins to run; {@link #follow} tells it the rest. */
  static SubjectClock begin(Subject unit, ClockDate date) {
    return new SubjectClock(
        unit.equipmentId(),
        date.clock(),
        unit.equipmentNo(),
        unit.enterpriseId(),
        unit.regionCode(),
        unit.variety(),
        date.basis(),
        date.printed(),
        date.printed());
  }

  /** The clock of a stored row. */
  static SubjectClock of(ResultSet row) throws SQLException {
    SubjectClock clock =
        new SubjectClock(
            row.getString("equipment_id"),
            UnitClock.valueOf(row.getString("clock")),
            row.getString("equipment_no"),
            row.getString("enterprise_id"),
            row.getString("region_code"),
            row.getString("variety"),
            Basis.valueOf(row.getString("basis")),
            row.getObject("printed_date", LocalDate.class),
            row.getObject("due_date", LocalDate.class));
    clock.demonstration = row.getBoolean("demonstration");
    clock.running = row.getBoolean("running");
    clock.startedOn = row.getObject("started_on", LocalDate.class);
    clock.monthOnly = row.getBoolean("month_only");
    clock.inspectionId = row.getObject("inspection_id", UUID.class);
    clock.institute = row.getString("institute");
    clock.postponementId = row.getObject("postponement_id", UUID.class);
    clock.remindedFor = row.getObject("reminded_for", LocalDate.class);
    clock.remindedDays = row.getObject("reminded_days", Integer.class);
    clock.overdueFor = row.getObject("overdue_for", LocalDate.class);
    OffsetDateTime nextStepAt = row.getObject("next_step_at", OffsetDateTime.class);
    clock.nextStepAt = nextStepAt == null ? null : nextStepAt.toInstant();
    return clock;
  }

  @Nullable Object[] row() {
    return new @Nullable Object[] {
      equipmentId,
      clock,
      equipmentNo,
      enterpriseId,
      regionCode,
      variety,
      demonstration,
      running,
      basis,
      startedOn,
      printed,
      due,
      monthOnly,
      inspectionId,
      institute,
      postponementId,
      remindedFor,
      remindedDays,
      overdueFor,
      nextStepAt
    };
  }

  /**
   * Follows its unit and the date that it has now.
   *
   * @param before number of the decision that moved the date so far; empty where none did
   * @param reminders days before a date, the earliest first
   * @return what is told because of it
   */
  List<Fact> follow(
      Subject unit,
      ClockDate date,
      Optional<String> before,
      DueRules rules,
      List<Integer> reminders) {
    List<Fact> told = new ArrayList<>();
    boolean left = running && (!unit.inUse() || !unit.enterpriseId().equals(enterpriseId));
    if (overdueFor != null && (left || !rules.isPast(date.due()))) {
      told.add(cleared(left ? ClearedReason.OUT_OF_USE : reason(date), date.startedOn()));
    }
    LocalDate dueBefore = isAnother(date) ? date.printed() : due;
    Optional<String> decision = decided(date, before);
    take(unit, date);
    if (!due.equals(dueBefore)) {
      decision.ifPresent(no -> told.add(moved(dueBefore, no)));
    }
    plan(rules, reminders);
    return told;
  }

  /** Whether it runs from something else than before. */
  private boolean isAnother(ClockDate date) {
    return !Objects.equals(startedOn, date.startedOn()) || !printed.equals(date.printed());
  }

  /** Number of the decision that moves the date, or that moves it no more. */
  private Optional<String> decided(ClockDate date, Optional<String> before) {
    Decision decision = date.decision();
    if (decision != null) {
      return decision.id().equals(postponementId) && !isAnother(date)
          ? Optional.empty()
          : Optional.of(decision.decisionNo());
    }
    return isAnother(date) ? Optional.empty() : before;
  }

  private void take(Subject unit, ClockDate date) {
    equipmentNo = unit.equipmentNo();
    enterpriseId = unit.enterpriseId();
    regionCode = unit.regionCode();
    variety = unit.variety();
    demonstration = unit.demonstration();
    running = unit.inUse();
    basis = date.basis();
    startedOn = date.startedOn();
    printed = date.printed();
    due = date.due();
    monthOnly = date.monthOnly();
    inspectionId = date.report() == null ? null : date.report().id();
    institute = date.report() == null ? null : date.report().institute();
    postponementId = date.decision() == null ? null : date.decision().id();
  }

  /** It runs no more; returns the end of its overdue, if it had one. */
  Optional<Fact> stop() {
    return overdueFor == null
        ? Optional.empty()
        : Optional.of(cleared(ClearedReason.DATE_CHANGED, null));
  }

  /** Takes the step that is due; returns what is told, if anything. */
  Optional<Fact> step(DueRules rules, List<Integer> reminders) {
    Fact told = null;
    if (running && rules.isPast(due) && !clock.bindsUse()) {
      overdueFor = due;
      told =
          new ExaminationOverdue(
              equipmentId, equipmentNo, enterpriseId, regionCode, clock, variety, due);
    } else if (running && !rules.isPast(due)) {
      Integer reached =
          reminders.stream()
              .filter(days -> !rules.today().isBefore(due.minusDays(days)))
              .reduce((earlier, later) -> later)
              .orElse(null);
      if (reached != null && !wasReminded(reached)) {
        remindedFor = due;
        remindedDays = reached;
        told =
            new InspectionReminded(
                equipmentId, equipmentNo, enterpriseId, regionCode, clock, due, monthOnly, reached);
      }
    }
    plan(rules, reminders);
    return Optional.ofNullable(told);
  }

  private boolean wasReminded(int days) {
    return due.equals(remindedFor) && remindedDays != null && remindedDays <= days;
  }

  private void plan(DueRules rules, List<Integer> reminders) {
    nextStepAt = null;
    if (!running || overdueFor != null) {
      return;
    }
    Optional<Integer> next = reminders.stream().filter(days -> !wasReminded(days)).findFirst();
    if (next.isPresent() && !rules.isPast(due)) {
      nextStepAt = rules.startOf(due.minusDays(next.get()));
    } else if (!clock.bindsUse()) {
      nextStepAt = rules.startOf(due.plusDays(1));
    }
  }

  private ClearedReason reason(ClockDate date) {
    return Objects.equals(startedOn, date.startedOn())
        ? ClearedReason.DATE_CHANGED
        : ClearedReason.INSPECTED;
  }

  private Fact cleared(ClearedReason reason, @Nullable LocalDate testedOn) {
    LocalDate from = Objects.requireNonNull(overdueFor);
    overdueFor = null;
    return new ExaminationOverdueCleared(
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        clock,
        from,
        reason,
        reason == ClearedReason.INSPECTED ? testedOn : null);
  }

  private Fact moved(LocalDate from, String decisionNo) {
    return new InspectionDateMoved(
        equipmentId, equipmentNo, enterpriseId, regionCode, clock, from, due, decisionNo);
  }

  /** Whether a step is due. */
  boolean isDue(Instant now) {
    return nextStepAt != null && !nextStepAt.isAfter(now);
  }

  String equipmentId() {
    return equipmentId;
  }

  UnitClock clock() {
    return clock;
  }

  LocalDate printed() {
    return printed;
  }

  LocalDate due() {
    return due;
  }

  @Nullable UUID postponementId() {
    return postponementId;
  }
}
