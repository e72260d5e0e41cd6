package io.guapai.notification.territory;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The divisions of the territory, one step at a time. */
@Path("/notification/v1/regions")
@Tag(name = "Territory")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {

  private final RegionTree regions;

  public RegionResource(RegionTree regions) {
    this.regions = regions;
  }

  /** A region directly below another. */
  public record Child(String code, String name) {

    static Child of(Region region) {
      return new Child(region.code().value(), region.name());
    }
  }

  /**
   * A region.
   *
   * @param name without those above it
   * @param fullName with those above it
   */
  public record View(String code, String name, String fullName, List<Child> children) {

    /**
     * The region that a code stands for.
     *
     * @throws ProblemException when there is none (404)
     */
    static View of(String code, RegionTree regions) {
      Region region =
          regions
              .find(RegionCode.parse(code))
              .orElseThrow(
                  () -> new ProblemException(PlatformProblem.NOT_FOUND, "code", "region", code));
      return new View(
          region.code().value(),
          region.name(),
          regions.fullName(region.code()),
          regions.children(region.code()).stream().map(Child::of).toList());
    }
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A region and those directly below it")
  public View get(@PathParam("code") String code) {
    return View.of(code, regions);
  }
}
