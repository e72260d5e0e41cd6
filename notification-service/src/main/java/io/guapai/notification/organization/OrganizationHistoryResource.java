package io.guapai.notification.organization;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shows what an organization was bound to and by whom, also after it was taken out of the table.
 */
@Path(OrganizationResource.PATH)
@Tag(name = "Organizations")
public class OrganizationHistoryResource extends HistoryResource {

  OrganizationHistoryResource(Histories histories, Caller caller) {
    super(histories, caller, BindingOrganizations.KIND, Set.of(Role.ADMIN, Role.AUDITOR));
  }

  @Override
  protected void require(String id) {
    // The table has no territory, and its history outlives its rows.
  }
}
