package io.guapai.scoring.score;

import io.guapai.contracts.ScoreGrade;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores of enterprises. */
@Path("/scoring/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores 评分")
public class EnterpriseResource {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

  private final ReadingScores reading;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  EnterpriseResource(ReadingScores reading, EnterpriseAliases aliases, Caller caller) {
    this.reading = reading;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.ENTERPRISE
  })
  @Operation(summary = "Score, grade and vetoes of an enterprise, and how they came about")
  public EnterpriseView enterprise(@PathParam("id") String id) {
    if (!ID.matcher(id).matches()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id);
    }
    return reading.enterprise(aliases.current(id));
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR
  })
  @Operation(summary = "Enterprises of a region, with score, grade and vetoes")
  public Page<EnterpriseSummary> enterprises(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("grade") @Nullable ScoreGrade grade,
      @Parameter(description = "True for those that exist no more (已注销)") @QueryParam("closed")
          @Nullable Boolean closed,
      @BeanParam Paging paging) {
    return reading.enterprises(
        caller.regionWithin(region),
        grade,
        Boolean.TRUE.equals(closed),
        paging.after(EnterpriseResource::id),
        paging.size());
  }

  private static String id(String key) {
    if (!ID.matcher(key).matches()) {
      throw new IllegalArgumentException("not the id of an enterprise");
    }
    return key;
  }
}
