package io.guapai.equipment.application;

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

/**
 * Where the authority did not tell within its term what is missing, the application counts as
 * accepted from the day on which it came (行政许可法 §32).
 */
@ApplicationScoped
class AcceptingByLapse implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "use_application", "id", "state = 'SUBMITTED'", "due");

  private final EntityManager entities;
  private final ApplicationDocket docket;
  private final HandlingTerms terms;
  private final PlatformClock clock;

  AcceptingByLapse(
      EntityManager entities, ApplicationDocket docket, HandlingTerms terms, PlatformClock clock) {
    this.entities = entities;
    this.docket = docket;
    this.terms = terms;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "accepting-by-lapse";
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
    List<UseApplication> lapsed =
        keys.stream().map(key -> entities.find(UseApplication.class, key)).toList();
    for (UseApplication application : lapsed) {
      application.accept(
          ApplicationStep.ACCEPT_BY_LAPSE,
          application.receivedOn,
          null,
          terms.of(
              HandlingTerms.Step.DECISION, application.receivedOn, application.topic().count()),
          by);
    }
    docket.follow(lapsed);
  }
}
