package io.guapai.equipment.permit;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.agency.BusinessRegistered;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the market registration tells of a firm, where it comes on paper.
 *
 * @param creditCode unified social credit code of the firm
 * @param regionCode where it is: a county or township
 * @param businessScope as it is registered (经营范围)
 * @param permits that its business needs
 * @param registeredOn day of the business registration
 * @param pledgedOn when the applicant pledged to obtain them first; null while it did not
 */
@Schema
public record NewPermitNotice(
    @TypedNumber @NotBlank @Size(max = 64) String creditCode,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String name,
    @TypedNumber @NotBlank @Size(max = 12) String regionCode,
    @TypedName @Nullable @Size(max = 500) @Pattern(regexp = Text.PRINTABLE) String address,
    @NotBlank @Size(max = 2000) @Pattern(regexp = Text.PRINTABLE) String businessScope,
    @NotEmpty @Size(max = 7) List<@NotNull LicenceKind> permits,
    @NotNull LocalDate registeredOn,
    @Nullable LocalDate pledgedOn) {

  /** The same from a message of the market registration. */
  static NewPermitNotice of(BusinessRegistered message) {
    return new NewPermitNotice(
        message.creditCode(),
        message.name(),
        message.divisionCode(),
        message.address(),
        message.businessScope(),
        message.permits(),
        message.registeredOn(),
        message.pledgedOn());
  }
}
