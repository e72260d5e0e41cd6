package io.guapai.equipment.people.certificate;

import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.Table;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.identity.Caller;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of operators' certificates as a table for spreadsheets. */
@Path("/equipment/v1/operator-certificates.csv")
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
public class CertificateListCsvResource {

  private static final Table<CertificateView> TABLE =
      new Table<>(
          "operator-certificates",
          List.of(
              Table.Column.of("Holder", "姓名", CertificateView::holderName),
              Table.Column.code("Certificate number", "证件编号", CertificateView::certificateNumber),
              new Table.Column<>(
                  "Standing",
                  "证件状态",
                  false,
                  (certificate, locale) -> Words.of(certificate.standing(), locale)),
              Table.Column.of(
                  "Projects and last days",
                  "作业项目及有效期至",
                  certificate ->
                      certificate.projects().stream()
                          .map(project -> project.project() + ' ' + project.validUntil())
                          .collect(Collectors.joining(", "))),
              Table.Column.of("Issuing authority", "发证机关", CertificateView::issuingAuthority),
              Table.Column.of("Issued on", "发证日期", CertificateView::issuedOn),
              Table.Column.of("Region", "行政区划", CertificateView::regionCode),
              Table.Column.of("Employers", "聘用单位数", CertificateView::employers)));

  private final Certificates certificates;
  private final TableCsv csv;
  private final Caller caller;

  CertificateListCsvResource(Certificates certificates, TableCsv csv, Caller caller) {
    this.certificates = certificates;
    this.csv = csv;
    this.caller = caller;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The list of operators' certificates as CSV for spreadsheets",
      description =
          "With the list's filters, and numbers as the list has them: with what tells the person"
              + " left out. Titles and words are in Chinese or English, by Accept-Language.")
  public Response certificates(@BeanParam CertificateQuery query, @Context HttpHeaders headers) {
    Certificates.Filter filter = query.within(caller);
    return csv.answer(
        TABLE,
        headers,
        (@Nullable UUID before) -> certificates.find(filter, before, Paged.SIZE),
        CertificateView::id);
  }
}
