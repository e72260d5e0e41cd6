package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.DossiersResource;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the authority does with the entry of an enterprise, named by the enterprise's id. The entry
 * is its own by its place, which row-level security has shown before; what follows from the act,
 * such as that the enterprise lies outside its territory from now on, is written in the scope of
 * the platform.
 */
@Path(EnterpriseDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises")
@Authenticated
public class EnterpriseActsResource extends DossiersResource<EnterpriseFile> {

  private final EnterpriseTable enterprises;

  EnterpriseActsResource(ActDesk desk, EnterpriseTable enterprises) {
    super(desk, EnterpriseFile.class);
    this.enterprises = enterprises;
  }

  @Override
  protected UUID named(String id) {
    return enterprises
        .find(EnterpriseId.parse(id).value())
        .map(Enterprise::file)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id));
  }

  @Override
  protected boolean leavesScope() {
    return true;
  }
}
