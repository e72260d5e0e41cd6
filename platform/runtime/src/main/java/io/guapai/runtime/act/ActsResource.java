package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.paper.PaperView;
import io.guapai.runtime.query.ParameterValues;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
 * as an operation of its own. An address names a dossier by its id, unless the kind says otherwise:
 * by a code that people know it by.
 */
public abstract class ActsResource<D extends Dossier<?>> {

  private final ActDesk desk;
  private final Class<D> kind;

  protected ActsResource(ActDesk desk, Class<D> kind) {
    this.desk = desk;
    this.kind = kind;
  }

  /**
   * The id of the dossier with a name. Asked in a transaction, in the caller's scope.
   *
   * @throws ProblemException when there is none of that name (404), or it is no name (400)
   */
  protected UUID named(String name) {
    return ParameterValues.id("id", name);
  }

  /**
   * Whether what follows from its acts may lie outside the caller's scope altogether: a dossier
   * that was found in it is acted upon in the scope of the platform then. A step that does is done
   * by {@link Reach}.
   */
  protected boolean leavesScope() {
    return false;
  }

  @GET
  @Path("{id}/acts")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What can be done to it: what is open to the caller now, and why not")
  public List<ActView> open(@PathParam("id") String id) {
    return desk.open(kind, file(id));
  }

  @GET
  @Path("{id}/papers")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(summary = "What was said and signed about it, act by act, the oldest first")
  public List<PaperView> papers(@PathParam("id") String id) {
    return desk.papers(kind, file(id));
  }

  @POST
  @Path("{id}/{act}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") String id,
      @PathParam("act") String act,
      @BeanParam ActHeaders headers,
      byte[] body)
      throws IOException {
    UUID file = file(id);
    return leavesScope()
        ? Scopes.with(Scope.SYSTEM, () -> desk.run(kind, file, act, headers, body))
        : desk.run(kind, file, act, headers, body);
  }

  /**
   * The id of the dossier that an address names.
   *
   * @throws ProblemException when there is none of that name (404), or it is no name (400)
   */
  protected final UUID file(String name) {
    return QuarkusTransaction.joiningExisting().call(() -> named(name));
  }
}
