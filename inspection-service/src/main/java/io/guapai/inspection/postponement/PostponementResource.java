package io.guapai.inspection.postponement;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions that dates hold longer: a province takes them, everybody may know them. */
@Path(PostponementDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "postponements")
public class PostponementResource extends DossierResource<Postponement> {

  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  private final EntityManager entities;
  private final PlatformClock clock;

  PostponementResource(
      ActDesk desk, Histories histories, EntityManager entities, PlatformClock clock) {
    super(desk, histories, Postponement.class);
    this.entities = entities;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Transactional
  @Operation(summary = "Decisions on dates of inspections, the newest first")
  public Page<PostponementView> list(@BeanParam Paging paging) {
    return paging.page(
        entities
            .createQuery("from Postponement where id < ?1 order by id desc", Postponement.class)
            .setParameter(1, Objects.requireNonNullElse(paging.after(UUID::fromString), LAST))
            .setMaxResults(paging.rows())
            .getResultList()
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
