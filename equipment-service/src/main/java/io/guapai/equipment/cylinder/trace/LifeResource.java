package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life of a cylinder over HTTP. */
@Path("/equipment/v1/cylinders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class LifeResource {

  private final ReadingTrace reading;

  LifeResource(ReadingTrace reading) {
    this.reading = reading;
  }

  @GET
  @Path("/{code}/trace")
  @Operation(
      summary = "The life of a cylinder in its order: what happened, and who had it until when")
  public Page<StepView> life(@PathParam("code") String code, @BeanParam Paging paging) {
    Instant after = paging.after(LifeResource::instant);
    List<StepView> rows = reading.life(code, after, paging.rows());
    if (rows.isEmpty() && after == null) {
      throw new ProblemException(EquipmentProblem.NO_SUCH_CYLINDER, "code", code);
    }
    return paging.page(rows, StepView::at);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
