package io.guapai.equipment.enterprise;

import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.Readers;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of enterprises as a table for spreadsheets. */
@Path("/equipment/v1/enterprises.csv")
@Tag(name = "Exports")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class EnterpriseListCsvResource {

  private static final Table<EnterpriseView> TABLE =
      new Table<>(
          "enterprises",
          List.of(
              Table.Column.code("Id", "单位标识", EnterpriseView::id),
              Table.Column.code("Credit code", "统一社会信用代码", EnterpriseView::creditCode),
              Table.Column.of("Name", "单位名称", EnterpriseView::name),
              Table.Column.of("Region", "行政区划", EnterpriseView::regionCode),
              Table.Column.of("Industry section", "行业门类", EnterpriseView::industry),
              new Table.Column<>(
                  "Kinds",
                  "单位类别",
                  false,
                  (enterprise, locale) ->
                      enterprise.kinds().stream()
                          .map(kind -> Words.of(kind, locale))
                          .collect(Collectors.joining(", "))),
              Table.Column.of("Key-monitored", "重点监控单位", EnterpriseView::keyMonitored),
              new Table.Column<>(
                  "State",
                  "登记状态",
                  false,
                  (enterprise, locale) -> Words.of(enterprise.state(), locale)),
              Table.Column.code("Merged into", "并入单位", EnterpriseView::mergedInto),
              Table.Column.of("Registered at", "登记时间", EnterpriseView::registeredAt)));

  private final EnterpriseTable enterprises;
  private final TableCsv csv;
  private final Readers readers;

  EnterpriseListCsvResource(EnterpriseTable enterprises, TableCsv csv, Readers readers) {
    this.enterprises = enterprises;
    this.csv = csv;
    this.readers = readers;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of enterprises as CSV for spreadsheets, with the list's filters",
      description = "Titles and words are in Chinese or English, by Accept-Language.")
  public Response enterprises(@BeanParam EnterpriseQuery query, @Context HttpHeaders headers) {
    EnterpriseTable.Filter filter = query.within(readers);
    return csv.answer(
        TABLE,
        headers,
        (@Nullable ByTerritory<String> after) ->
            enterprises.list(filter, after, Paged.SIZE).stream().map(EnterpriseView::of).toList(),
        EnterpriseView::place);
  }
}
