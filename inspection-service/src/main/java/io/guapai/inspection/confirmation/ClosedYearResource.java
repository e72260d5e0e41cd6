package io.guapai.inspection.confirmation;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Years that are over, as they stood when they ended. */
@Path("/inspection/v1/closed-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "confirmations")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR
})
public class ClosedYearResource {

  private final Sql sql;
  private final Caller caller;

  ClosedYearResource(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "What was confirmed and visited in a region in the years that are over")
  public List<ClosedYear> list(@QueryParam("region") @Nullable RegionCode asked) {
    RegionCode region = caller.regionWithin(asked);
    return sql.query(
        "select year, sum(enterprises), sum(confirmed), sum(visited) from closed_year where "
            + Conditions.territory("region_code", region)
            + " group by year order by year desc",
        row ->
            new ClosedYear(
                region.value(), row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)));
  }
}
