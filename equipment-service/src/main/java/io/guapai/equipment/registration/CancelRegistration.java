package io.guapai.equipment.registration;

import io.guapai.equipment.Text;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDeed;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority cancels a registration of its own accord (特种设备安全法 §48). */
@Singleton
@ActAt(
    path = "cancel-registration",
    by = {Role.CITY, Role.COUNTY},
    en = "Cancel the use registration of a unit",
    zh = "注销使用登记")
record CancelRegistration(TermBook terms)
    implements ActOn<Equipment, CancelRegistration.Cancelling> {

  /** Why it is cancelled. */
  @Schema(name = "RegistrationCancelling")
  record Cancelling(
      @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.CANCEL_REGISTRATION);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Cancelling paper, Acting acting) {
    unit.cancelRegistration(
        paper.reason(), new Equipment.Ruled(acting.by(), acting.today(), terms.rules()));
    return Outcome.done();
  }
}
