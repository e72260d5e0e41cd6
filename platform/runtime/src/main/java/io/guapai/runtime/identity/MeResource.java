package io.guapai.runtime.identity;

import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.territory.RegionTree;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the platform takes the caller for. */
@Path("/{service}/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

  private final Caller caller;
  private final RegionTree regions;
  private final OwnAddress address;

  MeResource(Caller caller, RegionTree regions, OwnAddress address) {
    this.caller = caller;
    this.regions = regions;
    this.address = address;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "The capacities that the caller may act in",
      description =
          "A request is made in one capacity: the first, or that named by the header "
              + Capacities.HEADER
              + " as role@scope, percent-encoded where it is not plain ASCII. Roles with the same"
              + " scope are one capacity.")
  public MeView me(@PathParam("service") String service) {
    address.require(service);
    return MeView.of(caller, regions);
  }
}
