package io.guapai.inspection.subject;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Fact;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.inspection.cycle.Particulars;
import io.guapai.runtime.territory.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit subject to inspection. It must not be used once its date is past (特种设备安全法 §40), nor
 * without ever having been inspected: such a unit is due since its first use, or, where that is not
 * known, since it is known to be in use. A unit in use is announced due soon and overdue once for
 * each date, and an announced overdue ends when the unit is found fit, leaves use, or gets a date
 * that is not past.
 */
public final class Subject {

  /** Kind of the histories of units' due dates. */
  public static final String KIND = "unit";

  /** The columns of a row, in the order in which {@link #of} reads and {@link #row} writes them. */
  static final String COLUMNS =
      "equipment_id, equipment_no, enterprise_id, region_code, variety, use_state, first_use_date,"
          + " demonstration, register_version, register_date, next_inspection_date, counted_on,"
          + " due_soon_for, overdue_for, next_step_at, fact_sequence, correlation_id, safety_grade,"
          + " unit_class, medium, calendar_base, clock_version";

  private final String equipmentId;
  private String equipmentNo;
  private String enterpriseId;
  private String regionCode;
  private String variety;

  private UseState useState;
  private @Nullable LocalDate firstUseDate;
  private boolean demonstration;
  private long registerVersion;
  private @Nullable LocalDate registerDate;
  private @Nullable LocalDate nextInspectionDate;
  private @Nullable LocalDate countedOn;
  private @Nullable LocalDate dueSoonFor;
  private @Nullable LocalDate overdueFor;
  private @Nullable Instant nextStepAt;
  private long factSequence;
  private String correlationId;
  private @Nullable Integer safetyGrade;
  private @Nullable String unitClass;
  private @Nullable String medium;
  private @Nullable LocalDate calendarBase;
  private long clockVersion;

  /** Whether the date that the register stated before is known again, in this transaction. */
  private boolean restored;

  private @Nullable LocalDate statedBefore;

  private Subject(Unit unit, long version, String correlationId) {
    this.equipmentId = unit.equipmentId();
    this.correlationId = correlationId;
    this.nextInspectionDate = unit.nextInspectionDate();
    this.equipmentNo = unit.equipmentNo();
    this.enterpriseId = unit.enterpriseId();
    this.regionCode = unit.regionCode();
    this.variety = unit.variety();
    this.useState = unit.useState();
    take(unit, version);
  }

  /** A unit that entered the register. */
  static Subject enter(Unit unit, long version, String correlationId, DueRules rules) {
    Subject subject = new Subject(unit, version, correlationId);
    subject.dueSinceUse(rules);
    subject.plan(rules);
    return subject;
  }

  /** The unit of a stored row. */
  static Subject of(ResultSet row) throws SQLException {
    Unit unit =
        new Unit(
            row.getString("equipment_id"),
            row.getString("equipment_no"),
            row.getString("enterprise_id"),
            row.getString("region_code"),
            row.getString("variety"),
            UseState.valueOf(row.getString("use_state")),
            row.getObject("first_use_date", LocalDate.class),
            row.getObject("register_date", LocalDate.class),
            row.getBoolean("demonstration"));
    Subject subject =
        new Subject(unit, row.getLong("register_version"), row.getString("correlation_id"));
    subject.nextInspectionDate = row.getObject("next_inspection_date", LocalDate.class);
    subject.countedOn = row.getObject("counted_on", LocalDate.class);
    subject.dueSoonFor = row.getObject("due_soon_for", LocalDate.class);
    subject.overdueFor = row.getObject("overdue_for", LocalDate.class);
    OffsetDateTime nextStepAt = row.getObject("next_step_at", OffsetDateTime.class);
    subject.nextStepAt = nextStepAt == null ? null : nextStepAt.toInstant();
    subject.factSequence = row.getLong("fact_sequence");
    subject.safetyGrade = row.getObject("safety_grade", Integer.class);
    subject.unitClass = row.getString("unit_class");
    subject.medium = row.getString("medium");
    subject.calendarBase = row.getObject("calendar_base", LocalDate.class);
    subject.clockVersion = row.getLong("clock_version");
    return subject;
  }

