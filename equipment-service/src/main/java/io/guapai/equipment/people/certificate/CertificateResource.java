package io.guapai.equipment.people.certificate;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates of operators: entered by the authority, read by all who have to do with them. */
@Path(CertificateDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "people")
public class CertificateResource extends DossierResource<OperatorCertificate> {

  private final ActDesk desk;
  private final Certificates certificates;
  private final Numbers numbers;
  private final Caller caller;

  CertificateResource(
      ActDesk desk,
      Histories histories,
      Certificates certificates,
      Numbers numbers,
      Caller caller) {
    super(desk, histories, OperatorCertificate.class);
    this.desk = desk;
    this.certificates = certificates;
    this.numbers = numbers;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Certificates of the territory, of the own people or the own, newest first")
  public Page<CertificateView> list(@BeanParam CertificateQuery query, @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    return paging.page(
        certificates.find(query.within(caller), before, paging.rows()), CertificateView::id);
  }

  @GET
  @Path("{id}/number")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.ENTERPRISE, Role.OPERATOR})
  @Operation(
      summary =
          "The whole number, for the authority, the enterprise that employs the holder, and the"
              + " holder; logged")
  @APIResponseSchema(value = NumberView.class, responseCode = "200")
  public Response number(@PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
    desk.require(OperatorCertificate.class, id);
    OperatorNumber number =
        Objects.requireNonNull(
            numbers.read(List.of(id), Numbers.requireReason(reason), caller).get(id));
    return Response.ok(new NumberView(number.value()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("{id}/number-reads")
  @RolesAllowed({Role.AUDITOR, Role.LEADER})
  @Transactional
  @Operation(summary = "Who read the whole number, when and why, oldest first")
  public Page<NumberReadView> reads(@PathParam("id") UUID id, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    desk.require(OperatorCertificate.class, id);
    return paging.page(
        numbers.reads(id, after == null ? 0 : after, paging.rows()), NumberReadView::id);
  }
}
