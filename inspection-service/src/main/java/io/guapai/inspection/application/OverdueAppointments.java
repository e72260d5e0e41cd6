package io.guapai.inspection.application;

import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells, once for each, which applications have no day when the institute's term is over. */
@ApplicationScoped
class OverdueAppointments implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "inspection_application",
          "id",
          "state in ('SUBMITTED', 'ACCEPTED') and not appointment_overdue",
          "appointment_due");

  private final EntityManager entities;
  private final InspectionApplicationDocket docket;
  private final PlatformClock clock;

  OverdueAppointments(
      EntityManager entities, InspectionApplicationDocket docket, PlatformClock clock) {
    this.entities = entities;
    this.docket = docket;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "overdue-appointments";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  /** The last day of the term is in time. */
  @Override
  public LocalDate dueBy(Instant now) {
    return clock.today().minusDays(1);
  }

  @Override
  public void handle(List<UUID> keys, Instant now) {
    By by = By.job(name(), now);
    List<InspectionApplication> missed =
        keys.stream().map(key -> entities.find(InspectionApplication.class, key)).toList();
    missed.forEach(application -> application.missAppointment(by));
    docket.follow(missed);
  }
}