  /** Its row. Each time that it is written its version tells that its clocks are kept as well. */
  @Nullable Object[] row() {
    clockVersion++;
    return new @Nullable Object[] {
      equipmentId,
      equipmentNo,
      enterpriseId,
      regionCode,
      variety,
      useState,
      firstUseDate,
      demonstration,
      registerVersion,
      registerDate,
      nextInspectionDate,
      countedOn,
      dueSoonFor,
      overdueFor,
      nextStepAt,
      factSequence,
      correlationId,
      safetyGrade,
      unitClass,
      medium,
      calendarBase,
      clockVersion
    };
  }

  /**
   * Follows a change in the register.
   *
   * @param version of the unit in the register; one that is not newer changes nothing
   * @param echo whether the register only repeats the date that an inspection gave it
   * @return the end of an overdue, when the change ended one
   */
  Optional<InspectionOverdueCleared> follow(
      Unit unit, long version, boolean echo, String correlation, DueRules rules) {
    if (!isBehind(version)) {
      return Optional.empty();
    }
    if (!echo && !Objects.equals(registerDate, unit.nextInspectionDate())) {
      nextInspectionDate = unit.nextInspectionDate();
      countedOn = null;
      correlationId = correlation;
    }
    // Told of the enterprise that was overdue, so before a new one takes the unit over.
    Optional<InspectionOverdueCleared> cleared =
        endOfOverdue(unit, rules).map(reason -> clear(reason, null, null));
    take(unit, version);
    dueSinceUse(rules);
    plan(rules);
    return cleared;
  }

  private void dueSinceUse(DueRules rules) {
    if (nextInspectionDate == null && useState == UseState.IN_USE) {
      nextInspectionDate = firstUseDate == null ? rules.today() : firstUseDate;
    }
  }

  /** Whether a version of the register is newer than the one known here. */
  boolean isBehind(long version) {
    return registerVersion < version;
  }

  /**
   * Whether an inspection gives the unit its date: not when a later one of its clock was counted
   * already, nor when its date was past on arrival and the unit has a later one.
   *
   * @param newest day of the newest inspection of its clock that was counted; null when none was
   */
  public boolean counts(
      LocalDate inspectedOn, @Nullable LocalDate newest, LocalDate next, DueRules rules) {
    boolean latest = newest == null || !inspectedOn.isBefore(newest);
    boolean takesTimeAway =
        rules.isPast(next) && nextInspectionDate != null && next.isBefore(nextInspectionDate);
    return latest && !takesTimeAway;
  }

  /**
   * Counts an inspection that found the unit fit.
   *
   * @return the end of an overdue, when the inspection ended one
   */
  public Optional<InspectionOverdueCleared> foundFit(
      String inspectionId,
      LocalDate inspectedOn,
      LocalDate next,
      String correlation,
      DueRules rules) {
    nextInspectionDate = next;
    countedOn = countedOn == null || countedOn.isBefore(inspectedOn) ? inspectedOn : countedOn;
    correlationId = correlation;
    Optional<InspectionOverdueCleared> cleared =
        overdueFor == null || rules.isPast(next)
            ? Optional.empty()
            : Optional.of(clear(ClearedReason.INSPECTED, inspectionId, inspectedOn));
    plan(rules);
    return cleared;
  }

  /** A report tells of the unit what its cycles depend on; a null says nothing. */
  public void describe(
      @Nullable Integer grade, @Nullable String ofClass, @Nullable String holding) {
    safetyGrade = grade == null ? safetyGrade : grade;
    unitClass = ofClass == null ? unitClass : ofClass;
    medium = holding == null ? medium : holding;
  }

