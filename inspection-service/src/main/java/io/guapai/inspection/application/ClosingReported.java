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

/** Closes what was reported once nobody can object to it any more. */
@ApplicationScoped
class ClosingReported implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "inspection_application",
          "id",
          "state = 'REPORTED' and objection_due is null",
          "objection_until");

  private final EntityManager entities;
  private final InspectionApplicationDocket docket;
  private final PlatformClock clock;

  ClosingReported(EntityManager entities, InspectionApplicationDocket docket, PlatformClock clock) {
    this.entities = entities;
    this.docket = docket;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "closing-reported-applications";
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
    LocalDate today = clock.today();
    List<InspectionApplication> reported =
        keys.stream().map(key -> entities.find(InspectionApplication.class, key)).toList();
    reported.forEach(
        application -> application.close(ApplicationDeed.CLOSE_BY_LAPSE, null, by, today));
    docket.follow(reported);
  }
}
