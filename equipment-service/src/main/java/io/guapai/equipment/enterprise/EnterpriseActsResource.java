package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.act.ActView;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.paper.PaperView;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the authority does with the entry of an enterprise. The entry is its own by its place, which
 * row-level security has shown before; what follows from the act, such as that the enterprise lies
 * outside its territory from now on, is written in the scope of the platform.
 */
@Path("/equipment/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises")
@Authenticated
public class EnterpriseActsResource {

  private final ActDesk desk;
  private final EnterpriseTable enterprises;

  public EnterpriseActsResource(ActDesk desk, EnterpriseTable enterprises) {
    this.desk = desk;
    this.enterprises = enterprises;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response register(@BeanParam ActHeaders headers, byte[] body) throws IOException {
    return desk.begin(EnterpriseFile.class, headers, body);
  }

  @GET
  @Path("{id}/acts")
  @Operation(summary = "What can be done to it: what is open to the caller now, and why not")
  public List<ActView> open(@PathParam("id") String id) {
    return desk.open(EnterpriseFile.class, file(id));
  }

  @GET
  @Path("{id}/papers")
  @Operation(summary = "What was said and signed about it, act by act, the oldest first")
  public List<PaperView> papers(@PathParam("id") String id) {
    return desk.papers(EnterpriseFile.class, file(id));
  }

  @POST
  @Path("{id}/{act}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") String id,
      @PathParam("act") String act,
      @BeanParam ActHeaders headers,
      byte[] body)
      throws IOException {
    UUID file = file(id);
    return Scopes.with(
        Scope.SYSTEM, () -> desk.run(EnterpriseFile.class, file, act, headers, body));
  }

  private UUID file(String id) {
    String enterprise = EnterpriseId.parse(id).value();
    return QuarkusTransaction.requiringNew()
        .call(() -> enterprises.find(enterprise))
        .map(Enterprise::file)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id));
  }
}
