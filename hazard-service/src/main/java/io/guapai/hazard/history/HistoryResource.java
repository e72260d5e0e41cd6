package io.guapai.hazard.history;

import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what happened to a hazard, act by act. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class HistoryResource {

  private final Hazards hazards;
  private final ProvingHistory proving;
  private final Transactions transactions;
  private final Sql sql;

  public HistoryResource(
      Hazards hazards, ProvingHistory proving, Transactions transactions, Sql sql) {
    this.hazards = hazards;
    this.proving = proving;
    this.transactions = transactions;
    this.sql = sql;
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "The acts on a hazard, oldest first")
  public Page<HistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    hazards.require(id);
    Long after = paging.after(Long::valueOf);
    return paging.page(
        sql.query(
            "select sequence, act, from_state, to_state, actor, reason, at, event_id, caused_by"
                + " from hazard_history where hazard_id = ? and sequence > ?"
                + " order by sequence limit ?",
            HistoryResource::view,
            id,
            after == null ? 0L : after,
            paging.rows()),
        HistoryView::sequence);
  }

  @GET
  @Path("{id}/history/verify")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") UUID id) {
    hazards.require(id);
    // Papers that the caller does not read are proven as well.
    return transactions.asSystem(() -> proving.prove(id));
  }

  private static HistoryView view(ResultSet row) throws SQLException {
    return new HistoryView(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class),
        row.getString(8),
        row.getString(9));
  }
}
