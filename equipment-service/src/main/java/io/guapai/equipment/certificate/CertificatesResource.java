package io.guapai.equipment.certificate;

import io.guapai.document.PaperPdf;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates of use registration over HTTP. */
@Path("/equipment/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Use registration")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class CertificatesResource {

  private final Certificates certificates;
  private final CertificatePaper paper;
  private final Caller caller;

  CertificatesResource(Certificates certificates, CertificatePaper paper, Caller caller) {
    this.certificates = certificates;
    this.paper = paper;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Certificates of a territory or an enterprise as they were issued, newest first")
  public Page<CertificateView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("no") @Nullable String no,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("state") @Nullable UseCertificateState state,
      @BeanParam Paging paging) {
    return paging.page(
        certificates.list(
            ListScope.of(caller, region).about(enterprise),
            no == null ? null : Typed.number(no),
            unit,
            state,
            paging.after(UUID::fromString),
            paging.rows()),
        CertificateView::id);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One certificate")
  public CertificateView get(@PathParam("id") UUID id) {
    return certificates.require(id);
  }

  @GET
  @Path("{id}/document")
  @Produces("application/pdf")
  @Transactional
  @Operation(
      summary = "The certificate on paper, with the QR code of its public page",
      description = "site is where the public pages are, such as https://guapai.example")
  public Response document(@PathParam("id") UUID id, @QueryParam("site") @Nullable String site) {
    byte[] pdf = PaperPdf.write(paper.of(certificates.require(id), site));
    return Response.ok(pdf)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"certificate-%s.pdf\"".formatted(id))
        .build();
  }
}
