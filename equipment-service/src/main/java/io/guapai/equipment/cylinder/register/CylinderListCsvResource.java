package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.Readers;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of gas cylinders as a table for spreadsheets. */
@Path("/equipment/v1/cylinders.csv")
@Tag(name = "Exports")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class CylinderListCsvResource {

  private static final Table<CylinderView> TABLE =
      new Table<>(
          "cylinders",
          List.of(
              Table.Column.code("Code", "瓶码", CylinderView::code),
              Table.Column.of("Variety", "设备品种", CylinderView::variety),
              Table.Column.of("Maker", "制造单位", CylinderView::maker),
              Table.Column.code("Maker's number", "出厂编号", CylinderView::makerNo),
              new Table.Column<>(
                  "Medium",
                  "充装介质",
                  false,
                  (cylinder, locale) -> Words.of(cylinder.medium(), locale)),
              Table.Column.of("Capacity (L)", "公称容积(L)", CylinderView::capacityLitres),
              Table.Column.of("Made on", "制造日期", CylinderView::madeOn),
              Table.Column.code("Filler id", "充装单位标识", CylinderView::filler),
              Table.Column.of("Filler", "充装单位", CylinderView::fillerName),
              Table.Column.of("Region", "行政区划", CylinderView::regionCode),
              Table.Column.code("Certificate", "使用登记证编号", CylinderView::certificateNo),
              Table.Column.of("Last inspected on", "最近检验日期", CylinderView::lastInspectedOn),
              Table.Column.of("Next inspection", "下次检验日期", CylinderView::nextInspectionDate),
              Table.Column.of("Overdue", "超期未检", CylinderView::overdue),
              Table.Column.of("Scrap on", "报废日期", CylinderView::scrapOn),
              new Table.Column<>(
                  "State",
                  "流转状态",
                  false,
                  (cylinder, locale) -> Words.of(cylinder.state(), locale))));

  private final CylinderRegister register;
  private final TableCsv csv;
  private final Readers readers;
  private final EnterpriseAliases aliases;

  CylinderListCsvResource(
      CylinderRegister register, TableCsv csv, Readers readers, EnterpriseAliases aliases) {
    this.register = register;
    this.csv = csv;
    this.readers = readers;
    this.aliases = aliases;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of cylinders as CSV for spreadsheets, with the list's filters",
      description = "Titles and words are in Chinese or English, by Accept-Language.")
  public Response cylinders(@Valid @BeanParam CylinderQuery query, @Context HttpHeaders headers) {
    CylinderRegister.Filter filter = query.within(readers, aliases);
    return csv.answer(
        TABLE,
        headers,
        (@Nullable Long after) -> register.list(filter, after, Paged.SIZE),
        cylinder -> Long.valueOf(cylinder.id()));
  }
}
