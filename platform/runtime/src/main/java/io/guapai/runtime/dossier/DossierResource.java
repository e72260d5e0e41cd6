package io.guapai.runtime.dossier;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.act.DossiersResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.HistoryView;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The door to one kind of dossier, at the address of its docket: it is opened, shown, acted upon
 * and its history told. What opens it and what it shows as are published by its acts and its
 * docket.
 */
public abstract class DossierResource<D extends Dossier<?>> extends DossiersResource<D> {

  private final ActDesk desk;
  private final Histories histories;
  private final Class<D> type;

  protected DossierResource(ActDesk desk, Histories histories, Class<D> type) {
    super(desk, type);
    this.desk = desk;
    this.histories = histories;
    this.type = type;
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(hidden = true)
  public Response get(@PathParam("id") String id) {
    return desk.show(type, file(id));
  }

  @GET
  @Path("{id}/history")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What was done to it and by whom, the oldest first")
  public Page<HistoryView> history(@PathParam("id") String id, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return histories.page(subject(id), after == null ? 0 : after, paging);
  }

  @GET
  @Path("{id}/history/verify")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") String id) {
    return histories.prove(subject(id));
  }

  private Subject subject(String name) {
    return new Subject(desk.kind(type), desk.require(type, file(name)).id().toString());
  }
}
