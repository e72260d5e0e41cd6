package io.guapai.inspection.rescue;

import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells of rescuers who are late, and of what has become an accident, at that moment. */
@ApplicationScoped
class SteppingEntrapments implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "entrapment", "id", "next_step_at is not null", "next_step_at");

  private final EntrapmentDocket docket;
  private final EntityManager entities;

  SteppingEntrapments(EntrapmentDocket docket, EntityManager entities) {
    this.docket = docket;
    this.entities = entities;
  }

  @Override
  public String name() {
    return "entrapments";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> ids, Instant now) {
    List<Entrapment> moved = new ArrayList<>();
    for (UUID id : ids) {
      Entrapment entrapment = entities.find(Entrapment.class, id);
      entrapment.step(now, By.job(name(), now));
      moved.add(entrapment);
    }
    docket.follow(moved);
  }
}
