package io.guapai.equipment.certificate;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sender.ClientAddress;
import io.guapai.runtime.sender.PublicReads;
import io.guapai.runtime.text.Typed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows everybody one certificate for cylinders by its number, as the code on its paper does. */
@Path("/equipment/v1/public/cylinder-certificates")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicCertificatesResource {

  private static final String A_MINUTE = "public, max-age=60";

  private final Certificates certificates;
  private final Transactions transactions;
  private final ClientAddress address;
  private final PublicReads reads;

  PublicCertificatesResource(
      Certificates certificates,
      Transactions transactions,
      ClientAddress address,
      PublicReads reads) {
    this.certificates = certificates;
    this.transactions = transactions;
    this.address = address;
    this.reads = reads;
  }

  @GET
  @Operation(
      summary = "The certificate for cylinders with a number, for everybody",
      description = "The number is that on its paper 使用登记证编号, where a QR code has it.")
  @APIResponseSchema(value = PublicCertificate.class, responseCode = "200")
  public Response get(
      @QueryParam("no") @NotBlank @Size(max = 32) String no, @Context HttpServerRequest request) {
    reads.count(address.of(request));
    PublicCertificate found =
        transactions.asSystem(
            () ->
                certificates
                    .last(Typed.number(no))
                    .filter(one -> one.cylinders() != null)
                    .map(one -> PublicCertificate.of(one, Objects.requireNonNull(one.cylinders())))
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                PlatformProblem.NOT_FOUND, "no", "certificate", no)));
    return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, A_MINUTE).build();
  }
}
