package io.guapai.equipment.doubles;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The suspected doubles of a territory. */
@Path(DoubleDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Doubles")
public class DoublesResource extends DossierResource<SuspectedDouble> {

  private final Doubles doubles;
  private final NotCompared notCompared;
  private final Caller caller;

  DoublesResource(
      ActDesk desk, Histories histories, Doubles doubles, NotCompared notCompared, Caller caller) {
    super(desk, histories, SuspectedDouble.class);
    this.doubles = doubles;
    this.notCompared = notCompared;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR})
  @Transactional
  @Operation(
      summary = "Entries of a territory that may be one, those found last first",
      description = "Who decides merges them and says which stays, or that they are different.")
  public Page<DoubleView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("subject") @Nullable DoubleSubject subject,
      @QueryParam("state") @Nullable DoubleState state,
      @QueryParam("likeness") @Nullable Likeness likeness,
      @BeanParam Paging paging) {
    return paging.page(
        doubles
            .list(
                new Doubles.Filter(ListScope.of(caller, region), subject, state, likeness),
                paging.after(UUID::fromString),
                paging.rows())
            .stream()
            .map(SuspectedDouble::view)
            .toList(),
        DoubleView::id);
  }

  @GET
  @Path("not-compared")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR})
  @Transactional
  @Operation(
      summary = "What of a territory was not looked at for doubles, and why, what came last first",
      description =
          "A name or a number that too many entries have is no sign of a double. All of it is looked"
              + " at anew each day.")
  public Page<NotComparedView> notCompared(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("subject") @Nullable DoubleSubject subject,
      @QueryParam("reason") @Nullable NotComparedReason reason,
      @BeanParam Paging paging) {
    return paging.page(
        notCompared.list(
            ListScope.of(caller, region),
            subject,
            reason,
            paging.after(UUID::fromString),
            paging.rows()),
        NotComparedView::id);
  }
}
