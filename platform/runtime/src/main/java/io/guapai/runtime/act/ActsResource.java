package io.guapai.runtime.act;

import io.guapai.runtime.paper.PaperView;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The door to the acts on one kind of dossier, at the address of its docket. Each act is published
 * as an operation of its own.
 */
public abstract class ActsResource<D extends Dossier<?>> {

  private final ActDesk desk;
  private final Class<D> kind;

  protected ActsResource(ActDesk desk, Class<D> kind) {
    this.desk = desk;
    this.kind = kind;
  }

  @GET
  @Path("{id}/acts")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What can be done to it: what is open to the caller now, and why not")
  public List<ActView> open(@PathParam("id") UUID id) {
    return desk.open(kind, id);
  }

  @GET
  @Path("{id}/papers")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What was said and signed about it, act by act, the oldest first")
  public List<PaperView> papers(@PathParam("id") UUID id) {
    return desk.papers(kind, id);
  }

  @POST
  @Path("{id}/{act}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("act") String act,
      @BeanParam ActHeaders headers,
      byte[] body)
      throws IOException {
    return desk.run(kind, id, act, headers, body);
  }
}
