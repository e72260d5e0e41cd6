package io.guapai.equipment.cylinder.publicscan;

import io.guapai.equipment.cylinder.register.CylinderRegister;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sender.ClientAddress;
import io.guapai.runtime.sender.PublicReads;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows everybody one cylinder by its code; there is no list, and who asks is counted. */
@Path("/equipment/v1/public/cylinders")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicCylindersResource {

  private static final String A_MINUTE = "public, max-age=60";

  private final CylinderRegister register;
  private final Transactions transactions;
  private final ClientAddress address;
  private final PublicReads reads;

  PublicCylindersResource(
      CylinderRegister register,
      Transactions transactions,
      ClientAddress address,
      PublicReads reads) {
    this.register = register;
    this.transactions = transactions;
    this.address = address;
    this.reads = reads;
  }

  @GET
  @Operation(
      summary = "The cylinder with a code, for everybody",
      description = "The code is the one that its QR code, bar code or tag has.")
  @APIResponseSchema(value = PublicCylinder.class, responseCode = "200")
  public Response get(
      @QueryParam("code") @NotBlank @Size(max = 64) String code,
      @Context HttpServerRequest request) {
    reads.count(address.of(request));
    PublicCylinder found = transactions.asSystem(() -> PublicCylinder.of(register.required(code)));
    return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, A_MINUTE).build();
  }
}
