package io.guapai.hazard.file;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hazards on file as a table. */
@Path("/hazard/v1/hazards.csv")
@Tag(name = "hazards")
public class HazardTableResource {

  private final HazardsCsv csv;
  private final Caller caller;
  private final PlatformClock clock;

  HazardTableResource(HazardsCsv csv, Caller caller, PlatformClock clock) {
    this.csv = csv;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Operation(
      summary = "Hazards in the caller's scope as a table for spreadsheets, newest first",
      description =
          "UTF-8 with byte order mark; at most 50 000 rows, after which a line says that there are"
              + " more.")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response table(@BeanParam HazardQuery query) {
    LocalDate today = clock.today();
    query.filter(caller, today, null);
    StreamingOutput rows = out -> csv.write(last -> query.filter(caller, today, last), out);
    return Response.ok(rows)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"hazards-%s.csv\"".formatted(today))
        .build();
  }
}
