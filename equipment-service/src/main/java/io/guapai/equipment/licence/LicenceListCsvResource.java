package io.guapai.equipment.licence;

import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Words;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of licences as a table for spreadsheets. */
@Path("/equipment/v1/licences.csv")
@Tag(name = "Exports")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class LicenceListCsvResource {

  private static final Table<LicenceView> TABLE =
      new Table<>(
          "licences",
          List.of(
              Table.Column.code("Licence number", "许可证编号", LicenceView::licenceNo),
              new Table.Column<>(
                  "Kind", "许可类别", false, (licence, locale) -> Words.of(licence.kind(), locale)),
              Table.Column.code("Enterprise id", "单位标识", LicenceView::enterpriseId),
              Table.Column.of("Region", "行政区划", LicenceView::regionCode),
              Table.Column.code(
                  "Covers", "许可范围", licence -> String.join(", ", licence.scope().covers())),
              Table.Column.of("Limits", "许可参数", licence -> licence.scope().limits()),
              Table.Column.of("Media", "充装介质", LicenceListCsvResource::media),
              Table.Column.of("Issuing authority", "发证机关", LicenceView::authority),
              Table.Column.of("First issued on", "首次发证日期", LicenceView::firstIssuedOn),
              Table.Column.of("Issued on", "发证日期", LicenceView::issuedOn),
              Table.Column.of("Valid until", "有效期至", LicenceView::validUntil),
              new Table.Column<>(
                  "State", "许可状态", false, (licence, locale) -> Words.of(licence.state(), locale)),
              Table.Column.of("Ended on", "终止日期", LicenceView::endedOn),
              Table.Column.of("Expired", "已过期", LicenceView::expired)));

  private final Licences licences;
  private final EnterpriseAliases aliases;
  private final PlatformClock clock;
  private final TableCsv csv;
  private final Caller caller;

  LicenceListCsvResource(
      Licences licences,
      EnterpriseAliases aliases,
      PlatformClock clock,
      TableCsv csv,
      Caller caller) {
    this.licences = licences;
    this.aliases = aliases;
    this.clock = clock;
    this.csv = csv;
    this.caller = caller;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of licences as CSV for spreadsheets, with the list's filters",
      description = "Titles and words are in Chinese or English, by Accept-Language.")
  public Response licences(@BeanParam LicenceQuery query, @Context HttpHeaders headers) {
    Licences.Filter filter = query.within(caller, aliases);
    LocalDate today = clock.today();
    return csv.answer(
        TABLE,
        headers,
        (@Nullable UUID before) ->
            licences.find(filter, before, Paged.SIZE).stream()
                .map(licence -> licence.view(today))
                .toList(),
        LicenceView::id);
  }

  private static @Nullable String media(LicenceView licence) {
    List<String> media = licence.scope().media();
    return media == null ? null : String.join("、", media);
  }
}