  /** What the reports that are left tell of it, when one that told it counts no more. */
  public void describeAnew(
      @Nullable Integer grade, @Nullable String ofClass, @Nullable String holding) {
    safetyGrade = grade;
    unitClass = ofClass;
    medium = holding;
  }

  /**
   * No report counts any more, and its date is what the register had stated before the first of
   * them; {@link #recounted} follows.
   */
  public void restOnRegister(@Nullable LocalDate stated) {
    restored = true;
    statedBefore = stated;
    nextInspectionDate = stated;
    countedOn = null;
  }

  /**
   * The date that the register stated, which may come from a report that counts no more until the
   * register has heard of that; null when it stated none.
   */
  public @Nullable LocalDate statedDate() {
    return restored ? statedBefore : registerDate;
  }

  /** Its date as others are told: that of its reports, else the one that the register stated. */
  public @Nullable LocalDate toldDate() {
    return countedOn == null ? statedDate() : nextInspectionDate;
  }

  /** A report that is left counts again; {@link #recounted} follows. */
  public void restOn(LocalDate inspectedOn, LocalDate next) {
    nextInspectionDate = next;
    countedOn = countedOn == null || countedOn.isBefore(inspectedOn) ? inspectedOn : countedOn;
  }

  /**
   * Its reports were counted anew, since one of them counts no more.
   *
   * @return the end of an overdue, when the new date ended one
   */
  public Optional<InspectionOverdueCleared> recounted(String correlation, DueRules rules) {
    correlationId = correlation;
    dueSinceUse(rules);
    Optional<InspectionOverdueCleared> cleared =
        overdueFor == null || nextInspectionDate != null && rules.isPast(nextInspectionDate)
            ? Optional.empty()
            : Optional.of(clear(ClearedReason.DATE_CHANGED, null, null));
    plan(rules);
    return cleared;
  }

  /** Whether the register knows that nobody can use it any more. */
  public boolean ended() {
    return useState == UseState.SCRAPPED || useState == UseState.DISMANTLED;
  }

  /** Its years of use are counted from the supervision inspection of its installation. */
  public void countYearsFrom(@Nullable LocalDate supervisedOn) {
    calendarBase = supervisedOn;
  }

  /**
   * A decision of a territory moved the date that it is due by, or moved it back.
   *
   * @return the end of an overdue, when the move ended one
   */
  public Optional<InspectionOverdueCleared> move(LocalDate next, DueRules rules) {
    nextInspectionDate = next;
    Optional<InspectionOverdueCleared> cleared =
        overdueFor == null || rules.isPast(next)
            ? Optional.empty()
            : Optional.of(clear(ClearedReason.DATE_CHANGED, null, null));
    plan(rules);
    return cleared;
  }

  /** The number of the next fact that is told of it. */
  public long nextFact() {
    return ++factSequence;
  }

  /** What its cycles depend on. */
  public Particulars particulars() {
    return new Particulars(
        variety,
        RegionCode.parse(regionCode),
        calendarBase == null ? firstUseDate : calendarBase,
        safetyGrade,
        unitClass,
        medium);
  }

  /**
   * Another entry of the register was the same unit: its date counts where it rests on a later
   * inspection, or where there is no other one.
   *
   * @return the end of an overdue, when that date ended one
   */
  Optional<InspectionOverdueCleared> takeOver(Subject former, DueRules rules) {
    boolean later =
        former.countedOn != null && (countedOn == null || former.countedOn.isAfter(countedOn));
    if (former.nextInspectionDate != null && (later || nextInspectionDate == null)) {
      nextInspectionDate = former.nextInspectionDate;
      countedOn = former.countedOn;
      correlationId = former.correlationId;
    }
    describe(
        safetyGrade == null ? former.safetyGrade : null,
        unitClass == null ? former.unitClass : null,
        medium == null ? former.medium : null);
    calendarBase = calendarBase == null ? former.calendarBase : calendarBase;
    Optional<InspectionOverdueCleared> cleared =
        overdueFor == null || nextInspectionDate == null || rules.isPast(nextInspectionDate)
            ? Optional.empty()
            : Optional.of(clear(ClearedReason.DATE_CHANGED, null, null));
    plan(rules);
    return cleared;
  }

