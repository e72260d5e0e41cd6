package io.guapai.hazard.movein;

import io.guapai.runtime.act.By;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A bureau moves in with its backlog of hazards (存量隐患迁入). */
@Path("/hazard/v1/brought-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
public class BroughtInResource {

  private static final String NDJSON = "application/x-ndjson";
  private static final int LONGEST_NAME = 64;

  private final SentRows sent;
  private final Deliveries deliveries;
  private final FormerRecords records;
  private final Caller caller;
  private final PlatformClock clock;

  BroughtInResource(
      SentRows sent,
      Deliveries deliveries,
      FormerRecords records,
      Caller caller,
      PlatformClock clock) {
    this.sent = sent;
    this.deliveries = deliveries;
    this.records = records;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, NDJSON})
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Operation(
      summary = "Bring in hazards of a former register, 1000 at most",
      description =
          "A list in JSON, or a row a line (application/x-ndjson). All are taken in one transaction"
              + " and each gets its verdict. The same rows sent again change nothing; a row that"
              + " changed is followed while nobody acted on the hazard here.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = BroughtIn.class)))
  public BroughtInAnswer bringIn(
      @QueryParam("source") @Nullable String source,
      @QueryParam("importName") @Nullable String importName,
      @QueryParam("withoutUnit") @DefaultValue("false") boolean withoutUnit,
      @Context HttpHeaders headers,
      byte[] body) {
    Moving moving =
        new Moving(
            name("source", source == null ? "" : source),
            importName == null ? null : name("importName", importName),
            withoutUnit,
            By.person(caller, clock.instant()),
            clock.today());
    MediaType type = headers.getMediaType();
    List<Row> rows =
        type != null && type.getSubtype().equals("x-ndjson") ? sent.lines(body) : sent.list(body);
    return BroughtInAnswer.of(deliveries.bring(moving, rows));
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "How much of which former register was brought in")
  public Page<MovingInDelivery> deliveries(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        records.deliveries(
            ListScope.of(caller, region),
            paging.after(MovingInDelivery.Place::parse),
            paging.rows()),
        MovingInDelivery::place);
  }

  private static String name(String parameter, String typed) {
    String name = Typed.name(typed);
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          parameter,
          parameter,
          name.length() + " characters",
          "1–" + LONGEST_NAME + " characters");
    }
    return name;
  }
}
