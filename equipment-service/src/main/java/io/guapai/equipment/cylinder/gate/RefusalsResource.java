package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.party.Given;
import io.guapai.equipment.Readers;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists what the gate refused, and what was filled all the same. */
@Path("/equipment/v1/filling-refusals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class RefusalsResource {

  private static final Columns OWNED =
      Columns.of("r.region_code", "r.filler_id")
          .or(Assigned.unit("r.filler_id", "text", Given.ENTERPRISE));

  private final Sql sql;
  private final Readers readers;
  private final EnterpriseAliases aliases;

  RefusalsResource(Sql sql, Readers readers, EnterpriseAliases aliases) {
    this.sql = sql;
    this.readers = readers;
    this.aliases = aliases;
  }

  @GET
  @Operation(
      summary = "Fillings that something stood against, the newest first",
      description =
          "With filled: those that were done all the same (true), or that the gate refused (false).")
  public Page<RefusalView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("code") @Size(max = 64) @Nullable String code,
      @QueryParam("reason") @Nullable FillingRefusalReason reason,
      @QueryParam("filled") @Nullable Boolean filled,
      @BeanParam Paging paging) {
    Long before = paging.after(Long::valueOf);
    Conditions fit =
        Conditions.within(readers.units(region), OWNED)
            .and(
                "r.filler_id = ?",
                enterprise == null ? null : aliases.current(Typed.number(enterprise)))
            .and("r.code = ?", code == null ? null : CylinderCode.read(code))
            .and("? = any(r.reasons)", reason == null ? null : reason.name())
            .and("r.filled = ?", filled)
            .and("r.id < ?", before);
    List<RefusalView> rows =
        sql.query(
            "select "
                + RefusalView.COLUMNS
                + " from filling_refusal r left join enterprise e on e.id = r.filler_id where "
                + fit.sql()
                + " order by r.id desc limit ?",
            RefusalView::map,
            fit.values(paging.rows()));
    return paging.page(rows, RefusalView::id);
  }
}
