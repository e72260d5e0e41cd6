package io.guapai.equipment.exports;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A territory's whole register. */
@Path("/equipment/v1/exports")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
@Tag(name = "Exports")
public class ExportResource {

  private final List<RegisterPart> parts;
  private final Caller caller;

  ExportResource(@All List<RegisterPart> parts, Caller caller) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(RegisterPart::order)).toList();
    this.caller = caller;
  }

  @GET
  @Path("/register")
  @Produces("application/zip")
  @Operation(
      summary = "The whole register of a territory as one file",
      description =
          "An archive of CSVs, each with the profile by which it is imported again; imported in"
              + " their order into an empty platform they give the same figures. Operators go along"
              + " with a reason only: their numbers are opened for it, and each opening is written"
              + " down.")
  public Response register(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("reason") @Nullable String reason) {
    RegisterPart.Asked asked = new RegisterPart.Asked(caller.regionWithin(region), reason);
    parts.forEach(part -> part.check(asked));
    StreamingOutput zip =
        out -> {
          try (RegisterArchive archive = new RegisterArchive(out)) {
            archive.readme(asked, parts);
            for (RegisterPart part : parts) {
              part.write(asked, archive);
            }
          }
        };
    return Response.ok(zip)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"register-" + asked.territory().value() + ".zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
