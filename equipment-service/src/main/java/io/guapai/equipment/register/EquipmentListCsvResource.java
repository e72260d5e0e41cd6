package io.guapai.equipment.register;

import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.Readers;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Words;
import io.guapai.runtime.time.PlatformClock;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of units as a table for spreadsheets. */
@Path("/equipment/v1/equipment.csv")
@Tag(name = "Exports")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.INSTITUTE,
  Role.MAINTAINER,
  Role.FILLER,
  Role.OPERATOR
})
public class EquipmentListCsvResource {

  private static final Table<EquipmentView> TABLE =
      new Table<>(
          "equipment",
          List.of(
              Table.Column.code("Number", "设备编号", EquipmentView::equipmentNo),
              Table.Column.code("Equipment code", "设备代码", EquipmentView::equipmentCode),
              Table.Column.of("Name", "设备名称", EquipmentView::name),
              new Table.Column<>(
                  "Kind", "设备品种", false, (unit, locale) -> kind(unit.variety(), locale)),
              Table.Column.code("Enterprise id", "使用单位标识", EquipmentView::enterpriseId),
              Table.Column.of("Enterprise", "使用单位", EquipmentView::enterpriseName),
              Table.Column.of("Region", "行政区划", EquipmentView::regionCode),
              new Table.Column<>(
                  "Use state", "使用状态", false, (unit, locale) -> Words.of(unit.useState(), locale)),
              new Table.Column<>(
                  "Registration",
                  "登记状态",
                  false,
                  (unit, locale) -> Words.of(unit.regState(), locale)),
              new Table.Column<>(
                  "Inspection",
                  "检验状态",
                  false,
                  (unit, locale) -> Words.of(unit.inspState(), locale)),
              Table.Column.of("First used on", "投入使用日期", EquipmentView::firstUseDate),
              Table.Column.of("Last inspected on", "最近检验日期", EquipmentView::lastInspectedOn),
              Table.Column.of("Next inspection", "下次检验日期", EquipmentView::nextInspectionDate),
              Table.Column.of("Registration due", "使用登记期限", EquipmentView::registrationDue),
              Table.Column.of("Source system", "来源系统", EquipmentView::sourceSystem),
              Table.Column.code("Record number", "来源系统编号", EquipmentView::recordNo),
              Table.Column.of("Vanished at", "从来源登记表消失时间", EquipmentView::vanishedAt)));

  private final EquipmentRegister register;
  private final TableCsv csv;
  private final Readers readers;
  private final EnterpriseAliases aliases;
  private final UnitViews views;
  private final DueSoon dueSoon;
  private final PlatformClock clock;

  EquipmentListCsvResource(
      EquipmentRegister register,
      TableCsv csv,
      Readers readers,
      EnterpriseAliases aliases,
      UnitViews views,
      DueSoon dueSoon,
      PlatformClock clock) {
    this.register = register;
    this.csv = csv;
    this.readers = readers;
    this.aliases = aliases;
    this.views = views;
    this.dueSoon = dueSoon;
    this.clock = clock;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of units as CSV for spreadsheets, with the list's filters",
      description = "Titles and words are in Chinese or English, by Accept-Language.")
  public Response equipment(@Valid @BeanParam EquipmentQuery query, @Context HttpHeaders headers) {
    EquipmentRegister.Filter filter = query.filter(readers, aliases, dueSoon, clock.today());
    return csv.answer(
        TABLE,
        headers,
        (@Nullable ByTerritory<UUID> after) -> views.of(register.list(filter, after, Paged.SIZE)),
        EquipmentView::place);
  }

  private static String kind(String code, Locale locale) {
    EquipmentVariety variety = EquipmentVariety.parse(code);
    return locale.getLanguage().equals("zh") ? variety.nameZh() : variety.nameEn();
  }
}
