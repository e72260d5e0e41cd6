package io.guapai.equipment.people.employment;

import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.equipment.people.certificate.CertificateStanding;
import io.guapai.equipment.people.certificate.ProjectView;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of the operators whom enterprises employ as a table for spreadsheets. */
@Path("/equipment/v1/operator-employments.csv")
@Tag(name = "Exports")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.OPERATOR
})
public class EmploymentListCsvResource {

  private static final Table<EmploymentView> TABLE =
      new Table<>(
          "operator-employments",
          List.of(
              Table.Column.code("Enterprise id", "单位标识", EmploymentView::enterpriseId),
              Table.Column.of("Enterprise", "单位名称", EmploymentView::enterpriseName),
              Table.Column.of("Region", "行政区划", EmploymentView::regionCode),
              Table.Column.of("Holder", "姓名", EmploymentView::holderName),
              Table.Column.code("Certificate number", "证件编号", EmploymentView::certificateNumber),
              new Table.Column<>(
                  "Standing",
                  "证件状态",
                  false,
                  (employment, locale) -> {
                    CertificateStanding standing = employment.standing();
                    return standing == null ? null : Words.of(standing, locale);
                  }),
              Table.Column.of(
                  "Projects",
                  "作业项目",
                  employment ->
                      employment.projects().stream()
                          .map(ProjectView::project)
                          .collect(Collectors.joining(", "))),
              Table.Column.of("Valid until", "有效期至", EmploymentView::firstEnd),
              Table.Column.of("Employed on", "聘用日期", EmploymentView::employedOn),
              Table.Column.of("Units", "操作设备数", EmploymentView::units)));

  private final Employments employments;
  private final EnterpriseAliases aliases;
  private final TableCsv csv;
  private final Caller caller;

  EmploymentListCsvResource(
      Employments employments, EnterpriseAliases aliases, TableCsv csv, Caller caller) {
    this.employments = employments;
    this.aliases = aliases;
    this.csv = csv;
    this.caller = caller;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of operators who are employed as CSV for spreadsheets",
      description =
          "With the list's filters. Titles and words are in Chinese or English, by"
              + " Accept-Language.")
  public Response employments(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @Context HttpHeaders headers) {
    ListScope scope =
        ListScope.of(caller, region).about(enterprise == null ? null : aliases.current(enterprise));
    return csv.answer(
        TABLE,
        headers,
        (@Nullable UUID before) -> employments.find(scope, null, before, Paged.SIZE),
        EmploymentView::id);
  }
}
