package io.guapai.inspection.maintenance;

import io.guapai.contracts.FailedItem;
import io.guapai.contracts.MaintenanceLevel;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.contracts.inspection.MaintenanceOverdue;
import io.guapai.contracts.inspection.MaintenanceOverdueCleared;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit of maintenance of a lift: planned by the platform or the maintainer, done by mechanics,
 * confirmed by the user. What was done stays as it was told.
 */
@Entity
public class Maintenance extends FiledDossier {

  static final Deed PLAN = Deed.named("PLAN", "计划维保");
  static final Deed CHECK_IN = Deed.named("CHECK_IN", "到场签到");
  static final Deed DO = Deed.named("DO", "完成维保");
  static final Deed CONFIRM = Deed.named("CONFIRM", "使用单位确认");
  static final Deed DISPUTE = Deed.named("DISPUTE", "使用单位提出异议");
  static final Deed OVERDUE = Deed.named("OVERDUE", "超期未维保");
  static final Deed LAPSE = Deed.named("LAPSE", "取消维保");

  /** A telephone that was away tells of a visit that was taken from the plan meanwhile. */
  private static final Map<String, Set<MaintenanceState>> FROM =
      Map.of(
          "PLAN", EnumSet.of(MaintenanceState.PLANNED),
          "CHECK_IN", EnumSet.of(MaintenanceState.PLANNED, MaintenanceState.LAPSED),
          "DO", EnumSet.of(MaintenanceState.CHECKED_IN),
          "CONFIRM", EnumSet.of(MaintenanceState.DONE, MaintenanceState.DISPUTED),
          "DISPUTE", EnumSet.of(MaintenanceState.DONE),
          "OVERDUE", EnumSet.of(MaintenanceState.PLANNED, MaintenanceState.CHECKED_IN),
          "LAPSE", EnumSet.of(MaintenanceState.PLANNED));

  private String enterpriseId;
  private String equipmentId;
  private String equipmentNo;
  private String variety;
  private String maintainer;

  @Enumerated(EnumType.STRING)
  private MaintenanceState state = MaintenanceState.PLANNED;

  @Enumerated(EnumType.STRING)
  private MaintenanceLevel level;

  private LocalDate plannedOn;
  private LocalDate dueOn;
  private @Nullable LocalDate overdueSince;
  private String cycleEdition;
  private @Nullable Instant checkedInAt;
  private @Nullable String checkedInBy;
  private @Nullable Double longitude;
  private @Nullable Double latitude;
  private @Nullable Integer metres;
  private @Nullable Instant doneAt;
  private @Nullable String doneBy;
  private @Nullable Boolean inTime;
  private @Nullable String itemsEdition;

  @Convert(converter = ItemsJson.class)
  private List<MaintenanceAnswer> items = List.of();

  private int failed;

  @Convert(converter = MechanicsJson.class)
  private List<Mechanic> mechanics = List.of();

  private @Nullable String note;
  private @Nullable String signedBy;
  private @Nullable Instant signedAt;
  private @Nullable String dispute;
  private @Nullable String lapsedBecause;

  protected Maintenance() {}

  /**
   * One that is planned.
   *
   * @param edition of the rule by which its last day was reckoned
   */
  Maintenance(
      Subject unit, String organization, Plan plan, LocalDate planned, String edition, By by) {
    super(unit.regionCode());
    enterpriseId = unit.enterpriseId();
    equipmentId = unit.equipmentId();
    equipmentNo = unit.equipmentNo();
    variety = unit.variety();
    maintainer = organization;
    level = plan.level();
    plannedOn = planned;
    dueOn = plan.dueOn();
    cycleEdition = edition;
    done(PLAN, by, null);
  }

  /** It is planned otherwise. */
  void plan(Plan plan, LocalDate planned, String edition, By by) {
    done(PLAN, by, null);
    level = plan.level();
    plannedOn = planned;
    dueOn = plan.dueOn();
    cycleEdition = edition;
    if (overdueSince != null && !dueOn.isBefore(overdueSince)) {
      overdueSince = null;
    }
  }

  /** Whether that is what is planned already. */
  boolean isPlanned(Plan plan) {
    return dueOn.equals(plan.dueOn()) && level.compareTo(plan.level()) >= 0;
  }

