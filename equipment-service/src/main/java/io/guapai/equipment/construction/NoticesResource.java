package io.guapai.equipment.construction;

import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notices of construction over HTTP. */
@Path(NoticeDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Construction")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.AUDITOR, Role.ENTERPRISE})
public class NoticesResource extends DossierResource<ConstructionNotice> {

  private final Notices notices;
  private final Caller caller;

  NoticesResource(ActDesk desk, Histories histories, Notices notices, Caller caller) {
    super(desk, histories, ConstructionNotice.class);
    this.notices = notices;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Construction told in a territory or by an enterprise, newest first",
      description = "With asUser: what is built for the caller's enterprise, and not by it.")
  public Page<NoticeView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable NoticeState state,
      @QueryParam("work") @Nullable ConstructionWork work,
      @QueryParam("noticeNo") @Nullable String noticeNo,
      @QueryParam("asUser") @Nullable Boolean asUser,
      @BeanParam Paging paging) {
    Notices.Filter filter =
        new Notices.Filter(
            ListScope.of(caller, region),
            Boolean.TRUE.equals(asUser),
            state,
            work,
            noticeNo == null ? null : Typed.number(noticeNo),
            paging.after(UUID::fromString));
    return paging.page(
        notices.list(filter, paging.rows()).stream().map(NoticeView::of).toList(), NoticeView::id);
  }
}
