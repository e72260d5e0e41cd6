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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The divisions of the territory, one step at a time. */
@Path("/notification/v1/regions")
@Tag(name = "Territory")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {

  private final RegionTree regions;
  private final Optional<java.nio.file.Path> boundaries;

  /**
   * @param boundaries folder of the deployment with a GeoJSON file (RFC 7946) of each region,
   *     {@code 3203.json}: the features are the regions directly below it, each with its division
   *     code as property {@code code}
   */
  public RegionResource(
      RegionTree regions,
      @ConfigProperty(name = "guapai.territory.boundaries")
          Optional<java.nio.file.Path> boundaries) {
    this.regions = regions;
    this.boundaries = boundaries;
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

  @GET
  @Path("/{code}/boundaries")
  @Produces("application/geo+json")
  @Operation(
      summary = "Boundaries of the regions directly below a region, as GeoJSON",
      description =
          "They come with the deployment, for the platform claims none of its own; 204 where there"
              + " are none.")
  @APIResponse(responseCode = "200", description = "A FeatureCollection; each feature has its code")
  @APIResponse(responseCode = "204", description = "The deployment has none")
  public Response boundaries(@PathParam("code") String code) throws IOException {
    String known = View.of(code, regions).code();
    java.nio.file.Path file =
        boundaries
            .map(folder -> folder.resolve(known + ".json"))
            .filter(Files::isRegularFile)
            .orElse(null);
    return file == null
        ? Response.noContent().build()
        : Response.ok(Files.readString(file))
            .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
            .build();
  }
}
