package io.guapai.equipment.people.employment;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.guapai.equipment.Text;
import io.guapai.equipment.people.certificate.Masked;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enterprise employs, by the certificate that it was shown.
 *
 * @param enterprise id; null for the own one
 * @param certificateNumber number of the certificate, as it stands there
 * @param holderName as it stands there
 * @param employedOn first day
 */
@Schema(name = "NewOperatorEmployment")
record NewEmployment(
    @Nullable @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String enterprise,
    @TypedNumber
        @JsonSerialize(using = Masked.class)
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = Text.PRINTABLE)
        String certificateNumber,
    @TypedName @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String holderName,
    @NotNull LocalDate employedOn) {

  /** Says nothing, wherever it may be written. */
  @Override
  public String toString() {
    return "NewEmployment[sealed]";
  }
}
