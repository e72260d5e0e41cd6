package io.guapai.equipment.registration;

import io.guapai.equipment.Text;
import io.guapai.equipment.certificate.Certificates;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.UnitDeed;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.id.CertificateNumber;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.TypedNumber;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The authority puts on file that a unit was registered for use before, on paper or in another
 * register.
 */
@Singleton
@ActAt(
    path = "enter-registration",
    by = {Role.CITY, Role.COUNTY},
    en = "Put on file that a unit was registered for use before",
    zh = "补录使用登记")
record EnterRegistration(Certificates certificates, TermBook terms)
    implements ActOn<Equipment, EnterRegistration.Known> {

  /**
   * A registration of before.
   *
   * @param certificateNo number of its certificate (使用登记证编号); null when it is not known
   * @param reason what shows it
   */
  @Schema(name = "KnownRegistration")
  record Known(
      @TypedNumber @Nullable @Size(min = 13, max = 14) String certificateNo,
      @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.ENTER_REGISTRATION);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Known paper, Acting acting) {
    String no =
        paper.certificateNo() == null
            ? null
            : CertificateNumber.parse(paper.certificateNo()).value();
    if (no != null) {
      certificates.requireFree(no);
    }
    unit.register(
        UnitDeed.ENTER_REGISTRATION,
        no,
        paper.reason(),
        new Equipment.Ruled(acting.by(), acting.today(), terms.rules()));
    return Outcome.done();
  }
}
