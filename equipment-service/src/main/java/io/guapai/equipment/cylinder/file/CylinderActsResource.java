package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.act.ActView;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.HistoryView;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.paper.PaperView;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
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
 * The door to what persons do to one cylinder, by the code that it bears. Who has it in his scope
 * may hand it over to where he sees it no more: what follows is written in the scope of the
 * platform.
 */
@Path(CylinderDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@Authenticated
public class CylinderActsResource {

  private final ActDesk desk;
  private final Histories histories;
  private final Sql sql;

  CylinderActsResource(ActDesk desk, Histories histories, Sql sql) {
    this.desk = desk;
    this.histories = histories;
    this.sql = sql;
  }

  @GET
  @Path("{id}/acts")
  @Operation(summary = "What can be done to it: what is open to the caller now, and why not")
  public List<ActView> open(@PathParam("id") String code) {
    return desk.open(CylinderFile.class, file(code));
  }

  @GET
  @Path("{id}/papers")
  @Operation(summary = "What was said and signed about it, act by act, the oldest first")
  public List<PaperView> papers(@PathParam("id") String code) {
    return desk.papers(CylinderFile.class, file(code));
  }

  @GET
  @Path("{id}/history")
  @Operation(summary = "What was done to it and by whom, the oldest first")
  public Page<HistoryView> history(@PathParam("id") String code, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return histories.page(subject(code), after == null ? 0 : after, paging);
  }

  @GET
  @Path("{id}/history/verify")
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") String code) {
    return histories.prove(subject(code));
  }

  @POST
  @Path("{id}/{act}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response act(
      @PathParam("id") String code,
      @PathParam("act") String act,
      @BeanParam ActHeaders headers,
      byte[] body)
      throws IOException {
    UUID file = file(code);
    return Scopes.with(Scope.SYSTEM, () -> desk.run(CylinderFile.class, file, act, headers, body));
  }

  private Subject subject(String code) {
    return new Subject(CylinderDocket.KIND, file(code).toString());
  }

  /** The file of the cylinder with a code, as far as the caller sees it. */
  private UUID file(String code) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.first(
                    "select file_id from cylinder where code = ?",
                    row -> row.getObject(1, UUID.class),
                    CylinderCode.read(code)))
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "cylinder", code));
  }
}
