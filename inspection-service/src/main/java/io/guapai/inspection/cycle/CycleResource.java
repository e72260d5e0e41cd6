package io.guapai.inspection.cycle;

import io.guapai.runtime.time.PlatformClock;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cycles by which next dates are reckoned, each with its source and standing. */
@Path("/inspection/v1/cycles")
@Tag(name = "cycles")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CycleResource {

  private final CycleTable table;
  private final PlatformClock clock;

  public CycleResource(CycleTable table, PlatformClock clock) {
    this.table = table;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(summary = "Periodic inspection cycles, past and present")
  public List<CycleRule> cycles() {
    return table.on(clock.today()).all();
  }
}
