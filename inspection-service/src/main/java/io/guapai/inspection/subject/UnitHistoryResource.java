package io.guapai.inspection.subject;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows which examinations of a unit became due, were missed and were made up for. */
@Path("/inspection/v1/units")
@Tag(name = "due")
public class UnitHistoryResource extends HistoryResource {

  private final Sql sql;

  UnitHistoryResource(Histories histories, Caller caller, Sql sql) {
    super(
        histories,
        caller,
        Subject.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ENTERPRISE));
    this.sql = sql;
  }

  @Override
  protected void require(String id) {
    if (sql.first(
            "select 1 from subject where equipment_id = coalesce("
                + "(select current_id from unit_alias where former_id = ?), ?)",
            row -> true,
            id,
            id)
        .isEmpty()) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", Subject.KIND, id);
    }
  }
}
