package io.guapai.inspection.rating;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What enterprises say of checks, in sums of a territory. */
@Path("/inspection/v1/rating-sums")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ratings")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
public class RatingSumResource {

  private static final List<String> PARTS = List.of("rated", "conduct", "lawfulness", "help");

  private final Tallies tallies;
  private final RatingRules rules;
  private final Caller caller;
  private final PlatformClock clock;

  RatingSumResource(Tallies tallies, RatingRules rules, Caller caller, PlatformClock clock) {
    this.tallies = tallies;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "What enterprises of a region say of checks, by kind")
  public List<RatingSum> sums(@QueryParam("region") @Nullable RegionCode asked) {
    RegionCode region = caller.regionWithin(asked);
    int least = rules.on(clock.today(), region).leastShown();
    Sums sums =
        tallies.sums(
            region,
            Stream.of(RatedKind.values())
                .flatMap(kind -> PARTS.stream().map(part -> part + "." + kind))
                .toList());
    return Stream.of(RatedKind.values()).map(kind -> sum(region, kind, sums, least)).toList();
  }

  private static RatingSum sum(RegionCode region, RatedKind kind, Sums sums, int least) {
    long ratings = sums.of("rated." + kind);
    boolean shown = ratings >= least;
    return new RatingSum(
        region.value(),
        kind,
        ratings,
        shown ? mean(sums.of("conduct." + kind), ratings) : null,
        shown ? mean(sums.of("lawfulness." + kind), ratings) : null,
        shown ? mean(sums.of("help." + kind), ratings) : null);
  }

  private static BigDecimal mean(long sum, long ratings) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratings), 2, RoundingMode.HALF_UP);
  }
}
