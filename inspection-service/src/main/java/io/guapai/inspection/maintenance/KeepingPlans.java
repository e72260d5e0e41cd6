package io.guapai.inspection.maintenance;

import io.guapai.inspection.maintenance.MaintenanceContracts.MaintenanceContract;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the next visit of each lift under contract planned, tells when it is overdue, and takes it
 * from the plan when nobody has to do it any more.
 */
@ApplicationScoped
class KeepingPlans implements DueWork<String> {

  private static final DueRows<String> ROWS =
      new DueRows<>(
          String.class, "maintained_lift", "equipment_id", "look_at is not null", "look_at");

  /** When somebody acts on a visit at this moment. */
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final Subjects subjects;
  private final MaintenanceContracts contracts;
  private final Visits visits;
  private final MaintenanceDocket docket;
  private final Filing filing;
  private final Sql sql;
  private final PlatformClock clock;

  KeepingPlans(
      Subjects subjects,
      MaintenanceContracts contracts,
      Visits visits,
      MaintenanceDocket docket,
      Filing filing,
      Sql sql,
      PlatformClock clock) {
    this.subjects = subjects;
    this.contracts = contracts;
    this.visits = visits;
    this.docket = docket;
    this.filing = filing;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "maintenance-plans";
  }

  @Override
  public DueRows<String> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 50;
  }

  @Override
  public void handle(List<String> lifts, Instant now) {
    By by = By.job(name(), now);
    LocalDate today = now.atZone(clock.getZone()).toLocalDate();
    lifts.forEach(id -> look(subjects.require(id), today, now, by));
  }

  private void look(Subject unit, LocalDate today, Instant now, By by) {
    Optional<List<Maintenance>> open = visits.openAndFree(unit.equipmentId());
    if (open.isEmpty()) {
      sql.update(
          "update maintained_lift set look_at = ? where equipment_id = ?",
          now.plus(AGAIN),
          unit.equipmentId());
      return;
    }
    List<MaintenanceContract> all = contracts.of(unit.equipmentId(), unit.enterpriseId());
    MaintenanceContract contract = MaintenanceContracts.on(all, today).orElse(null);
    String why = against(unit, contract, today);
    List<Maintenance> moved = new ArrayList<>();
    lapse(open.get(), contract, why, by, moved);
    LocalDate change = MaintenanceContracts.nextChange(all, today);
    if (contract == null || why != null) {
      docket.follow(moved);
      LocalDate again = contract == null || !unit.inUse() ? change : today.plusDays(1);
      store(unit, null, null, null, false, again);
      return;
    }
    Visits.Next next = visits.next(unit, contract, today);
    Plan plan = next.plan();
    Optional<Maintenance> going =
        open.get().stream()
            .filter(each -> each.state().open())
            .filter(each -> each.maintainer().equals(contract.maintainer()))
            .findFirst();
    Maintenance visit = going.orElse(null);
    if (visit == null) {
      LocalDate planned = plan.dueOn().isBefore(today) ? today : plan.dueOn();
      visit = new Maintenance(unit, contract.maintainer(), plan, planned, next.edition(), by);
      filing.add(visit);
      moved.add(visit);
    } else if (visit.state() == MaintenanceState.PLANNED && !visit.isPlanned(plan)) {
      visit.plan(plan, plan.dueOn().isBefore(today) ? today : plan.dueOn(), next.edition(), by);
      moved.add(visit);
    }
    if (today.isAfter(visit.dueOn()) && !visit.overdue()) {
      visit.runLate(by);
      if (!moved.contains(visit)) {
        moved.add(visit);
      }
    }
    docket.follow(moved);
    LocalDate late = visit.overdue() ? null : visit.dueOn().plusDays(1);
    store(unit, contract, next, visit.dueOn(), visit.overdue(), earlier(late, change));
  }

  /** What stands against its being maintained; null when nothing does. */
  private @Nullable String against(
      Subject unit, @Nullable MaintenanceContract contract, LocalDate today) {
    if (contract == null) {
      return "维保合同终止 / the contract of maintenance ended";
    }
    if (!unit.inUse()) {
      return "电梯停止使用 / the lift left use";
    }
    return visits.hasItems(unit, today)
        ? null
        : "该类电梯没有维保项目表 / no list of items is known for such a lift";
  }

  private static void lapse(
      List<Maintenance> open,
      @Nullable MaintenanceContract contract,
      @Nullable String why,
      By by,
      List<Maintenance> moved) {
    for (Maintenance visit : open) {
      boolean others = contract == null || !visit.maintainer().equals(contract.maintainer());
      if (visit.state() == MaintenanceState.PLANNED && (why != null || others)) {
        visit.lapse(why == null ? "维保单位变更 / another organization maintains the lift" : why, by);
        moved.add(visit);
      }
    }
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private void store(
      Subject unit,
      @Nullable MaintenanceContract contract,
      Visits.@Nullable Next next,
      @Nullable LocalDate due,
      boolean late,
      @Nullable LocalDate again) {
    Map<?, LocalDate> last = visits.last(unit);
    sql.update(
        "update maintained_lift set equipment_no = ?, enterprise_id = ?, region_code = ?,"
            + " variety = ?, maintainer = ?, contract_id = ?, started_on = ?, last_done_on = ?,"
            + " due_on = ?, overdue = ?, look_at = ? where equipment_id = ?",
        unit.equipmentNo(),
        unit.enterpriseId(),
        unit.regionCode(),
        unit.variety(),
        contract == null ? null : contract.maintainer(),
        contract == null ? null : contract.id(),
        next == null ? null : next.beginning(),
        last.values().stream().max(Comparator.naturalOrder()).orElse(null),
        due,
        late,
        again == null ? null : again.atStartOfDay(clock.getZone()).toInstant(),
        unit.equipmentId());
  }
}
