package io.guapai.equipment.safety;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the safety staff of enterprises record, and what is missing (日管控、周排查、月调度). */
@Path("/equipment/v1/safety-duties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR
})
@Tag(name = "safety staff")
public class SafetyDutiesResource {

  private final MissingDuties duties;
  private final PlatformClock clock;
  private final Caller caller;

  SafetyDutiesResource(MissingDuties duties, PlatformClock clock, Caller caller) {
    this.duties = duties;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @Path("missing")
  @Transactional
  @Operation(
      summary = "Enterprises that owe the record of a day, week or month and did not make it")
  public Page<MissingDuty> missing(
      @QueryParam("kind") @Nullable SafetyRecordKind kind,
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("on") @Nullable Day on,
      @BeanParam Paging paging) {
    String after = paging.after(id -> EnterpriseId.parse(id).value());
    return paging.page(
        duties.list(caller.regionWithin(region), asked(kind), day(on), after, paging.rows()),
        MissingDuty::enterpriseId);
  }

  @GET
  @Path("count")
  @Transactional
  @Operation(
      summary = "How many enterprises of a territory made the record of a day, week or month")
  public DutyCount count(
      @QueryParam("kind") @Nullable SafetyRecordKind kind,
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("on") @Nullable Day on) {
    return duties.count(caller.regionWithin(region), asked(kind), day(on));
  }

  /** Without another one, the daily control. */
  private static SafetyRecordKind asked(@Nullable SafetyRecordKind kind) {
    return kind == null ? SafetyRecordKind.DAILY : kind;
  }

  private LocalDate day(@Nullable Day on) {
    return on == null ? clock.today() : on.date();
  }
}
