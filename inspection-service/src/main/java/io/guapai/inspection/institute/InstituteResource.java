package io.guapai.inspection.institute;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Institutes, with their territories and what they are approved for: anybody may choose. */
@Path("/inspection/v1/institutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institutes")
public class InstituteResource {

  private final Sql sql;
  private final Approvals approvals;
  private final RegionTree regions;
  private final PlatformClock clock;

  InstituteResource(Sql sql, Approvals approvals, RegionTree regions, PlatformClock clock) {
    this.sql = sql;
    this.approvals = approvals;
    this.regions = regions;
    this.clock = clock;
  }

  private record Known(String id, String name, List<String> regions) {}

  @GET
  @Authenticated
  @Transactional
  @Operation(
      summary = "Institutes by their ids: by a part of the name, or those that inspect in a region")
  public Page<InstituteView> institutes(
      @QueryParam("text") @Nullable String text,
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("variety") @Nullable String variety,
      @QueryParam("kind") @Nullable InspectionKind kind,
      @BeanParam Paging paging) {
    String sought = text == null ? "" : Typed.name(text);
    String place = region == null ? "" : regions.require(region).code().value();
    List<Known> found =
        sql.query(
            "select id, name, regions from party where ? = any(kinds) and not removed and id > ?"
                + " and (? = '' or strpos(lower(name), lower(?)) > 0 or strpos(id, ?) > 0)"
                + " and (? = '' or exists (select from unnest(regions) reach"
                + " where starts_with(?, reach))) order by id limit ?",
            row ->
                new Known(
                    row.getString(1),
                    row.getString(2),
                    List.of((String[]) row.getArray(3).getArray())),
            OrganizationKind.INSTITUTE,
            Objects.requireNonNullElse(paging.after(id -> id), ""),
            sought,
            sought,
            sought,
            place,
            place,
            paging.rows());
    Map<String, Approval> known = approvals.of(found.stream().map(Known::id).toList());
    InspectionKind asked = kind == null ? InspectionKind.PERIODIC : kind;
    return paging.page(
        found.stream()
            .map(
                each -> {
                  Approval approval = known.getOrDefault(each.id(), Approval.UNKNOWN);
                  return view(
                      each,
                      approval,
                      variety == null
                          ? null
                          : approval.on(asked, Typed.number(variety), clock.today()));
                })
            .toList(),
        InstituteView::institute);
  }

  private static InstituteView view(
      Known institute, Approval approval, @Nullable Standing standing) {
    return new InstituteView(
        institute.id(),
        institute.name(),
        institute.regions(),
        approval.now().stream()
            .sorted(Comparator.comparing(Approval.State::licenceNo))
            .map(InstituteView.ApprovalView::of)
            .toList(),
        standing);
  }
}
