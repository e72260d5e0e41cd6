package io.guapai.inspection.institute;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.HistoryView;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports beyond what their institutes were approved for; the platform finds them. */
@Path(UnapprovedReportDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institutes")
public class UnapprovedReportResource extends ActsResource<UnapprovedReport> {

  private static final Columns OWNED = Columns.of("region_code");

  private final ActDesk desk;
  private final Histories histories;
  private final EntityManager entities;
  private final Caller caller;

  UnapprovedReportResource(
      ActDesk desk, Histories histories, EntityManager entities, Caller caller) {
    super(desk, UnapprovedReport.class);
    this.desk = desk;
    this.histories = histories;
    this.entities = entities;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Reports beyond the approval of their institute, the newest first")
  public Page<UnapprovedReportView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable UnapprovedState state,
      @QueryParam("institute") @Nullable String institute,
      @BeanParam Paging paging) {
    return paging.page(
        Conditions.within(ListScope.of(caller, region), OWNED)
            .and("state = ?", state)
            .and("institute = ?", institute)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, UnapprovedReport.class, "unapproved_report", "id desc", paging.rows())
            .stream()
            .map(UnapprovedReport::view)
            .toList(),
        each -> each.id().toString());
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(hidden = true)
  public Response get(@PathParam("id") String id) {
    return desk.show(UnapprovedReport.class, file(id));
  }

  @GET
  @Path("{id}/history")
  @Authenticated
  @Operation(summary = "What was done to it and by whom, the oldest first")
  public Page<HistoryView> history(@PathParam("id") String id, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return histories.page(subject(id), after == null ? 0 : after, paging);
  }

  @GET
  @Path("{id}/history/verify")
  @Authenticated
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") String id) {
    return histories.prove(subject(id));
  }

  private Subject subject(String id) {
    return new Subject(
        UnapprovedReportDocket.KIND,
        desk.require(UnapprovedReport.class, file(id)).id().toString());
  }
}
