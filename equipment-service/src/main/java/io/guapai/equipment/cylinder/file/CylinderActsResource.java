package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.HistoryView;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
public class CylinderActsResource extends ActsResource<CylinderFile> {

  private final Histories histories;
  private final Sql sql;

  CylinderActsResource(ActDesk desk, Histories histories, Sql sql) {
    super(desk, CylinderFile.class);
    this.histories = histories;
    this.sql = sql;
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

  @Override
  protected UUID named(String code) {
    return sql.first(
            "select file_id from cylinder where code = ?",
            row -> row.getObject(1, UUID.class),
            CylinderCode.read(code))
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "cylinder", code));
  }

  @Override
  protected boolean leavesScope() {
    return true;
  }

  private Subject subject(String code) {
    return new Subject(CylinderDocket.KIND, file(code).toString());
  }
}
