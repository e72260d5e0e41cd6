package io.guapai.equipment.publicunit;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.UnitViews;
import io.guapai.runtime.http.ProblemException;
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

/** Shows everybody one unit by its number; there is no list, and who asks is counted. */
@Path("/equipment/v1/public/units")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicUnitsResource {

  private static final String A_MINUTE = "public, max-age=60";
  private static final int LONGEST_NUMBER = 128;

  private final EquipmentRegister register;
  private final UnitViews views;
  private final Transactions transactions;
  private final ClientAddress address;
  private final PublicReads reads;

  PublicUnitsResource(
      EquipmentRegister register,
      UnitViews views,
      Transactions transactions,
      ClientAddress address,
      PublicReads reads) {
    this.register = register;
    this.views = views;
    this.transactions = transactions;
    this.address = address;
    this.reads = reads;
  }

  @GET
  @Operation(
      summary = "The unit with a number, for everybody",
      description =
          "The number is the public one, the equipment code 设备代码 or that of its certificate of use"
              + " registration 使用登记证编号, as on its use sign.")
  @APIResponseSchema(value = PublicUnit.class, responseCode = "200")
  public Response get(
      @QueryParam("no") @NotBlank @Size(max = LONGEST_NUMBER) String no,
      @Context HttpServerRequest request) {
    reads.count(address.of(request));
    PublicUnit found =
        transactions.asSystem(
            () ->
                register
                    .byNumber(no)
                    .map(unit -> PublicUnit.of(views.of(unit)))
                    .orElseThrow(
                        () -> new ProblemException(EquipmentProblem.NO_SUCH_UNIT, "no", no)));
    return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, A_MINUTE).build();
  }
}
