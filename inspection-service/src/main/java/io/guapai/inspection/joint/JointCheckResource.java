package io.guapai.inspection.joint;

import io.guapai.contracts.party.Given;
import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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

/** Joint checks: planned and concluded by authorities, with the results of departments. */
@Path(JointCheckDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "joint-checks")
public class JointCheckResource extends DossierResource<JointCheck> {

  /** The checks that a department takes part in. */
  private static final Columns OWNED =
      Columns.of("region_code", "enterprise_id")
          .or(new Assigned("id", "uuid", Given.ENTERPRISE, "department_check"));

  private final EntityManager entities;
  private final AskedRegion askedRegion;
  private final PlatformClock clock;

  JointCheckResource(
      ActDesk desk,
      Histories histories,
      EntityManager entities,
      AskedRegion askedRegion,
      PlatformClock clock) {
    super(desk, histories, JointCheck.class);
    this.entities = entities;
    this.askedRegion = askedRegion;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.AUDITOR,
    Role.ENTERPRISE,
    Role.DEPARTMENT
  })
  @Transactional
  @Operation(summary = "Joint checks, those planned last first")
  public Page<JointCheckView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("state") @Nullable JointCheckState state,
      @BeanParam Paging paging) {
    return paging.page(
        askedRegion
            .within(OWNED, region, null, enterprise)
            .and("state = ?", state)
            .and("id < ?", paging.after(UUID::fromString))
            .of(entities, JointCheck.class, "joint_check", "id desc", paging.rows())
            .stream()
            .map(each -> each.view(clock.getZone()))
            .toList(),
        each -> each.id().toString());
  }
}
