package io.guapai.equipment.register;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what was entered and decided of a unit, and by whom. */
@Path("/equipment/v1/equipment")
@Tag(name = "equipment")
public class EquipmentHistoryResource extends HistoryResource {

  private final EquipmentRegister register;

  EquipmentHistoryResource(Histories histories, Caller caller, EquipmentRegister register) {
    super(
        histories,
        caller,
        EquipmentSnapshot.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ENTERPRISE));
    this.register = register;
  }

  @Override
  protected void require(String id) {
    register.required(uuid(id), LockModeType.NONE);
  }
}
