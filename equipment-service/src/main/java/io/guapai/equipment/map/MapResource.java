package io.guapai.equipment.map;

import io.guapai.contracts.UseState;
import io.guapai.equipment.Readers;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.equipment.register.InspectionState;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Box;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The map of units over HTTP. */
@Path("/equipment/v1/map/units")
@Produces({"application/geo+json", MediaType.APPLICATION_JSON})
@Tag(name = "Map")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.INSTITUTE,
  Role.MAINTAINER,
  Role.FILLER,
  Role.OPERATOR
})
public class MapResource {

  private final UnitMap map;
  private final Readers readers;

  MapResource(UnitMap map, Readers readers) {
    this.map = map;
    this.readers = readers;
  }

  @GET
  @Operation(
      summary = "Units with a position as GeoJSON in WGS 84, thinned where they are many",
      description =
          "In the box bbox=west,south,east,north; without one, in the least that all of the scope"
              + " lie in. Up to 2,000 units are shown each by itself; more as squares of a grid with"
              + " counts, 16 to 32 squares across the box.")
  public UnitCollection units(
      @QueryParam("bbox") @Nullable Box bbox,
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("kind") @Nullable EquipmentKind kind,
      @QueryParam("useState") @Nullable UseState useState,
      @QueryParam("inspState") @Nullable InspectionState inspState) {
    return map.of(readers.units(region), bbox, new MapFilter(kind, useState, inspState));
  }
}
