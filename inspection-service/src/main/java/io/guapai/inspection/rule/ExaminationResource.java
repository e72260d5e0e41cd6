package io.guapai.inspection.rule;

import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which examinations decide on the use of a unit, and which clock each moves, with its source. */
@Path("/inspection/v1/examinations")
@Tag(name = "examinations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {

  @GET
  @Operation(summary = "What each kind of examination means for its unit")
  public List<Examination> examinations() {
    return Examinations.all();
  }
}
