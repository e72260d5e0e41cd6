package io.guapai.hazard.complaint.file;

import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.ComplaintState;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.hazard.complaint.ComplaintView;
import io.guapai.hazard.complaint.ComplaintViews;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.hazard.complaint.TermView;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The complaints on file, for officers. */
@Path("/hazard/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER, Role.AUDITOR})
@Tag(name = "complaints")
public class ComplaintResource {

  private final Complaints complaints;
  private final ComplaintRecords records;
  private final ComplaintTerms terms;
  private final ComplaintViews views;
  private final Histories histories;
  private final Caller caller;

  ComplaintResource(
      Complaints complaints,
      ComplaintRecords records,
      ComplaintTerms terms,
      ComplaintViews views,
      Histories histories,
      Caller caller) {
    this.complaints = complaints;
    this.records = records;
    this.terms = terms;
    this.views = views;
    this.histories = histories;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Complaints in the caller's scope, newest first")
  public Page<ComplaintView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("hazard") @Nullable UUID hazard,
      @QueryParam("state") @Nullable ComplaintState state,
      @BeanParam Paging paging) {
    List<Complaint> rows =
        complaints.newest(
            ListScope.of(caller, region),
            hazard,
            state,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows.stream().map(views::of).toList(), ComplaintView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One complaint, with its version as ETag")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    ComplaintView view = views.of(complaints.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }

  @GET
  @Path("{id}/terms")
  @Transactional
  @Operation(summary = "The terms of a complaint as they stand, and why")
  public List<TermView> terms(@PathParam("id") UUID id) {
    complaints.require(id);
    return terms.of(id);
  }

  @GET
  @Path("{id}/history")
  @Transactional
  @Operation(summary = "The acts on a complaint, oldest first")
  public Page<ComplaintHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    complaints.require(id);
    Long after = paging.after(Long::valueOf);
    return paging.page(
        records.history(id, after == null ? 0 : after, paging.rows()),
        ComplaintHistoryView::sequence);
  }

  @GET
  @Path("{id}/history/verify")
  @Operation(summary = "Whether the history is what was written, by its chain and the anchors")
  public HistoryProof verify(@PathParam("id") UUID id) {
    complaints.require(id);
    return histories.prove(new Subject("complaint", id.toString()));
  }
}