  /** The entry gave way to another one: it is due no more. */
  Optional<InspectionOverdueCleared> giveWay() {
    return overdueFor == null
        ? Optional.empty()
        : Optional.of(clear(ClearedReason.OUT_OF_USE, null, null));
  }

  /** Takes the step that is due: overdue when the date is past, else due soon. */
  public Fact step(DueRules rules) {
    LocalDate due = Objects.requireNonNull(nextInspectionDate);
    factSequence++;
    if (rules.isPast(due)) {
      overdueFor = due;
      plan(rules);
      return new InspectionOverdue(
          equipmentId, equipmentNo, enterpriseId, regionCode, variety, due);
    }
    dueSoonFor = due;
    plan(rules);
    return new InspectionDueSoon(equipmentId, equipmentNo, enterpriseId, regionCode, due);
  }

  private Optional<ClearedReason> endOfOverdue(Unit unit, DueRules rules) {
    if (overdueFor == null) {
      return Optional.empty();
    }
    if (unit.useState() != UseState.IN_USE || !unit.enterpriseId().equals(enterpriseId)) {
      return Optional.of(ClearedReason.OUT_OF_USE);
    }
    return nextInspectionDate == null || !rules.isPast(nextInspectionDate)
        ? Optional.of(ClearedReason.DATE_CHANGED)
        : Optional.empty();
  }

  private InspectionOverdueCleared clear(
      ClearedReason reason, @Nullable String inspectionId, @Nullable LocalDate inspectedOn) {
    LocalDate due = Objects.requireNonNull(overdueFor);
    overdueFor = null;
    factSequence++;
    return new InspectionOverdueCleared(
        equipmentId, equipmentNo, enterpriseId, regionCode, due, reason, inspectionId, inspectedOn);
  }

  private void take(Unit unit, long version) {
    equipmentNo = unit.equipmentNo();
    enterpriseId = unit.enterpriseId();
    regionCode = unit.regionCode();
    variety = unit.variety();
    useState = unit.useState();
    firstUseDate = unit.firstUseDate();
    demonstration = unit.demonstration();
    registerDate = unit.nextInspectionDate();
    registerVersion = version;
  }

  private void plan(DueRules rules) {
    if (useState != UseState.IN_USE || nextInspectionDate == null || overdueFor != null) {
      nextStepAt = null;
    } else if (nextInspectionDate.equals(dueSoonFor)) {
      nextStepAt = rules.overdueAt(nextInspectionDate);
    } else {
      nextStepAt = rules.dueSoonAt(nextInspectionDate);
    }
  }

  public String equipmentId() {
    return equipmentId;
  }

  public String equipmentNo() {
    return equipmentNo;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  public String regionCode() {
    return regionCode;
  }

  public String variety() {
    return variety;
  }

  public @Nullable LocalDate firstUseDate() {
    return firstUseDate;
  }

  public @Nullable LocalDate nextInspectionDate() {
    return nextInspectionDate;
  }

  /** Day of the newest inspection that its date rests on; null when the register gave it. */
  public @Nullable LocalDate countedOn() {
    return countedOn;
  }

  public boolean inUse() {
    return useState == UseState.IN_USE;
  }

  public UseState useState() {
    return useState;
  }

  /** Next date as the register last stated it; null when it stated none. */
  public @Nullable LocalDate registerDate() {
    return registerDate;
  }

  public boolean demonstration() {
    return demonstration;
  }

  /** Number of facts told of this unit so far. */
  public long factSequence() {
    return factSequence;
  }

  /** The story that the unit's date belongs to. */
  public String correlationId() {
    return correlationId;
  }
}