  /**
   * Somebody is there.
   *
   * @param distance metres from the unit; null when it is not known where that is
   */
  void checkIn(CheckIn said, @Nullable Integer distance, By by) {
    done(CHECK_IN, by, null);
    checkedInAt = said.at();
    checkedInBy = by.actor();
    longitude = said.longitude();
    latitude = said.latitude();
    metres = distance;
    state = MaintenanceState.CHECKED_IN;
    lapsedBecause = null;
  }

  /**
   * It was done.
   *
   * @param day of it, where the platform is
   * @param names of the items, by their numbers
   */
  void finish(
      FinishedMaintenance said, LocalDate day, String editions, Map<String, String> names, By by) {
    List<FailedItem> wrong =
        said.items().stream()
            .filter(answer -> answer.result() == MaintenanceResult.FAILED)
            .map(
                answer ->
                    new FailedItem(
                        answer.item(),
                        names.getOrDefault(answer.item(), answer.item()),
                        Objects.requireNonNull(answer.remark()),
                        answer.code()))
            .toList();
    told(
        DO,
        by,
        null,
        () ->
            new MaintenanceDone(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                variety,
                maintainer,
                level,
                day,
                dueOn,
                wrong));
    level = said.level() == null ? level : said.level();
    doneAt = said.at();
    doneBy = by.actor();
    inTime = !day.isAfter(dueOn);
    itemsEdition = editions;
    items = List.copyOf(said.items());
    failed = wrong.size();
    mechanics = List.copyOf(said.mechanics());
    note = said.note();
    state = MaintenanceState.DONE;
  }

  /** The user's safety officer signs that it was done. */
  void confirm(String officer, By by) {
    done(CONFIRM, by, null);
    signedBy = officer;
    signedAt = by.at();
    state = MaintenanceState.CONFIRMED;
  }

  /** The user says that it was not done, or not so. */
  void dispute(String reason, By by) {
    done(DISPUTE, by, reason);
    dispute = reason;
    state = MaintenanceState.DISPUTED;
  }

  /** Its last day is over. */
  void runLate(By by) {
    told(
        OVERDUE,
        by,
        null,
        () ->
            new MaintenanceOverdue(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                variety,
                maintainer,
                level,
                dueOn));
    overdueSince = dueOn.plusDays(1);
  }

  /** It is not to be done any more. */
  void lapse(String reason, By by) {
    if (overdueSince == null) {
      done(LAPSE, by, reason);
    } else {
      told(
          LAPSE,
          by,
          reason,
          () ->
              new MaintenanceOverdueCleared(
                  id().toString(),
                  equipmentId,
                  equipmentNo,
                  enterpriseId,
                  regionCode(),
                  maintainer,
                  reason));
    }
    state = MaintenanceState.LAPSED;
    lapsedBecause = reason;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return FROM.getOrDefault(deed.name(), Set.of()).contains(state)
        ? null
        : new ProblemException(MaintenanceProblem.MAINTENANCE_STATE, null, equipmentNo, state);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  String equipmentId() {
    return equipmentId;
  }

  String equipmentNo() {
    return equipmentNo;
  }

  String variety() {
    return variety;
  }

  String maintainer() {
    return maintainer;
  }

  MaintenanceState state() {
    return state;
  }

  MaintenanceLevel level() {
    return level;
  }

  LocalDate plannedOn() {
    return plannedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean overdue() {
    return overdueSince != null;
  }

  @Nullable Instant checkedInAt() {
    return checkedInAt;
  }

  MaintenanceView view(ZoneId zone, @Nullable String maintainerName) {
    return new MaintenanceView(
        id(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode(),
        variety,
        maintainer,
        maintainerName,
        state,
        level,
        plannedOn,
        dueOn,
        state.open() ? overdueSince : null,
        cycleEdition,
        at(checkedInAt, zone),
        checkedInBy,
        metres,
        at(doneAt, zone),
        inTime,
        itemsEdition,
        items,
        failed,
        mechanics,
        note,
        signedBy,
        at(signedAt, zone),
        dispute,
        lapsedBecause,
        version());
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant at, ZoneId zone) {
    return at == null ? null : at.atZone(zone).toOffsetDateTime();
  }
}
